using ClaimMap.Views.Pictures;

namespace ClaimMap.Views.Notebooks;

/// <summary>A bar of facts, allegations and opinions, as long as there are claims, with the counts in words.</summary>
internal sealed class TagBar : Cell
{
    private const int Pixels = 200;
    private const int Letters = 30;

    private readonly TagCounts _counts;
    private readonly int _longest;

    /// <summary>Creates a bar.</summary>
    /// <param name="counts">What it shows.</param>
    /// <param name="longest">The count of the longest bar that it stands with.</param>
    public TagBar(TagCounts counts, int longest)
    {
        _counts = counts;
        _longest = Math.Max(1, longest);
    }

    public override string Text => $"{Drawn('f', _counts.Facts)}{Drawn('a', _counts.Allegations)}{Drawn('o', _counts.Opinions)}";

    public override void Write(MarkupWriter markup)
    {
        if (_counts.Total == 0)
        {
            markup.Write($"<span style=\"{Look.Note}\">none</span>");
            return;
        }

        markup.Write($"<span aria-hidden=\"true\" style=\"white-space:nowrap\">");
        Part(markup, ClaimTag.AssertedFact, _counts.Facts);
        Part(markup, ClaimTag.AttributedAllegation, _counts.Allegations);
        Part(markup, ClaimTag.AuthorOpinion, _counts.Opinions);
        markup.Write($"</span> <span style=\"{Look.Note}\">{_counts.InWords()}</span>");
    }

    private void Part(MarkupWriter markup, ClaimTag tag, int count)
    {
        if (count > 0)
        {
            markup.Write($"<span style=\"display:inline-block;height:0.8em;width:{Scaled(count, Pixels)}px;background:{Look.ColourOf(tag)}\"></span>");
        }
    }

    // One letter for each claim as long as there is room.
    private string Drawn(char letter, int count) => new(letter, _longest <= Letters ? count : Scaled(count, Letters));

    private int Scaled(int count, int room) => count == 0 ? 0 : Math.Max(1, (int)((long)count * room / _longest));
}
