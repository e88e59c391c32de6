namespace ClaimMap.Comparison.Statistics;

/// <summary>The score interval of a proportion (Wilson 1927), without correction for continuity.</summary>
/// <remarks>Unlike the bootstrap it is open downwards where all of a few are right: four of four are [0.51, 1.00].</remarks>
internal static class Wilson
{
    /// <summary>Computes the interval.</summary>
    /// <param name="successes">How many there are of what is counted.</param>
    /// <param name="all">Of how many; null is returned where there are none.</param>
    /// <param name="level">The level, above 0 and below 1.</param>
    public static ConfidenceInterval? Of(double successes, double all, double level)
    {
        if (all <= 0)
        {
            return null;
        }

        var z = NormalQuantile((1 + level) / 2);
        var (share, square) = (successes / all, z * z);
        var centre = (share + (square / (2 * all))) / (1 + (square / all));
        var half = z / (1 + (square / all)) * Math.Sqrt((share * (1 - share) / all) + (square / (4 * all * all)));

        // At the ends the formula comes to 0 and 1 but for the last bits.
        return new ConfidenceInterval(successes <= 0 ? 0 : Math.Max(0, centre - half), successes >= all ? 1 : Math.Min(1, centre + half), null);
    }

    // Newton's method on the distribution function, which Erfc gives to the last bits.
    private static double NormalQuantile(double probability)
    {
        var z = 0.0;
        for (var i = 0; i < 60; i++)
        {
            var step = (UpperTail(z) - (1 - probability)) * Math.Sqrt(2 * Math.PI) * Math.Exp(z * z / 2);
            z += Math.Clamp(step, -1, 1);
            if (Math.Abs(step) < 1e-14)
            {
                break;
            }
        }

        return z;
    }

    // For z of 0 or more: the series near the middle, the continued fraction in the tail.
    private static double UpperTail(double z)
    {
        var density = Math.Exp(-z * z / 2) / Math.Sqrt(2 * Math.PI);
        if (z < 3)
        {
            var (term, sum) = (z, z);
            for (var n = 1; n < 200 && term > 1e-18; n++)
            {
                term *= z * z / ((2 * n) + 1);
                sum += term;
            }

            return 0.5 - (density * sum);
        }

        var fraction = z;
        for (var n = 200; n > 0; n--)
        {
            fraction = z + (n / fraction);
        }

        return density / fraction;
    }
}
