using System.Globalization;

namespace ClaimMap;

/// <summary>Thrown when a reader's copy cannot be shown with a map, because something of the map is missing or ambiguous in it.</summary>
public sealed class TextMismatchException : Exception
{
    /// <summary>Creates the exception from what the verification found.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public TextMismatchException(VerificationReport report)
        : base(Describe(report)) => Report = report;

    /// <summary>Gets what was found of every passage, anchor and mention.</summary>
    public VerificationReport Report { get; }

    private static string Describe(VerificationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var missing = report.Findings.Count(f => f.Outcome == VerificationOutcome.Missing);
        var ambiguous = report.Findings.Count(f => f.Outcome == VerificationOutcome.Ambiguous);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"The text is not one that the map fits: of {report.Findings.Count} passages, anchors and mentions {missing} are missing and {ambiguous} ambiguous, in {nameof(Report)}.");
    }
}
