using System.Text.Json;
using System.Text.Json.Serialization;

namespace ClaimMap;

/// <summary>What <see cref="System.Text.Json"/> has to know of the records at run time where reflection is not to be had, as in trimmed programs.</summary>
/// <example>
/// <code>
/// var json = JsonSerializer.Serialize(claim, ClaimMapJson.Default.Claim);
/// </code>
/// </example>
[JsonSerializable(typeof(ClaimGraph))]
[JsonSerializable(typeof(MapContent))]
[JsonSerializable(typeof(INode))]
[JsonSerializable(typeof(Document))]
[JsonSerializable(typeof(Section))]
[JsonSerializable(typeof(Passage))]
[JsonSerializable(typeof(Claim))]
[JsonSerializable(typeof(AssertedFact))]
[JsonSerializable(typeof(AttributedAllegation))]
[JsonSerializable(typeof(AuthorOpinion))]
[JsonSerializable(typeof(Anchor))]
[JsonSerializable(typeof(About))]
[JsonSerializable(typeof(Attribution))]
[JsonSerializable(typeof(Relation))]
[JsonSerializable(typeof(Mention))]
[JsonSerializable(typeof(Actor))]
[JsonSerializable(typeof(Place))]
[JsonSerializable(typeof(ReportedEvent))]
[JsonSerializable(typeof(TimeReference))]
[JsonSerializable(typeof(Accord))]
[JsonSerializable(typeof(AccordTerm))]
[JsonSerializable(typeof(Resolution))]
[JsonSerializable(typeof(Instrument))]
[JsonSerializable(typeof(Topic))]
[JsonSerializable(typeof(Reference))]
[JsonSerializable(typeof(Source))]
[JsonSerializable(typeof(ValueList<Claim>))]
[JsonSerializable(typeof(ValueList<Relation>))]
[JsonSerializable(typeof(ClaimSelection<Claim>))]
public sealed partial class ClaimMapJson : JsonSerializerContext
{
    // A record as its data file has it.
    internal static JsonElement ToElement(object record) => JsonSerializer.SerializeToElement(record, Default.GetTypeInfo(record.GetType())!);
}
