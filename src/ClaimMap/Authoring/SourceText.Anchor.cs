using ClaimMap.Authoring;

namespace ClaimMap;

public sealed partial class SourceText
{
    /// <summary>Returns the anchor of a quote, in the passages that <see cref="PassageSplitter"/> makes of this text.</summary>
    /// <param name="quote">Words that stand at one place of one passage, beginning and ending with whole words.</param>
    /// <exception cref="ArgumentException">They stand nowhere, at several places or in several passages; the message says what is so.</exception>
    public Anchor Anchor(string quote) => Anchor(quote, PassageSplitter.Split(this).Passages);

    /// <summary>Returns the anchor of a quote.</summary>
    /// <param name="quote">Words that stand at one place of one passage, beginning and ending with whole words.</param>
    /// <param name="passages">The passages of this text, in order, such as those of a map.</param>
    /// <param name="occurrence">Which of several places is meant, from one in reading order; null where there is one.</param>
    /// <exception cref="ArgumentException">
    /// They stand nowhere, at several places or in several passages, or the passages are not those of this text; the message says what is so.
    /// </exception>
    public Anchor Anchor(string quote, IEnumerable<Passage> passages, int? occurrence = null)
    {
        ArgumentNullException.ThrowIfNull(quote);
        ArgumentNullException.ThrowIfNull(passages);
        var all = passages.ToList();
        if (QuoteSearch.Unsound(this, all) is { } reason)
        {
            throw new ArgumentException($"The passages are not those of this text: {reason}.", nameof(passages));
        }

        var found = new QuoteSearch(this, all).Find(quote);
        var wanted = new WantedQuote(quote, Occurrence: occurrence);
        if (wanted.Problem(found) is { } problem)
        {
            throw new ArgumentException(problem, nameof(quote));
        }

        var position = wanted.Narrow(found)[0];
        return position.Anchors.Count == 1
            ? position.Anchors[0]
            : throw new ArgumentException($"The quote runs over the border of passages: {position}. Anchor each part.", nameof(quote));
    }
}
