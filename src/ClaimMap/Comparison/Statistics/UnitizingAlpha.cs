namespace ClaimMap.Comparison.Statistics;

/// <summary>Krippendorff's alpha for unitizing (1995, as corrected in 2004): how far readers agree where units of one kind begin and end in a continuum.</summary>
/// <remarks>
/// A reader's units do not overlap each other; what lies between them are gaps. Observed is the squared distance of the ends of units
/// that overlap, and the squared length of each unit that lies wholly in another reader's gap; expected is the same over all ways to lay
/// the units out. Takes time in proportion to the units, but for sorting them.
/// </remarks>
internal static class UnitizingAlpha
{
    /// <summary>Computes observed and expected disagreement.</summary>
    /// <param name="readers">For each reader the units, in order and apart from each other.</param>
    /// <param name="length">The length of the continuum, which begins at 0.</param>
    public static (double Observed, double Expected) Disagreement(TextSpan[][] readers, int length)
    {
        var sections = Array.ConvertAll(readers, r => Sections(r, length));
        var observed = 0.0;
        for (var i = 0; i < sections.Length; i++)
        {
            for (var j = i + 1; j < sections.Length; j++)
            {
                observed += Between(sections[i], sections[j]);
            }
        }

        var (count, all) = ((double)readers.Length, (double)length);
        return (2 * observed / (count * (count - 1) * all * all), Expected(readers, sections, all));
    }

    /// <summary>Computes alpha.</summary>
    /// <returns>At most 1; null where there are no units, or none could be laid out otherwise.</returns>
    public static double? Of(TextSpan[][] readers, int length) => Combined([Disagreement(readers, length)]);

    /// <summary>Alpha over several kinds of units: one minus the sum of what is observed by the sum of what is expected.</summary>
    public static double? Combined(IEnumerable<(double Observed, double Expected)> kinds)
    {
        var (observed, expected) = kinds.Aggregate((0.0, 0.0), static (sum, kind) => (sum.Item1 + kind.Observed, sum.Item2 + kind.Expected));
        return expected > 0 ? 1 - (observed / expected) : null;
    }

    private static List<(int Start, int End, bool IsUnit)> Sections(TextSpan[] units, int length)
    {
        var sections = new List<(int, int, bool)>((2 * units.Length) + 1);
        var at = 0;
        foreach (var unit in units)
        {
            if (unit.Start > at)
            {
                sections.Add((at, unit.Start, false));
            }

            sections.Add((unit.Start, unit.End, true));
            at = unit.End;
        }

        if (at < length)
        {
            sections.Add((at, length, false));
        }

        return sections;
    }

    private static double Between(List<(int Start, int End, bool IsUnit)> ones, List<(int Start, int End, bool IsUnit)> others)
    {
        var sum = 0.0;
        for (int i = 0, j = 0; i < ones.Count && j < others.Count;)
        {
            sum += Distance(ones[i], others[j]);
            var (ofOne, ofOther) = (ones[i].End, others[j].End);
            i += ofOne <= ofOther ? 1 : 0;
            j += ofOther <= ofOne ? 1 : 0;
        }

        return sum;
    }

    private static double Distance((int Start, int End, bool IsUnit) one, (int Start, int End, bool IsUnit) other)
    {
        if (one.IsUnit && other.IsUnit)
        {
            return Square(one.Start - other.Start) + Square(one.End - other.End);
        }

        return one.IsUnit && other.Start <= one.Start && one.End <= other.End ? Square(one.End - one.Start)
            : other.IsUnit && one.Start <= other.Start && other.End <= one.End ? Square(other.End - other.Start)
            : 0;
    }

    private static double Expected(TextSpan[][] readers, List<(int Start, int End, bool IsUnit)>[] sections, double length)
    {
        var units = readers.SelectMany(static r => r).Select(static u => (double)u.Length).ToArray();
        double[] gaps = [.. sections.SelectMany(static s => s).Where(static s => !s.IsUnit).Select(static s => (double)(s.End - s.Start)).OrderDescending()];
        Array.Sort(units, static (x, y) => y.CompareTo(x));

        // The longest units fit into the fewest gaps: both are walked from the longest on.
        var (fitting, sumOfFitting, sum, sumOfSquares) = (0, 0.0, 0.0, 0.0);
        foreach (var unit in units)
        {
            for (; fitting < gaps.Length && gaps[fitting] >= unit; fitting++)
            {
                sumOfFitting += gaps[fitting];
            }

            sum += ((units.Length - 1) / 3.0 * ((2 * unit * unit * unit) - (3 * unit * unit) + unit)) + (unit * unit * (sumOfFitting - (fitting * (unit - 1))));
            sumOfSquares += unit * (unit - 1);
        }

        var all = readers.Length * length;
        var ways = (all * (all - 1)) - sumOfSquares;
        return ways > 0 ? 2 / length * sum / ways : 0;
    }

    private static double Square(double number) => number * number;
}
