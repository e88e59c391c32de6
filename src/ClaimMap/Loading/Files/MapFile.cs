using System.Globalization;
using System.Text;
using System.Text.Json;
using ClaimMap.Loading.Diagnostics;

namespace ClaimMap.Loading.Files;

/// <summary>One data file: its bytes, what was read from them, and what is wrong with it.</summary>
/// <remarks>Where the file could not be read there are problems and no bytes.</remarks>
internal sealed class MapFile
{
    /// <summary>The most problems of one severity that are kept of a file, and listed of a map; the rest are counted.</summary>
    public const int ProblemLimit = 1000;

    private readonly List<Problem> _problems = [];
    private readonly Dictionary<DiagnosticSeverity, int> _found = [];

    public MapFile(MapFileKind kind, string path, ReadOnlyMemory<byte> bytes)
    {
        Kind = kind;
        Path = path;
        Bytes = bytes;
        Utf8 = bytes.Span.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
    }

    /// <summary>A file, or the folder itself, that could not be read.</summary>
    public MapFile(MapFileKind kind, string path, Finding finding)
        : this(kind, path, ReadOnlyMemory<byte>.Empty)
    {
        IsUnreadable = true;
        Report(new Problem(finding, Problem.WholeFile, ""));
    }

    public MapFileKind Kind { get; }

    /// <summary>The path as it is shown, with <c>/</c> between its parts.</summary>
    public string Path { get; }

    /// <summary>Every byte of the file.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>The bytes behind a byte order mark, if there is one.</summary>
    public ReadOnlyMemory<byte> Utf8 { get; }

    public bool IsUnreadable { get; }

    /// <summary>The parsed text; null before it is parsed, and where it cannot be.</summary>
    public JsonText? Text { get; private set; }

    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>How many errors were found but not kept.</summary>
    public int OmittedErrors => Math.Max(0, Found(DiagnosticSeverity.Error) - ProblemLimit);

    /// <summary>How many problems of a severity were found, kept or not.</summary>
    public int Found(DiagnosticSeverity severity) => _found.GetValueOrDefault(severity);

    /// <summary>Parses the file; what is wrong with its syntax is reported on it.</summary>
    public JsonText? Parse(bool isProven = false) => Text = JsonText.Parse(Utf8, Report, isProven);

    public void Report(Problem problem)
    {
        if (Keeps(problem.Finding))
        {
            _problems.Add(problem);
        }
    }

    /// <summary>Reports something at a member of a value.</summary>
    /// <param name="finding">What is wrong.</param>
    /// <param name="value">The value.</param>
    /// <param name="pointer">The pointer of the value.</param>
    /// <param name="member">The pointer from the value to the member, whose names need no escapes; empty for the value itself.</param>
    public void Report(Finding finding, JsonElement value, string pointer, string member)
    {
        if (Keeps(finding))
        {
            _problems.Add(new Problem(finding, Text!.OffsetOf(Follow(value, member)), pointer + member));
        }
    }

    /// <summary>Counts errors that were found but not kept.</summary>
    public void Omit(int errors) => _found[DiagnosticSeverity.Error] = Found(DiagnosticSeverity.Error) + errors;

    // Each severity has a limit of its own: none pushes another out.
    private bool Keeps(Finding finding)
    {
        var severity = finding.Descriptor.Severity;
        return (_found[severity] = Found(severity) + 1) <= ProblemLimit;
    }

    // A member that is left to its default has no position of its own: what it would stand in has.
    private static JsonElement Follow(JsonElement value, string pointer)
    {
        foreach (var step in pointer.Split('/').Skip(1))
        {
            if (value.ValueKind == JsonValueKind.Array)
            {
                value = value[int.Parse(step, CultureInfo.InvariantCulture)];
            }
            else if (JsonText.TryMember(value, step, out var member))
            {
                value = member;
            }
            else
            {
                break;
            }
        }

        return value;
    }
}

/// <summary>What is wrong at an offset of a file.</summary>
/// <param name="Finding">What is wrong.</param>
/// <param name="Offset">The byte offset, or <see cref="WholeFile"/>.</param>
/// <param name="JsonPointer">The pointer of the value; empty for the whole file.</param>
internal sealed record Problem(Finding Finding, int Offset, string JsonPointer)
{
    public const int WholeFile = -1;
}
