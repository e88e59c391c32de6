namespace ClaimMap.Comparison.Statistics;

/// <summary>What each of several readers called each of the same units, as nominal labels.</summary>
/// <remarks>Any integers will do as labels; they are numbered anew from 0, and only their being equal counts.</remarks>
internal sealed class RatedUnits
{
    /// <summary>The label of a unit that a reader did not label.</summary>
    public const int Missing = -1;

    private readonly int[][] _labels;

    /// <param name="readers">For each reader the label of each unit in the same order, null where there is none.</param>
    /// <exception cref="ArgumentException">There are fewer than two readers, or they have different numbers of units.</exception>
    public RatedUnits(params int?[][] readers)
    {
        if (readers.Length < 2 || readers.Any(r => r.Length != readers[0].Length))
        {
            throw new ArgumentException("Two readers or more label the same units.", nameof(readers));
        }

        var numbers = new Dictionary<int, int>();
        _labels = [.. readers.Select(r => r.Select(l => Number(numbers, l)).ToArray())];
        Labels = numbers.Count;
        Units = readers[0].Length;
    }

    /// <summary>Gets the number of readers.</summary>
    public int Readers => _labels.Length;

    /// <summary>Gets the number of units.</summary>
    public int Units { get; }

    /// <summary>Gets the number of different labels.</summary>
    public int Labels { get; }

    /// <summary>Gets a reader's label of a unit, from 0 to below <see cref="Labels"/>, or <see cref="Missing"/>.</summary>
    public int Label(int reader, int unit) => _labels[reader][unit];

    /// <summary>Returns the units that two readers or more have labelled: all that agreement can rest on.</summary>
    public int[] Pairable() => [.. Enumerable.Range(0, Units).Where(u => _labels.Count(r => r[u] != Missing) > 1)];

    private static int Number(Dictionary<int, int> numbers, int? label)
    {
        if (label is not { } given)
        {
            return Missing;
        }

        if (!numbers.TryGetValue(given, out var number))
        {
            number = numbers.Count;
            numbers.Add(given, number);
        }

        return number;
    }
}
