using System.Globalization;
using ClaimMap.Loading.Diagnostics;

namespace ClaimMap.Authoring;

/// <summary>Why a quote was not found, as a sentence: only what is certain, no guess.</summary>
internal sealed record QuoteMiss(string Reason)
{
    private const string Normalised = "White space, curly quotation marks and the targets of links make no difference; everything else does.";

    public static QuoteMiss Blank { get; } = new("The quote is blank.");

    public static QuoteMiss Nowhere { get; } = new($"Not even its first word stands in the text. {Normalised}");

    public static QuoteMiss InsideWords(string place) => new($"It stands only inside other words, first in {place}. Quote whole words.");

    public static QuoteMiss OtherCase(string place) => new($"It stands there in other capitals: {place}.");

    /// <summary>Only the beginning of it stands somewhere.</summary>
    public static QuoteMiss Beginning(int words, string place, string rest) => new(string.Create(
        CultureInfo.InvariantCulture,
        $"Its first {Count(words)} in {place}, but there the text does not go on with \"{Excerpt.Of(rest)}\". {Normalised}"));

    private static string Count(int words) => words == 1 ? "word stands" : string.Create(CultureInfo.InvariantCulture, $"{words} words stand");
}
