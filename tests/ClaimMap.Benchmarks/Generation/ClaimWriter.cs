using System.Globalization;
using System.Text.Json;

namespace ClaimMap.Benchmarks.Generation;

/// <summary>Writes claims: 35 in a hundred are facts, 20 allegations, 45 opinions.</summary>
internal sealed class ClaimWriter
{
    private readonly MapSizes _sizes;
    private readonly RandomText _text;
    private readonly bool _isInCollection;
    private int _events;
    private int _instruments;

    public ClaimWriter(MapSizes sizes, RandomText text, bool isInCollection)
    {
        _sizes = sizes;
        _text = text;
        _isInCollection = isInCollection;
    }

    public static string ClaimId(int claim) => string.Create(CultureInfo.InvariantCulture, $"generated-claim-{claim + 1}");

    /// <summary>Whether a claim is an allegation by which somebody denies another claim.</summary>
    public static bool IsDenial(int claim) => claim % 40 == 7;

    /// <summary>The actor that a claim is about first; eight claims on end share one.</summary>
    public int SubjectOf(int claim) => claim / ClaimsPerSubject % _sizes.Things;

    public const int ClaimsPerSubject = 8;

    public void Write(Utf8JsonWriter writer, int claim)
    {
        writer.WriteString("id", ClaimId(claim));
        if (_isInCollection && !IsDenial(claim) && _text.Chance(1))
        {
            WriteRepeated(writer, claim);
            return;
        }

        var certainty = _text.Chance(80) ? "certain" : _text.One("probable", "possible");
        switch (IsDenial(claim) ? 40 : _text.Next(100))
        {
            case < 35:
                writer.WriteString("tag", "asserted-fact");
                WriteStatement(writer);
                break;
            case < 55:
                writer.WriteString("tag", "attributed-allegation");
                WriteStatement(writer);
                WriteAttribution(writer, claim);
                break;
            default:
                writer.WriteString("tag", "author-opinion");
                WriteStatement(writer);
                var mode = _text.One("prescription", "counterfactual", "prediction", "uncertainty", "conjecture", "evaluation", "interpretation");
                writer.WriteString("mode", mode);
                certainty = mode == "uncertainty" ? "unknown" : certainty;
                break;
        }

        writer.WriteString("certainty", certainty);
        writer.WriteString("polarity", _text.Chance(90) ? "positive" : "negative");
        if (_text.Chance(10))
        {
            writer.WriteString("condition", _text.Sentence(40));
        }

        if (_text.Chance(20))
        {
            writer.WriteBoolean("presupposed", true);
        }

        WriteAbout(writer, claim);
        WriteAnchors(writer, claim);
        writer.WriteString("rationale", _text.Phrase(10 + _text.Next(40)));
    }

    // What other maps of the collection say too, as of the same agency.
    private void WriteRepeated(Utf8JsonWriter writer, int claim)
    {
        writer.WriteString("tag", "attributed-allegation");
        writer.WriteString("statement", new RandomText(-1 - claim).Sentence(60));
        writer.WriteStartObject("attribution");
        writer.WriteStartArray("sources");
        writer.WriteStartObject();
        writer.WriteString("actor", ThingWriter.ActorId(claim % _sizes.Things));
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteString("cue", "accuses");
        writer.WriteString("stance", "neutral");
        writer.WriteEndObject();
        writer.WriteString("certainty", "certain");
        writer.WriteString("polarity", "positive");
        writer.WriteStartArray("about");
        writer.WriteStartObject();
        writer.WriteString("actor", ThingWriter.ActorId(SubjectOf(claim)));
        writer.WriteString("role", "subject");
        writer.WriteEndObject();
        writer.WriteEndArray();
        WriteAnchors(writer, claim);
        writer.WriteString("rationale", _text.Phrase(20));
    }

    private void WriteStatement(Utf8JsonWriter writer) => writer.WriteString("statement", _text.Sentence(35 + _text.Next(90)));

    private void WriteAttribution(Utf8JsonWriter writer, int claim)
    {
        writer.WriteStartObject("attribution");
        writer.WriteStartArray("sources");
        writer.WriteStartObject();
        switch (_text.Next(10))
        {
            case < 7:
                writer.WriteString("actor", ThingWriter.ActorId(_text.Next(_sizes.Things)));
                break;
            case < 9:
                writer.WriteString("group", _text.Phrase(12));
                break;
            default:
                writer.WriteBoolean("unspecified", true);
                break;
        }

        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteString("cue", IsDenial(claim) ? "denies" : _text.One("accuses", "claims", "believes", "reports", "attributes"));
        if (_text.Chance(30))
        {
            writer.WriteString("addressee", ThingWriter.ActorId(_text.Next(_sizes.Things)));
        }

        writer.WriteString("stance", _text.One("endorsed", "disputed", "neutral"));
        writer.WriteEndObject();
    }

    private void WriteAbout(Utf8JsonWriter writer, int claim)
    {
        writer.WriteStartArray("about");
        var count = 1 + _text.Next(4);
        for (var entry = 0; entry < count; entry++)
        {
            writer.WriteStartObject();
            switch (entry == 0 ? -1 : _text.Next(12))
            {
                case < 0:
                    writer.WriteString("actor", ThingWriter.ActorId(SubjectOf(claim)));
                    break;
                case < 5:
                    writer.WriteString("actor", ThingWriter.ActorId(_text.Next(_sizes.Things)));
                    break;
                case < 9:
                    writer.WriteString("event", ThingWriter.EventId(_events++ % _sizes.Things));
                    break;
                case 9:
                    writer.WriteString("place", ThingWriter.PlaceId(_text.Next(_sizes.Things)));
                    break;
                case 10:
                    writer.WriteString("resolution", ThingWriter.ResolutionId(_text.Next(_sizes.Few)));
                    break;
                default:
                    writer.WriteString("instrument", ThingWriter.InstrumentId(_instruments++ % _sizes.Few));
                    break;
            }

            writer.WriteString("role", _text.One("subject", "target", "party", "location", "basis", "context"));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void WriteAnchors(Utf8JsonWriter writer, int claim)
    {
        var sentence = claim / 2;
        writer.WriteStartArray("anchors");
        WriteAnchor(writer, sentence, (claim & 1) * 50);
        if (_text.Chance(30))
        {
            // What the document says again it mostly says soon; an earlier place now and then changes the claims' order.
            var offset = _text.Chance(5) ? -1 : 1 + _text.Next(100);
            WriteAnchor(writer, Math.Clamp(sentence + offset, 0, _sizes.Sentences - 1), 101);
        }

        writer.WriteEndArray();
    }

    private void WriteAnchor(Utf8JsonWriter writer, int sentence, int start)
    {
        writer.WriteStartObject();
        writer.WriteString("passage", PassageWriter.PassageId(MapSizes.PassageOf(sentence, _sizes.SectionOf(sentence))));
        writer.WriteNumber("start", start);
        writer.WriteNumber("length", start == 101 ? 19 : 10 + _text.Next(40));
        writer.WriteString("sha256", _text.Digest());
        writer.WriteEndObject();
    }
}
