using System.Text.Json;

namespace ClaimMap.Json;

/// <summary>Reads what a claim is about: objects with exactly one id, under the name of its kind, and a role.</summary>
internal sealed class AboutListConverter : ListConverter<About>
{
    protected override About ReadItem(ref Utf8JsonReader reader)
    {
        var subject = default(NodeId);
        var role = default(AboutRole);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.TextEquals("role"u8))
            {
                reader.Read();
                role = KebabEnumConverter<AboutRole>.Read(ref reader);
            }
            else
            {
                var kind = KindOf(ref reader);
                reader.Read();
                subject = new NodeId(kind, StringPool.Get(ref reader));
            }
        }

        return new About(subject, role);
    }

    private static NodeKind KindOf(ref Utf8JsonReader reader) =>
        reader.TextEquals("actor"u8) ? NodeKind.Actor
        : reader.TextEquals("event"u8) ? NodeKind.Event
        : reader.TextEquals("place"u8) ? NodeKind.Place
        : reader.TextEquals("term"u8) ? NodeKind.Term
        : reader.TextEquals("resolution"u8) ? NodeKind.Resolution
        : reader.TextEquals("instrument"u8) ? NodeKind.Instrument
        : throw new JsonException();
}
