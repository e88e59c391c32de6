namespace ClaimMap.Comparison.Statistics;

/// <summary>What each of several readers called each of the same units, as nominal labels.</summary>
/// <remarks>Labels are numbered from 0 as they first occur; only their being equal counts.</remarks>
internal sealed class RatedUnits
{
    /// <summary>The label of a unit that a reader did not label.</summary>
    public const int Missing = -1;

    private readonly int[][] _labels;
    private readonly int[] _labelsOf;
    private readonly long[] _unlike;

    /// <param name="readers">For each reader the label of each unit in the same order, null where there is none.</param>
    /// <exception cref="ArgumentException">There are fewer than two readers, or they have different numbers of units.</exception>
    public RatedUnits(params string?[][] readers)
    {
        if (readers.Length < 2 || readers.Any(r => r.Length != readers[0].Length))
        {
            throw new ArgumentException("Two readers or more label the same units.", nameof(readers));
        }

        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        _labels = Array.ConvertAll(readers, r => Array.ConvertAll(r, l => Number(numbers, l)));
        Labels = numbers.Count;
        Units = readers[0].Length;
        (_labelsOf, _unlike) = (new int[Units], new long[Units]);
        for (var unit = 0; unit < Units; unit++)
        {
            Count(unit);
        }
    }

    /// <summary>Gets the number of readers.</summary>
    public int Readers => _labels.Length;

    /// <summary>Gets the number of units.</summary>
    public int Units { get; }

    /// <summary>Gets the number of different labels.</summary>
    public int Labels { get; }

    /// <summary>Gets how many units two readers or more have labelled: all that agreement can rest on.</summary>
    public int Pairable => _labelsOf.Count(static l => l > 1);

    /// <summary>Gets a reader's label of a unit, from 0 to below <see cref="Labels"/>, or <see cref="Missing"/>.</summary>
    public int Label(int reader, int unit) => _labels[reader][unit];

    /// <summary>Gets how many readers have labelled a unit.</summary>
    public int LabelsOf(int unit) => _labelsOf[unit];

    /// <summary>Gets how many ordered pairs of readers label a unit differently.</summary>
    public long UnlikePairs(int unit) => _unlike[unit];

    private void Count(int unit)
    {
        foreach (var labels in _labels)
        {
            if (labels[unit] != Missing)
            {
                _labelsOf[unit]++;
                foreach (var others in _labels)
                {
                    _unlike[unit] += others[unit] != Missing && others[unit] != labels[unit] ? 1 : 0;
                }
            }
        }
    }

    private static int Number(Dictionary<string, int> numbers, string? label)
    {
        if (label is null)
        {
            return Missing;
        }

        if (!numbers.TryGetValue(label, out var number))
        {
            number = numbers.Count;
            numbers.Add(label, number);
        }

        return number;
    }
}
