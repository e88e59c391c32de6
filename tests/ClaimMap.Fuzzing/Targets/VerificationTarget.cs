using System.Text;
using ClaimMap.Fuzzing.Corpus;
using ClaimMap.Fuzzing.Mutations;
using ClaimMap.Text;

namespace ClaimMap.Fuzzing.Targets;

/// <summary>A map's passages and anchors against a changed copy: what is said to be found stands there, and what is said to be missing stands nowhere.</summary>
internal sealed class VerificationTarget : FuzzTarget
{
    public override string Name => "verification";

    public override FuzzInput Draw(Random random)
    {
        var article = random.Next(2) == 0 ? Texts.Article : Encoding.UTF8.GetString(Texts.Articles[0].Bytes);
        var start = random.Next(article.Length / 2);
        var text = article[start..Math.Min(article.Length, start + random.Next(20, 700))];
        text = random.Next(4) == 0 ? text + " " + text : text;
        return new FuzzInput(new Dictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["text.txt"] = Encoding.Unicode.GetBytes(text),
            ["copy.txt"] = Encoding.Unicode.GetBytes(WordMutation.Apply(text, random)),
            ["anchors.txt"] = [.. Enumerable.Range(0, 3 * random.Next(random.Next(4) == 0 ? 60 : 8)).Select(_ => (byte)random.Next(256))],
        });
    }

    public override string Check(FuzzInput input)
    {
        var text = SourceText.FromText(Encoding.Unicode.GetString(input.Files["text.txt"]));
        var copy = SourceText.FromText(Encoding.Unicode.GetString(input.Files["copy.txt"]));
        if (text.Length == 0)
        {
            return "blank";
        }

        var passages = PassageSplitter.Split(text).Passages;
        var items = Items(text, passages, input.Files["anchors.txt"]);
        var report = CopyCheck.Run(copy, text.Fingerprint, passages, items);
        FaultException.Unless(CopyCheck.Run(copy, text.Fingerprint, passages, items) == report, "a second verification came to something else");
        FaultException.Unless(report.Findings.Count == passages.Count + items.Count, "something has no finding");
        FaultException.Unless(report.IsTextIdentical == (copy.Sha256 == text.Sha256), "whether the texts are identical is wrong");
        foreach (var finding in report.Findings)
        {
            Check(finding, copy, finding.Kind == VerificationKind.Passage ? passages.First(p => p.Id.Value == finding.Owner).Sha256 : items.First(i => i.Owner == finding.Owner).Anchor.Sha256);
        }

        return report.IsTextIdentical ? "identical" : report.Succeeded ? "all found" : "something missing";
    }

    private static void Check(VerificationFinding finding, SourceText copy, Digest digest)
    {
        FaultException.Unless(finding.Found.All(span => span.End <= copy.Length && copy.DigestOf(span) == digest), $"{finding} does not stand where it was found");
        var holds = finding.Outcome switch
        {
            VerificationOutcome.Exact => finding.Found.SequenceEqual([finding.Declared]),
            VerificationOutcome.Moved => finding.Found.Count == 1 && finding.Found[0] != finding.Declared,
            VerificationOutcome.Ambiguous => finding.Found.Count > 0,
            _ => finding.Found.Count == 0,
        };
        FaultException.Unless(holds, $"{finding} was found at {string.Join(", ", finding.Found)}");
        if (finding is { Outcome: VerificationOutcome.Missing, Kind: not VerificationKind.Passage, Difference: null })
        {
            FaultException.Unless(!Everywhere(copy, finding.Declared.Length, digest), $"{finding} stands in the copy");
        }
    }

    // The plain way: every border at which a word may begin, and compare.
    private static bool Everywhere(SourceText copy, int length, Digest digest) =>
        copy.WordBorders.Starts.Any(start => start + length <= copy.Length && copy.WordBorders.IsEnd(start + length) && copy.DigestOf(new TextSpan(start, length)) == digest);

    // Each of three bytes: the passage, and where in it the anchor begins and ends, moved to the borders of words as an anchor's are.
    private static List<VerificationItem> Items(SourceText text, ValueList<Passage> passages, byte[] bytes)
    {
        var items = new List<VerificationItem>();
        foreach (var (i, three) in bytes.Chunk(3).Index())
        {
            var passage = passages[three[0] % passages.Count];
            var start = passage.Span.Start + (three[1] % passage.Span.Length);
            while (start > passage.Span.Start && Array.BinarySearch(text.WordBorders.Starts, start) < 0)
            {
                start--;
            }

            var end = Math.Min(start + 1 + three[2], passage.Span.End);
            while (end < passage.Span.End && !text.WordBorders.IsEnd(end))
            {
                end++;
            }

            var span = new TextSpan(start, end - start);
            items.Add(new VerificationItem(
                VerificationKind.Anchor, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"claim-{i}"), new Anchor(passage.Id, new TextSpan(start - passage.Span.Start, span.Length), text.DigestOf(span))));
        }

        return items;
    }
}
