using System.Globalization;

namespace ClaimMap.Authoring;

/// <summary>A quote, and which of its places is meant.</summary>
/// <param name="Quote">The words, as they were typed.</param>
/// <param name="Passage">Only places that begin in this passage; null for any.</param>
/// <param name="Occurrence">Which of them in reading order, from one; null where there has to be only one.</param>
internal sealed record WantedQuote(string Quote, PassageId? Passage = null, int? Occurrence = null)
{
    // More places than anybody reads.
    private const int MaxListed = 20;

    /// <summary>Narrows what was found down to what is meant.</summary>
    public IReadOnlyList<QuotePlace> Narrow(QuoteResult found)
    {
        var places = Passage is { } passage ? [.. found.Places.Where(p => p.Anchors[0].Passage == passage)] : found.Places;
        return Occurrence is not { } number ? places : number <= places.Count ? [places[number - 1]] : [];
    }

    /// <summary>Says why not exactly one place is meant; null where it is.</summary>
    public string? Problem(QuoteResult found)
    {
        var places = Narrow(found);
        return found.Miss is { } miss ? $"{Named(found)} is not in the text. {miss.Reason}"
            : places.Count == 1 ? null
            : places.Count > 1 ? $"{Named(found)} stands at {places.Count.ToString(CultureInfo.InvariantCulture)} places: {List(places)}."
            : Occurrence is not null ? $"{Named(found)} does not stand so often{In}: {List((this with { Occurrence = null }).Narrow(found))}."
            : $"{Named(found)} does not begin in '{Passage}', but elsewhere: {List(found.Places)}.";
    }

    private string In => Passage is { } passage ? $" in '{passage}'" : "";

    private static string Named(QuoteResult found) => $"\"{Loading.Diagnostics.Excerpt.Of(found.Quote)}\"";

    private static string List(IReadOnlyList<QuotePlace> places) => places.Count == 0
        ? "nowhere"
        : string.Join(", ", places.Take(MaxListed)) + (places.Count > MaxListed ? ", …" : "");
}
