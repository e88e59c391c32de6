namespace ClaimMap.Json;

/// <summary>One data file, its bytes and what is wrong with it.</summary>
/// <remarks>Where the file could not be read there are problems and no bytes. Handled by one thread at a time.</remarks>
internal sealed class MapFile
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    private readonly List<Problem> _problems = [];

    public MapFile(MapFileKind kind, string path, ReadOnlyMemory<byte> bytes)
    {
        Kind = kind;
        Path = path;
        Bytes = bytes;
        Utf8 = bytes.Span.StartsWith(ByteOrderMark) ? bytes[ByteOrderMark.Length..] : bytes;
    }

    /// <summary>A file, or the folder itself, that could not be read.</summary>
    public MapFile(MapFileKind kind, string path, Finding finding)
        : this(kind, path, ReadOnlyMemory<byte>.Empty)
    {
        IsUnreadable = true;
        Report(finding);
    }

    /// <summary>The most problems of one file that are kept; the rest are counted.</summary>
    public const int ProblemLimit = 1000;

    public MapFileKind Kind { get; }

    /// <summary>The path as it is shown, with <c>/</c> between its parts.</summary>
    public string Path { get; }

    /// <summary>Every byte of the file.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>The bytes behind a byte order mark, if there is one.</summary>
    public ReadOnlyMemory<byte> Utf8 { get; }

    public bool IsUnreadable { get; }

    public IReadOnlyList<Problem> Problems => _problems;

    public long OmittedProblems { get; private set; }

    /// <summary>The name of the member that holds the records.</summary>
    public string Member => Kebab.Of(Kind);

    /// <summary>Reports something about the file as a whole.</summary>
    public void Report(Finding finding) => Add(new Problem(finding, Problem.NoOffset, ""));

    /// <summary>Reports something at a byte offset.</summary>
    public void Report(Finding finding, int offset, string pointer) => Add(new Problem(finding, offset, pointer));

    /// <summary>Reports something at a JSON pointer, whose offset is looked up when the diagnostics are written.</summary>
    public void Report(Finding finding, string pointer) => Add(new Problem(finding, Problem.OffsetByPointer, pointer));

    /// <summary>Whether more problems would only be counted.</summary>
    public bool IsFull => _problems.Count >= ProblemLimit;

    /// <summary>Counts problems that were found but not kept.</summary>
    public void Omit(long count) => OmittedProblems += count;

    private void Add(Problem problem)
    {
        if (IsFull)
        {
            OmittedProblems++;
        }
        else
        {
            _problems.Add(problem);
        }
    }
}
