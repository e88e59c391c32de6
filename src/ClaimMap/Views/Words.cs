using System.Globalization;
using ClaimMap.Model;

namespace ClaimMap.Views;

/// <summary>The words in which a page speaks of what the data names in kebab case.</summary>
internal static class Words
{
    /// <summary>Gets the tags in the order of the codebook.</summary>
    public static IReadOnlyList<ClaimTag> Tags { get; } = [ClaimTag.AssertedFact, ClaimTag.AttributedAllegation, ClaimTag.AuthorOpinion];

    public static string Of(ClaimTag tag) => tag switch
    {
        ClaimTag.AssertedFact => "Asserted fact",
        ClaimTag.AttributedAllegation => "Attributed allegation",
        _ => "Author opinion",
    };

    /// <summary>What several claims of a tag are called.</summary>
    public static string Plural(ClaimTag tag) => tag switch
    {
        ClaimTag.AssertedFact => "asserted facts",
        ClaimTag.AttributedAllegation => "attributed allegations",
        _ => "author\u2019s opinions",
    };

    /// <summary>A tag's name among the classes of the style sheet.</summary>
    public static string ClassOf(ClaimTag tag) => tag switch
    {
        ClaimTag.AssertedFact => "fact",
        ClaimTag.AttributedAllegation => "allegation",
        _ => "opinion",
    };

    /// <summary>A tag's shape, the one that pictures have too, so that it is told apart without colour.</summary>
    public static string SignOf(ClaimTag tag) => tag switch
    {
        ClaimTag.AssertedFact => "\u25CF",
        ClaimTag.AttributedAllegation => "\u25C6",
        _ => "\u25B2",
    };

    /// <summary>A value's name as words: <c>media outlet</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Of(Kebab.Of(value));

    /// <summary>A kind in words; where the annotator has labelled it, the label, which says more.</summary>
    public static string Of<T>(T kind, string? label)
        where T : struct, Enum => label ?? Of(kind);

    /// <summary>By which votes, and at which meeting; null where neither is known.</summary>
    public static string? Of(Vote? vote, int? meeting)
    {
        var votes = vote is { } known ? string.Create(CultureInfo.InvariantCulture, $"{known.InFavour} in favour, {known.Against} against, {known.Abstaining} abstaining") : null;
        var number = meeting is { } held ? string.Create(CultureInfo.InvariantCulture, $"meeting {held}") : null;
        return votes is null ? number : number is null ? votes : $"{votes} ({number})";
    }

    public static string Of(string kebab) => kebab.Replace('-', ' ');

    /// <summary>The same with a capital at the beginning.</summary>
    public static string Capital<T>(T value)
        where T : struct, Enum => Capital(Of(value));

    public static string Capital(string words) => $"{char.ToUpperInvariant(words[0])}{words[1..]}";
}
