using System.Text.Json;
using ClaimMap.Model;
using ClaimMap.Views;

namespace ClaimMap.Cli.Output;

/// <summary>Diagnostics as a log of the Static Analysis Results Interchange Format, version 2.1.0.</summary>
internal sealed class ValidationSarif : IValidationFormat
{
    private static readonly Dictionary<string, int> RuleIndices =
        DiagnosticCatalog.All.Select((rule, index) => (rule.Code, index)).ToDictionary(r => r.Code, r => r.index);

    public void Write(IReadOnlyList<MapCheck> checks, TextWriter output) => JsonText.Write(output, json => json.Object(() =>
    {
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.Array("runs", [checks], _ => json.Object(() =>
        {
            json.Object("tool", () => json.Object("driver", () => WriteDriver(json)));
            json.WriteString("columnKind", "unicodeCodePoints");
            json.Array("results", checks.SelectMany(c => c.Result.Diagnostics), diagnostic => json.Object(() => WriteResult(json, diagnostic)));
        }));
    }));

    private static void WriteDriver(Utf8JsonWriter json)
    {
        json.WriteString("name", "claimmap");
        json.WriteString("informationUri", Addresses.Home);
        json.WriteString("semanticVersion", typeof(ValidationSarif).Assembly.GetName().Version!.ToString(3));
        json.Array("rules", DiagnosticCatalog.All, rule => json.Object(() =>
        {
            json.WriteString("id", rule.Code);
            WriteText(json, "shortDescription", rule.Title);
            WriteText(json, "fullDescription", rule.Cause);

            var address = Addresses.OfDiagnostic(rule.Code);
            json.WriteString("helpUri", address);
            json.Object("help", () =>
            {
                json.WriteString("text", $"{rule.Cure} See {address}.");
                json.WriteString("markdown", $"{rule.Cure} See [{rule.Code}]({address}).");
            });
            json.Object("defaultConfiguration", () => json.WriteString("level", Level(rule.Severity)));
        }));
    }

    private static string Level(DiagnosticSeverity severity) => severity == DiagnosticSeverity.OpenWork ? "note" : Kebab.Of(severity);

    private static void WriteResult(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteString("ruleId", diagnostic.Code);
        json.WriteNumber("ruleIndex", RuleIndices[diagnostic.Code]);
        json.WriteString("level", Level(diagnostic.Severity));
        WriteText(json, "message", diagnostic.Message);
        json.Array("locations", [diagnostic.Location], location => json.Object(() =>
        {
            json.Object("physicalLocation", () =>
            {
                json.Object("artifactLocation", () => json.WriteString("uri", UriOf(location.File)));
                if (location.Line > 0)
                {
                    json.Object("region", () =>
                    {
                        json.WriteNumber("startLine", location.Line);
                        json.WriteNumber("startColumn", location.Column);
                    });
                }
            });
            if (location.JsonPointer.Length > 0)
            {
                json.Array("logicalLocations", [location.JsonPointer], pointer => json.Object(() => json.WriteString("fullyQualifiedName", pointer)));
            }
        }));
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text) => json.Object(name, () => json.WriteString("text", text));

    /// <summary>A path as a reference to a URI: relative as it was given, or with the scheme file.</summary>
    internal static string UriOf(string path)
    {
        var parts = path.Split('/').Select(Uri.EscapeDataString).ToArray();
        var isDrive = path.Length > 2 && char.IsAsciiLetter(path[0]) && path[1..3] == ":/";
        if (isDrive)
        {
            parts[0] = path[..2];
        }

        var joined = string.Join('/', parts);
        return isDrive ? $"file:///{joined}"
            : joined.StartsWith("//", StringComparison.Ordinal) ? $"file:{joined}"
            : joined.StartsWith('/') ? $"file://{joined}"
            : joined;
    }
}
