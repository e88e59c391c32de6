using System.Text.Json;
using ClaimMap.Loading;
using ClaimMap.Model;
using ClaimMap.Views;

namespace ClaimMap.Cli.Output;

/// <summary>A map's folder, as it was given, and what came of loading it.</summary>
internal sealed record MapCheck(string Folder, LoadResult Result)
{
    public int Errors => DiagnosticReport.Count(Result.Diagnostics, DiagnosticSeverity.Error);

    public int Warnings => DiagnosticReport.Count(Result.Diagnostics, DiagnosticSeverity.Warning);

    public int OpenWork => DiagnosticReport.Count(Result.Diagnostics, DiagnosticSeverity.OpenWork);
}

/// <summary>A way to write diagnostics.</summary>
internal interface IValidationFormat
{
    void Write(IReadOnlyList<MapCheck> checks, TextWriter output);
}

/// <summary>Diagnostics as a compiler prints them, one to a line.</summary>
internal sealed class ValidationText : IValidationFormat
{
    public void Write(IReadOnlyList<MapCheck> checks, TextWriter output)
    {
        foreach (var check in checks)
        {
            foreach (var diagnostic in check.Result.Diagnostics)
            {
                output.Write(Printable.Of(diagnostic.ToString()));
                output.Write('\n');
            }
        }
    }
}

/// <summary>Diagnostics as JSON: every member always there, line and column null where a whole file is meant.</summary>
internal sealed class ValidationJson : IValidationFormat
{
    public void Write(IReadOnlyList<MapCheck> checks, TextWriter output) => JsonText.Write(output, json => json.Object(() =>
    {
        json.Array("maps", checks, check => json.Object(() =>
        {
            json.WriteString("map", check.Folder);
            WriteCounts(json, check.Errors, check.Warnings, check.OpenWork);
            json.Array("diagnostics", check.Result.Diagnostics, diagnostic => json.Object(() => Write(json, diagnostic)));
        }));
        json.Object("summary", () =>
        {
            json.WriteNumber("maps", checks.Count);
            WriteCounts(json, checks.Sum(c => c.Errors), checks.Sum(c => c.Warnings), checks.Sum(c => c.OpenWork));
        });
    }));

    private static void WriteCounts(Utf8JsonWriter json, int errors, int warnings, int openWork)
    {
        json.WriteNumber("errors", errors);
        json.WriteNumber("warnings", warnings);
        json.WriteNumber("openWork", openWork);
    }

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteString("code", diagnostic.Code);
        json.WriteString("severity", Kebab.Of(diagnostic.Severity));
        json.WriteString("message", diagnostic.Message);
        json.WriteString("file", diagnostic.Location.File);
        WriteNumber(json, "line", diagnostic.Location.Line);
        WriteNumber(json, "column", diagnostic.Location.Column);
        json.WriteString("pointer", diagnostic.Location.JsonPointer);
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, int oneBased)
    {
        if (oneBased == 0)
        {
            json.WriteNull(name);
        }
        else
        {
            json.WriteNumber(name, oneBased);
        }
    }
}
