using ClaimMap.Comparison.Statistics;

namespace ClaimMap.Tests.Comparison.Statistics;

public class UnitizingAlphaTests
{
    private const int Start = 150;
    private const int Length = 300;

    // Krippendorff, Content Analysis (2nd edition 2004), page 254: two observers, a continuum of 300 that begins at 150, categories c and k.
    private static readonly TextSpan[][] C = [Units((225, 70), (370, 30)), Units((220, 80), (355, 20), (400, 20))];
    private static readonly TextSpan[][] K = [Units((180, 60), (300, 50)), Units((180, 60), (300, 50))];

    [Fact]
    public void Disagreement_PublishedExample_IsThatOfTheBook()
    {
        var (observed, expected) = UnitizingAlpha.Disagreement(C, Length);

        observed.Should().BeApproximately(0.0144, 0.00005);
        expected.Should().BeApproximately(0.0532, 0.00005);
        UnitizingAlpha.Of(C, Length)!.Value.Should().BeApproximately(0.7286, 0.0001);
        UnitizingAlpha.Disagreement(K, Length).Expected.Should().BeApproximately(0.0490, 0.00005);
        UnitizingAlpha.Of(K, Length).Should().Be(1);
        UnitizingAlpha.Combined([UnitizingAlpha.Disagreement(C, Length), UnitizingAlpha.Disagreement(K, Length)])!.Value.Should().BeApproximately(0.8591, 0.0005);
    }

    [Fact]
    public void Of_NothingToUnitize_IsUndefined() => UnitizingAlpha.Of([[], []], 10).Should().BeNull();

    // A unit of 2 in a continuum of 4, which the other does not have: observed 2 * 2² / (2 * 4²) = 1/4.
    // Expected: gaps of 2 and of 4: 2² * ((2 - 2 + 1) + (4 - 2 + 1)) = 16, twice that by 4, by 8 * 7 - 2 * 1 = 54: 8 / 54.
    [Fact]
    public void Of_OneUnitAgainstNone_IsThatComputedByHand() =>
        UnitizingAlpha.Of([[new TextSpan(0, 2)], []], 4)!.Value.Should().BeApproximately(1 - (0.25 / (8 / 54.0)), 1e-12);

    // The definition, every section with every section of the other, by a program in another language.
    [PythonFact("json")]
    public void Disagreement_RandomUnits_IsThatOfTheDefinition() => Seed.Run(seed =>
    {
        var random = new SplitMix64((ulong)seed);
        var cases = new List<(TextSpan[][] Readers, int Length)>();
        for (var i = 0; i < 200; i++)
        {
            var length = 20 + random.Below(200);
            cases.Add(([.. Draw(ref random, 2 + random.Below(3), length)], length));
        }

        var answers = Python.Ask<double[][]>("Comparison/Statistics/reference_unitizing.py", "disagreement", cases.Select(c => new
        {
            c.Length,
            Readers = c.Readers.Select(r => r.Select(u => new[] { u.Start, u.Length })),
        }));

        foreach (var ((readers, length), answer) in cases.Zip(answers))
        {
            var (observed, expected) = UnitizingAlpha.Disagreement(readers, length);
            observed.Should().BeApproximately(answer[0], 1e-9);
            expected.Should().BeApproximately(answer[1], 1e-9);
        }

        answers.Count(a => a[0] > 0 && a[0] < a[1]).Should().BeGreaterThan(50, "cases should not all be extremes");
    });

    private static TextSpan[][] Draw(ref SplitMix64 random, int readers, int length)
    {
        var drawn = new TextSpan[readers][];
        for (var reader = 0; reader < readers; reader++)
        {
            var units = new List<TextSpan>();
            for (var at = random.Below(8); at < length;)
            {
                var unit = Math.Min(1 + random.Below(15), length - at);
                units.Add(new TextSpan(at, unit));
                at += unit + random.Below(4) * random.Below(6);
            }

            drawn[reader] = [.. units];
        }

        return drawn;
    }

    private static TextSpan[] Units(params (int Start, int Length)[] units) => [.. units.Select(u => new TextSpan(u.Start - Start, u.Length))];
}
