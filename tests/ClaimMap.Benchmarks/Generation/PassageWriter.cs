using System.Globalization;
using System.Text.Json;

namespace ClaimMap.Benchmarks.Generation;

/// <summary>Writes sections and passages.</summary>
internal sealed class PassageWriter
{
    private readonly MapSizes _sizes;
    private readonly RandomText _text;
    private int _section = -1;

    public PassageWriter(MapSizes sizes, RandomText text)
    {
        _sizes = sizes;
        _text = text;
    }

    public static string SectionId(int section) => string.Create(CultureInfo.InvariantCulture, $"section-{section + 1}");

    public static string PassageId(int passage) => string.Create(CultureInfo.InvariantCulture, $"p{passage + 1:0000}");

    public void WriteSection(Utf8JsonWriter writer, int section)
    {
        writer.WriteString("id", SectionId(section));
        writer.WriteNumber("ordinal", section + 1);
        writer.WriteString("label", _text.Phrase(20));
    }

    public void WritePassage(Utf8JsonWriter writer, int passage)
    {
        var isHeading = _section + 1 < GeneratedMap.Sections && passage == MapSizes.PassageOf(_sizes.SentencesOf(_section + 1).First, _section + 1) - 1;
        _section += isHeading ? 1 : 0;
        writer.WriteString("id", PassageId(passage));
        writer.WriteString("section", SectionId(_section));
        writer.WriteString("kind", isHeading ? "heading" : "sentence");
        writer.WriteNumber("start", MapSizes.PassageStart(passage));
        writer.WriteNumber("length", MapSizes.PassageLength);
        writer.WriteString("sha256", _text.Digest());
        if (isHeading)
        {
            writer.WriteString("disposition", "heading");
        }
    }
}
