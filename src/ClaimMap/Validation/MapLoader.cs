using System.Collections.Concurrent;
using ClaimMap.Json;

namespace ClaimMap.Validation;

/// <summary>Loads a map: every file by itself, then the rules over all of them, then the graph.</summary>
internal static class MapLoader
{
    // Below this many bytes, handing files to other threads costs more than it saves.
    private const int ParallelThreshold = 4 * 1024 * 1024;

    // What a record takes in a file, about; a wrong guess costs a table that grows or one that stays half empty.
    private const int BytesPerId = 400;

    public static LoadResult Load(IMapFolder folder)
    {
        var files = folder.ReadAll();
        var digests = folder.IsUnchanging ? null : new Digest[files.Count];
        var pool = PoolFor(files.Sum(f => (long)f.Utf8.Length));
        var draft = ReadFiles(files, digests, pool);
        var context = new RuleContext(draft, pool);
        Rules.Check(context);
        var diagnostics = DiagnosticReport.Of(files);
        var hasErrors = diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error);
        return new LoadResult(hasErrors ? null : GraphFactory.Create(draft, context.Nodes, context.Links, DigestOf(folder, files, digests)), diagnostics);
    }

    /// <summary>A pool for the ids of a map whose files have so many bytes.</summary>
    public static StringPool PoolFor(long bytes) => new((int)Math.Min(bytes / BytesPerId, int.MaxValue));

    // What cannot change is read again when somebody asks. Anything else has to be digested with the bytes that were loaded.
    private static Lazy<Digest> DigestOf(IMapFolder folder, IReadOnlyList<MapFile> files, Digest[]? digests) => digests is null
        ? new Lazy<Digest>(() => MapDigest.Of(folder.ReadAll()))
        : new Lazy<Digest>(MapDigest.Of(files, digests));

    private static MapDraft ReadFiles(IReadOnlyList<MapFile> files, Digest[]? digests, StringPool pool)
    {
        var bytes = files.Sum(f => (long)f.Utf8.Length);
        var parts = new MapDraft[files.Count];
        if (bytes < ParallelThreshold)
        {
            for (var i = 0; i < parts.Length; i++)
            {
                Read(i);
            }
        }
        else
        {
            // The largest first and one by one, so that no thread is left alone with it at the end; no more threads than processors, or they
            // would take the caches from each other.
            var order = Enumerable.Range(0, files.Count).OrderByDescending(i => files[i].Utf8.Length);
            Parallel.ForEach(
                Partitioner.Create(order, EnumerablePartitionerOptions.NoBuffering),
                new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
                Read);
        }

        return MapDraft.Join(parts);

        void Read(int i)
        {
            if (digests is not null)
            {
                digests[i] = Digest.Of(files[i].Bytes.Span);
            }

            parts[i] = FileReader.Read(files[i], pool);
        }
    }
}
