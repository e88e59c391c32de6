using System.Globalization;

namespace ClaimMap.Authoring;

/// <summary>A quote, and which of its positions is meant.</summary>
/// <param name="Quote">The words, as they were typed.</param>
/// <param name="Passage">Only positions that begin in this passage; null for any.</param>
/// <param name="Occurrence">Which of them in reading order, from one; null where there has to be only one.</param>
internal sealed record WantedQuote(string Quote, PassageId? Passage = null, int? Occurrence = null)
{
    // More positions than anybody reads.
    private const int MaxListed = 20;

    /// <summary>Narrows what was found down to what is meant.</summary>
    public IReadOnlyList<QuotePosition> Narrow(QuoteResult found)
    {
        var positions = Passage is { } passage ? found.Positions.In(passage) : found.Positions;
        return Occurrence is not { } number ? positions : number <= positions.Count ? [positions[number - 1]] : [];
    }

    /// <summary>Says why not exactly one position is meant; null where it is.</summary>
    public string? Problem(QuoteResult found)
    {
        var positions = Narrow(found);
        return found.Miss is { } miss ? $"{Named(found)} is not in the text. {miss.Reason}"
            : positions.Count == 1 ? null
            : positions.Count > 1 ? $"{Named(found)} stands at {positions.Count.ToString(CultureInfo.InvariantCulture)} places: {List(positions)}."
            : Occurrence is not null ? $"{Named(found)} does not stand so often{In}: {List((this with { Occurrence = null }).Narrow(found))}."
            : $"{Named(found)} does not begin in '{Passage}', but elsewhere: {List(found.Positions)}.";
    }

    private string In => Passage is { } passage ? $" in '{passage}'" : "";

    private static string Named(QuoteResult found) => $"\"{Loading.Diagnostics.Excerpt.Of(found.Quote)}\"";

    private static string List(IReadOnlyList<QuotePosition> positions) => positions.Count == 0
        ? "nowhere"
        : string.Join(", ", positions.Take(MaxListed)) + (positions.Count > MaxListed ? ", …" : "");
}
