using System.Text.Unicode;
using ClaimMap.Json;
using ClaimMap.Schemas;
using ClaimMap.Validation;

namespace ClaimMap.Benchmarks.Measurements;

/// <summary>Loading taken apart: each stage works on what the ones before it have left, all in one thread.</summary>
internal sealed class StagedLoad
{
    private readonly IReadOnlyList<MapFile> _files;
    private readonly JsonTape[] _tapes;
    private readonly long _bytes;
    private MapDraft? _draft;
    private StringPool? _pool;
    private RuleContext? _context;
    private Digest _digest;

    public StagedLoad(MapBytes map)
    {
        _files = map.ReadAll();
        _tapes = new JsonTape[_files.Count];
        _bytes = map.Length;
    }

    public ClaimGraph? Graph { get; private set; }

    /// <summary>Runs every stage once, so that each of them can be run again.</summary>
    public void RunAll()
    {
        TakeDigest();
        Parse();
        Evaluate();
        ReadRecords();
        CheckRules();
        Freeze();
    }

    public void CheckUtf8()
    {
        foreach (var file in _files)
        {
            Require(Utf8.IsValid(file.Utf8.Span));
        }
    }

    /// <summary>Bytes to the digest of the data's version.</summary>
    public void TakeDigest() => _digest = MapDigest.Of(_files);

    /// <summary>Bytes to tapes, the check of UTF-8 included.</summary>
    public void Parse()
    {
        for (var i = 0; i < _files.Count; i++)
        {
            _tapes[i]?.Dispose();
            _tapes[i] = JsonParser.Parse(_files[i].Utf8, []) ?? throw new InvalidOperationException("The files are sound JSON.");
        }
    }

    public void Evaluate()
    {
        var violations = new SchemaViolations(1);
        for (var i = 0; i < _files.Count; i++)
        {
            MapSchemas.Of(_files[i].Kind).Evaluate(_tapes[i], violations);
        }

        Require(violations.Total == 0);
    }

    public void ReadRecords()
    {
        _pool = MapLoader.PoolFor(_bytes);
        var parts = new MapDraft[_files.Count];
        for (var i = 0; i < _files.Count; i++)
        {
            parts[i] = new MapDraft();
            new RecordReader(_files[i], _tapes[i], [], isTruncated: false, parts[i], _pool).Read();
        }

        _draft = MapDraft.Join(parts);
    }

    public void CheckRules()
    {
        _context = new RuleContext(_draft!, _pool!);
        Rules.Check(_context);
    }

    public void Freeze() => Graph = GraphFactory.Create(_draft!, _context!.Nodes, _context.Links, new Lazy<Digest>(_digest));

    private static void Require(bool condition)
    {
        if (!condition)
        {
            throw new InvalidOperationException("The map is valid.");
        }
    }
}
