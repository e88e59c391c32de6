using ClaimMap.Views.Notebooks;

namespace ClaimMap;

/// <summary>How a reader's copy of a document agrees with the map of it.</summary>
/// <remarks>Equal when every property is.</remarks>
[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed record VerificationReport : INotebookView
{
    internal VerificationReport(bool isTextIdentical, ValueList<VerificationFinding> findings)
    {
        IsTextIdentical = isTextIdentical;
        Findings = findings;
    }

    /// <summary>Gets whether the whole normalised text is the one that was mapped, by length and digest.</summary>
    public bool IsTextIdentical { get; }

    /// <summary>Gets what was found of each passage and anchor, in the order of their declared places; at one place passages first, then anchors, then mentions.</summary>
    public ValueList<VerificationFinding> Findings { get; }

    /// <summary>Gets whether everything was found and nothing in several places.</summary>
    public bool Succeeded
    {
        get
        {
            foreach (var finding in Findings)
            {
                if (finding.Outcome is VerificationOutcome.Ambiguous or VerificationOutcome.Missing)
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>Returns how many of a kind had an outcome.</summary>
    public int Count(VerificationKind kind, VerificationOutcome outcome)
    {
        var count = 0;
        foreach (var finding in Findings)
        {
            if (finding.Kind == kind && finding.Outcome == outcome)
            {
                count++;
            }
        }

        return count;
    }

    /// <summary>Returns what was found, counted, in HTML, as notebooks show it: a fragment with inline styles and without scripts, in which text stands as text.</summary>
    public string ToHtml() => Fragment.Of(ReportTables.Of(this));
}
