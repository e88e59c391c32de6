using System.Text.Json;
using ClaimMap.Model;

namespace ClaimMap.Cli.Output;

/// <summary>How a copy agrees with a map, as JSON: counts, then everything that is not exact.</summary>
internal static class VerificationJson
{
    public static void Write(ClaimGraph graph, VerificationReport report, TextWriter output) => JsonText.Write(output, json => json.Object(() =>
    {
        json.WriteString("document", graph.Document.Id);
        json.WriteBoolean("identical", report.IsTextIdentical);
        json.WriteBoolean("succeeded", report.Succeeded);
        json.Object("counts", () =>
        {
            foreach (var kind in Enum.GetValues<VerificationKind>())
            {
                json.Object(Kebab.Of(kind), () =>
                {
                    foreach (var outcome in Enum.GetValues<VerificationOutcome>())
                    {
                        json.WriteNumber(Kebab.Of(outcome), report.Count(kind, outcome));
                    }
                });
            }
        });
        json.Array("findings", report.Findings.Where(f => f.Outcome != VerificationOutcome.Exact), finding => json.Object(() =>
        {
            json.WriteString("kind", Kebab.Of(finding.Kind));
            json.WriteString("owner", finding.Owner);
            json.WriteString("passage", finding.Passage.Value);
            json.WriteString("outcome", Kebab.Of(finding.Outcome));
            json.Object("mapped", () => Write(json, finding.Declared));
            json.Array("found", finding.Found, span => json.Object(() => Write(json, span)));
            if (finding.Difference is { } difference)
            {
                json.WriteString("difference", difference);
            }
        }));
    }));

    private static void Write(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("length", span.Length);
    }
}
