using System.Globalization;
using System.Text.Json;

namespace ClaimMap.Benchmarks.Generation;

/// <summary>Writes relations, mentions and references.</summary>
internal sealed class LinkWriter
{
    private readonly MapSizes _sizes;
    private readonly RandomText _text;

    public LinkWriter(MapSizes sizes, RandomText text)
    {
        _sizes = sizes;
        _text = text;
    }

    /// <summary>Writes a relation from a claim to an earlier one, so that supports run in no circle.</summary>
    public void WriteRelation(Utf8JsonWriter writer, int claim)
    {
        writer.WriteString("id", string.Create(CultureInfo.InvariantCulture, $"relation-{claim}"));
        // Claims that restate each other share a subject, as those on end mostly do; a denial opposes something.
        var restates = claim % ClaimWriter.ClaimsPerSubject != 0 && !ClaimWriter.IsDenial(claim) && _text.Chance(15);
        writer.WriteString("kind", restates ? "restates" : ClaimWriter.IsDenial(claim) ? "opposes" : _text.One("supports", "supports", "opposes", "explains", "qualifies"));
        writer.WriteString("from", ClaimWriter.ClaimId(claim));
        writer.WriteString("to", ClaimWriter.ClaimId(restates ? claim - 1 : claim - 1 - _text.Next(Math.Min(claim, 200))));
        writer.WriteString("rationale", _text.Phrase(10 + _text.Next(40)));
    }

    public void WriteMention(Utf8JsonWriter writer, int sentence)
    {
        var thing = _text.Next(_sizes.Things);
        switch (_text.Next(10))
        {
            case 0 when ThingWriter.HasMetonym(thing):
                writer.WriteString("surface", ThingWriter.Alias(thing));
                writer.WriteString("actor", ThingWriter.ActorId(thing));
                writer.WriteBoolean("metonym", true);
                break;
            case < 8:
                writer.WriteString("surface", ThingWriter.Name("Actor", thing));
                writer.WriteString("actor", ThingWriter.ActorId(thing));
                break;
            default:
                writer.WriteString("surface", ThingWriter.Name("Place", thing));
                writer.WriteString("place", ThingWriter.PlaceId(thing));
                break;
        }

        writer.WriteStartObject("anchor");
        writer.WriteString("passage", PassageWriter.PassageId(MapSizes.PassageOf(sentence, _sizes.SectionOf(sentence))));
        writer.WriteNumber("start", _text.Next(80));
        writer.WriteNumber("length", 5 + _text.Next(20));
        writer.WriteString("sha256", _text.Digest());
        writer.WriteEndObject();
    }

    public void WriteReference(Utf8JsonWriter writer, int reference)
    {
        writer.WriteString("id", string.Create(CultureInfo.InvariantCulture, $"reference-{reference + 1}"));
        writer.WriteNumber("ordinal", reference + 1);
        writer.WriteString("label", _text.Phrase(20));
        writer.WriteString("kind", "resolution");
        writer.WriteString("passage", PassageWriter.PassageId(_text.Next(_sizes.Passages)));
        writer.WriteString("resolution", ThingWriter.ResolutionId(reference));
        writer.WriteString("target", string.Create(CultureInfo.InvariantCulture, $"https://example.org/{reference}"));
    }
}
