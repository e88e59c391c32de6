using System.Text;
using ClaimMap.Graph;

namespace ClaimMap.Views.Annotation;

/// <summary>Where the claims of a map stand: in a reader's copy of the text, or else where the map has them.</summary>
internal sealed class PlacedClaims
{
    private readonly ClaimGraph _graph;
    private readonly SourceText? _copy;
    private readonly Dictionary<(string Claim, TextSpan Declared), TextSpan> _found = [];
    private readonly HashSet<int> _passageStarts = [];

    private PlacedClaims(ClaimGraph graph, SourceText? copy) => (_graph, _copy) = (graph, copy);

    /// <summary>Gets length and digest of the text that the places are in.</summary>
    public TextFingerprint Fingerprint => _copy?.Fingerprint ?? _graph.Document.Text;

    /// <summary>Looks the claims up in a copy of the text; without one they stand where the map says.</summary>
    /// <exception cref="TextMismatchException">Something is missing or ambiguous in the copy.</exception>
    public static PlacedClaims Of(ClaimGraph graph, SourceText? copy)
    {
        var placed = new PlacedClaims(graph, copy);
        if (copy is null)
        {
            return placed;
        }

        var report = copy.Verify(graph);
        if (!report.Succeeded)
        {
            throw new TextMismatchException(report);
        }

        foreach (var finding in report.Findings)
        {
            if (finding.Kind == VerificationKind.Anchor)
            {
                placed._found[(finding.Owner, finding.Declared)] = finding.Found[0];
            }
            else if (finding.Kind == VerificationKind.Passage)
            {
                placed._passageStarts.Add(finding.Found[0].Start);
            }
        }

        return placed;
    }

    /// <summary>The places of a claim in the order of the text, in code points of the whole text.</summary>
    public IEnumerable<TextSpan> SpansOf(Claim claim) =>
        ClaimPositions.Of(_graph, claim).Select(_graph.SpanOf).Select(span => _copy is null ? span : _found[(claim.Id.Value, span)]).OrderBy(s => s.Start).ThenByDescending(s => s.Length);

    /// <summary>The words at a place.</summary>
    public string WordsAt(TextSpan span) => Copy.Slice(span);

    /// <summary>The whole text.</summary>
    public string Text => Copy.Slice(new TextSpan(0, Copy.Length));

    /// <summary>The whole text with each passage on a line of its own, as far as a space goes before it: offsets stay as they are.</summary>
    public string TextInLines()
    {
        var text = new StringBuilder(Text);
        var (at, unit) = (0, 0);
        foreach (var rune in Text.EnumerateRunes())
        {
            if (rune.Value == ' ' && _passageStarts.Contains(at + 1))
            {
                text[unit] = '\n';
            }

            at++;
            unit += rune.Utf16SequenceLength;
        }

        return text.ToString();
    }

    private SourceText Copy => _copy ?? throw new InvalidOperationException("There is no copy of the text.");
}
