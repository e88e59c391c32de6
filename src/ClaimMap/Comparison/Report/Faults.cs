using System.Globalization;
using ClaimMap.Model;

namespace ClaimMap.Comparison.Report;

/// <summary>What keeps a comparison from being perfect, in words.</summary>
internal static class Faults
{
    /// <summary>What is said of a label that is not.</summary>
    public const string Nothing = "nothing";

    /// <summary>Everything that is wrong, the worst first.</summary>
    public static IEnumerable<string> Of(ComparisonReport report) => Unpaired(report.Missing, report.Extra).Concat(
        report.Pairs
            .Where(static p => p.Differing.Count > 0 || p.Similarity < StatementComparison.Low)
            .OrderByDescending(static p => p.Differing.Count).ThenBy(static p => p.Similarity ?? 1).Select(Of));

    /// <summary>Claims missing and extra, in turn.</summary>
    public static IEnumerable<string> Unpaired(IEnumerable<ComparedClaim> missing, IEnumerable<ComparedClaim> extra)
    {
        using var first = missing.GetEnumerator();
        using var second = extra.GetEnumerator();
        for (bool one = true, other = true; one || other;)
        {
            one = one && first.MoveNext();
            if (one)
            {
                yield return $"missing {first.Current}";
            }

            other = other && second.MoveNext();
            if (other)
            {
                yield return $"extra {second.Current}";
            }
        }
    }

    /// <summary>What differs in which pair.</summary>
    public static string Of(ComparedPair pair) => $"{Difference(pair)} in {pair.Expected.Id}";

    /// <summary>What differs in a pair; nothing where nothing does.</summary>
    public static string Difference(ComparedPair pair) => string.Join(
        ", ",
        pair.Differing.Select(l => $"{Kebab.Of(l)} {Value(pair.Actual, l)} for {Value(pair.Expected, l)}")
            .Append(pair.Similarity < StatementComparison.Low ? string.Create(CultureInfo.InvariantCulture, $"statements with a similarity of {pair.Similarity:0.00}") : null)
            .OfType<string>());

    /// <summary>A label of a claim, in words.</summary>
    public static string Value(ComparedClaim claim, ComparedLabel label) => label switch
    {
        ComparedLabel.Tag => Word(claim.Tag),
        ComparedLabel.Mode => Word(claim.Mode),
        ComparedLabel.Source => claim.Sources.Count == 0 ? Nothing : string.Join(" and ", claim.Sources.AsSpan().ToArray().Select(static s => s.ToString())),
        ComparedLabel.Cue => Word(claim.Cue),
        ComparedLabel.Stance => Word(claim.Stance),
        ComparedLabel.Polarity => Word(claim.Polarity),
        ComparedLabel.Certainty => Word(claim.Certainty),
        ComparedLabel.Presupposed => Word(claim.IsPresupposed),
        _ => Word(claim.HasCondition),
    };

    private static string Word<T>(T? value)
        where T : struct, Enum => value is { } given ? Kebab.Of(given) : Nothing;

    private static string Word(bool? value) => value switch
    {
        null => Nothing,
        true => "yes",
        _ => "no",
    };
}
