using System.Globalization;
using System.Text;
using ClaimMap.Comparison.Agreement;

namespace ClaimMap.Comparison;

/// <summary>Numbers for labels and words, the same for both maps.</summary>
internal sealed class LabelNumbers
{
    // The sets of sources begin where the tags and modes end.
    private const int Labels = 32;

    private readonly Dictionary<string, int> _sources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);

    /// <summary>A number for tag and mode, or for tag and set of sources.</summary>
    public int OfLabel(Claim claim)
    {
        var label = ReadingLabel.Of(claim);
        return label.Sources.Count > 0 ? Labels + NominalLabels.OfSources(label, _sources) : NominalLabels.OfLabel(label);
    }

    /// <summary>Numbers for the different words of a statement, ascending: runs of letters, marks and digits, in lower case.</summary>
    public int[] OfWords(string statement)
    {
        var words = new SortedSet<int>();
        var word = new StringBuilder();
        foreach (var rune in statement.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
            {
                word.Append(Rune.ToLowerInvariant(rune).ToString());
            }
            else
            {
                End();
            }
        }

        End();
        return [.. words];

        void End()
        {
            if (word.Length > 0)
            {
                var text = word.ToString();
                if (!_words.TryGetValue(text, out var number))
                {
                    number = _words.Count;
                    _words.Add(text, number);
                }

                words.Add(number);
                word.Clear();
            }
        }
    }
}
