
using ClaimMap.Comparison.Statistics;

namespace ClaimMap.Tests.Comparison.Statistics;

/// <summary>Compares the figures with those of other people's implementations, on ratings of every size and spread.</summary>
public class ReferenceAgreementTests
{
    private const int Cases = 200;

    [PythonFact("nltk")]
    public void Observed_RandomRatings_IsThatOfNltk() => Compare("nltk_observed", Ratings.Observed, 2);

    [PythonFact("nltk")]
    public void Kappa_RandomRatings_IsThatOfNltk() => Compare("nltk_kappa", Ratings.Kappa, 2);

    [PythonFact("nltk")]
    public void Alpha_RandomRatings_IsThatOfNltk() => Compare("nltk_alpha", Ratings.Alpha, 2);

    [PythonFact("nltk")]
    public void Alpha_FourReaders_IsThatOfNltk() => Compare("nltk_alpha", Ratings.Alpha, 4);

    [PythonFact("sklearn")]
    public void Kappa_RandomRatings_IsThatOfScikitLearn() => Compare("sklearn_kappa", Ratings.Kappa, 2);

    private static void Compare(string reference, Func<RatedUnits, double?> figure, int readers) => Seed.Run(seed =>
    {
        var cases = Draw(seed, readers);
        var expected = Python.Figures(reference, cases);

        expected.Should().HaveCount(Cases).And.Contain(value => value != null);
        expected.Count(value => value is > 0.2 and < 0.9).Should().BeGreaterThan(Cases / 4, "cases should not all be extremes");
        for (var i = 0; i < Cases; i++)
        {
            // A library may answer where there is no variation; here that is undefined.
            if (figure(new RatedUnits(cases[i].Select(r => r.Select(l => l?.ToString(System.Globalization.CultureInfo.InvariantCulture)).ToArray()).ToArray())) is { } value)
            {
                value.Should().BeApproximately(expected[i]!.Value, 1e-9, "case {0}", i);
            }
            else
            {
                IsUndefined(cases[i]).Should().BeTrue("case {0}", i);
            }
        }
    });

    private static bool IsUndefined(int?[][] readers)
    {
        var paired = Enumerable.Range(0, readers[0].Length).Select(u => readers.Select(r => r[u]).OfType<int>().ToArray()).Where(u => u.Length > 1);
        return paired.SelectMany(u => u).Distinct().Count() < 2;
    }

    // Each reader repeats the first one's label in most units, takes any label in the others, and leaves some out.
    private static int?[][][] Draw(int seed, int readers)
    {
        var random = new SplitMix64((ulong)seed);
        var cases = new int?[Cases][][];
        for (var i = 0; i < Cases; i++)
        {
            var (units, labels, gaps) = (1 + random.Below(60), 1 + random.Below(6), random.Below(4));
            cases[i] = [.. Enumerable.Range(0, readers).Select(_ => new int?[units])];
            for (var unit = 0; unit < units; unit++)
            {
                var common = random.Below(labels);
                for (var reader = 0; reader < readers; reader++)
                {
                    var label = random.Below(10) < 7 ? common : random.Below(labels);
                    cases[i][reader][unit] = random.Below(20) < gaps ? null : label;
                }
            }
        }

        return cases;
    }
}
