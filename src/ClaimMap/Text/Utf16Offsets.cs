namespace ClaimMap.Text;

/// <summary>Where the code points of a text stand in UTF-16 units.</summary>
internal sealed class Utf16Offsets
{
    // The code points that take two units, ascending.
    private readonly int[] _wide;

    public Utf16Offsets(string text)
    {
        var wide = new List<int>();
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (!rune.IsBmp)
            {
                wide.Add(at);
            }

            at++;
        }

        _wide = [.. wide];
        CodePoints = at;
    }

    /// <summary>Gets the length of the text in code points.</summary>
    public int CodePoints { get; }

    /// <summary>The UTF-16 offset of a code point, which may be the end of the text.</summary>
    public int Of(int codePoint)
    {
        var found = Array.BinarySearch(_wide, codePoint);
        return codePoint + (found < 0 ? ~found : found);
    }

    /// <summary>The code point at a UTF-16 offset, or that the second half of which stands there.</summary>
    public int CodePointAt(int unit)
    {
        var (low, high) = (0, _wide.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _wide[middle] + middle + 1 < unit ? (middle + 1, high) : (low, middle);
        }

        return low < _wide.Length && _wide[low] + low + 1 == unit ? _wide[low] : unit - low;
    }
}
