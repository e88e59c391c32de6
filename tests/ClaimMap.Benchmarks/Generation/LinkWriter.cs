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
        writer.WriteString("kind", _text.One("supports", "supports", "opposes", "explains", "qualifies", "restates"));
        writer.WriteString("from", ClaimWriter.ClaimId(claim));
        writer.WriteString("to", ClaimWriter.ClaimId(claim - 1 - _text.Next(Math.Min(claim, 200))));
        writer.WriteString("rationale", _text.Phrase(10 + _text.Next(40)));
    }

    public void WriteMention(Utf8JsonWriter writer, int sentence)
    {
        writer.WriteString("surface", _text.Phrase(8));
        switch (_text.Next(10))
        {
            case < 7:
                writer.WriteString("actor", ThingWriter.ActorId(_text.Next(_sizes.Things)));
                break;
            case < 9:
                writer.WriteString("place", ThingWriter.PlaceId(_text.Next(_sizes.Things)));
                break;
            default:
                writer.WriteString("instrument", ThingWriter.InstrumentId(_text.Next(_sizes.Few)));
                break;
        }

        if (_text.Chance(5))
        {
            writer.WriteBoolean("metonym", true);
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
