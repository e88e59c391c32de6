using System.Text.Json.Serialization;

#pragma warning disable SA1402 // The parts of the records that tell System.Text.Json how they are written; the records know nothing of it.

namespace ClaimMap;

[JsonConverter(typeof(RecordJsonConverter))]
public sealed partial class ClaimGraph;

[JsonConverter(typeof(RecordJsonConverter))]
public sealed partial record MapContent;

[JsonConverter(typeof(RecordJsonConverter))]
public sealed partial record Document;

[JsonConverter(typeof(RecordJsonConverter))]
public sealed partial record TextFingerprint;

[JsonConverter(typeof(RecordJsonConverter))]
public sealed partial record Section;

[JsonConverter(typeof(RecordJsonConverter))]
public sealed partial record Passage;

[JsonConverter(typeof(RecordJsonConverter))]
public abstract partial record Claim;

[JsonConverter(typeof(RecordJsonConverter))]
public sealed partial record AssertedFact;

[JsonConverter(typeof(RecordJsonConverter))]
public sealed partial record AttributedAllegation;

[JsonConverter(typeof(RecordJsonConverter))]
public sealed partial record AuthorOpinion;

[JsonConverter(typeof(RecordJsonConverter))]
public readonly partial record struct Anchor;

[JsonConverter(typeof(RecordJsonConverter))]
public readonly partial record struct About;

[JsonConverter(typeof(RecordJsonConverter))]
public sealed partial record Attribution;

[JsonConverter(typeof(RecordJsonConverter))]
public sealed partial record Voice;

[JsonConverter(typeof(RecordJsonConverter))]
public sealed partial record AttributionSource;

[JsonConverter(typeof(RecordJsonConverter))]
public sealed partial record Reader;

[JsonConverter(typeof(RecordJsonConverter))]
public sealed partial record ClaimReading;

[JsonConverter(typeof(RecordJsonConverter))]
public sealed partial record ReadingLabel;

[JsonConverter(typeof(RecordJsonConverter))]
public sealed partial record Relation;

[JsonConverter(typeof(RecordJsonConverter))]
public sealed partial record Mention;

[JsonConverter(typeof(RecordJsonConverter))]
public sealed partial record Actor;

[JsonConverter(typeof(RecordJsonConverter))]
public sealed partial record AlternateName;

[JsonConverter(typeof(RecordJsonConverter))]
public sealed partial record ExternalId;

[JsonConverter(typeof(RecordJsonConverter))]
public sealed partial record Place;

[JsonConverter(typeof(RecordJsonConverter))]
public sealed partial record ReportedEvent;

[JsonConverter(typeof(RecordJsonConverter))]
public readonly partial record struct Participant;

[JsonConverter(typeof(RecordJsonConverter))]
public sealed partial record TimeReference;

[JsonConverter(typeof(RecordJsonConverter))]
public sealed partial record Accord;

[JsonConverter(typeof(RecordJsonConverter))]
public sealed partial record AccordTerm;

[JsonConverter(typeof(RecordJsonConverter))]
public sealed partial record Provision;

[JsonConverter(typeof(RecordJsonConverter))]
public sealed partial record Resolution;

[JsonConverter(typeof(RecordJsonConverter))]
public readonly partial record struct Vote;

[JsonConverter(typeof(RecordJsonConverter))]
public sealed partial record Instrument;

[JsonConverter(typeof(RecordJsonConverter))]
public sealed partial record Topic;

[JsonConverter(typeof(RecordJsonConverter))]
public sealed partial record Reference;

[JsonConverter(typeof(RecordJsonConverter))]
public sealed partial record Source;

[JsonConverter(typeof(RecordJsonConverter))]
public readonly partial record struct TextSpan;

[JsonConverter(typeof(RecordJsonConverter))]
public readonly partial record struct NodeId;

[JsonConverter(typeof(RecordJsonConverter))]
public readonly partial record struct Digest;

[JsonConverter(typeof(RecordJsonConverter))]
public sealed partial record Edtf;

[JsonConverter(typeof(RecordJsonConverter))]
public readonly partial record struct ClaimId;

[JsonConverter(typeof(RecordJsonConverter))]
public readonly partial record struct RelationId;

[JsonConverter(typeof(RecordJsonConverter))]
public readonly partial record struct ActorId;

[JsonConverter(typeof(RecordJsonConverter))]
public readonly partial record struct PlaceId;

[JsonConverter(typeof(RecordJsonConverter))]
public readonly partial record struct EventId;

[JsonConverter(typeof(RecordJsonConverter))]
public readonly partial record struct AccordId;

[JsonConverter(typeof(RecordJsonConverter))]
public readonly partial record struct TermId;

[JsonConverter(typeof(RecordJsonConverter))]
public readonly partial record struct ResolutionId;

[JsonConverter(typeof(RecordJsonConverter))]
public readonly partial record struct InstrumentId;

[JsonConverter(typeof(RecordJsonConverter))]
public readonly partial record struct TopicId;

[JsonConverter(typeof(RecordJsonConverter))]
public readonly partial record struct ReferenceId;

[JsonConverter(typeof(RecordJsonConverter))]
public readonly partial record struct SourceId;

[JsonConverter(typeof(RecordJsonConverter))]
public readonly partial record struct SectionId;

[JsonConverter(typeof(RecordJsonConverter))]
public readonly partial record struct PassageId;

[JsonConverter(typeof(RecordJsonConverter))]
public partial interface INode;
