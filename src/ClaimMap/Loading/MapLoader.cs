using ClaimMap.Graph;
using ClaimMap.Loading.Files;
using ClaimMap.Loading.Records;
using ClaimMap.Loading.Rules;
using ClaimMap.Loading.Schema;

namespace ClaimMap.Loading;

/// <summary>Loads a map: each file from its bytes to its records, then the rules over all of them, then the graph.</summary>
internal static class MapLoader
{
    private const long ParallelThreshold = 1024 * 1024;

    public static LoadResult Load(IMapFolder folder)
    {
        var files = folder.ReadAll();
        var draft = Read(files, folder.IsProven);
        if (!folder.IsProven)
        {
            CheckRules(new RuleContext(draft));
        }

        var diagnostics = DiagnosticReport.Of(files);
        foreach (var file in files)
        {
            file.Text?.Dispose();
        }

        return new LoadResult(HasError(diagnostics) ? null : new ClaimGraph(ContentOf(draft), DigestOf(folder, files)), diagnostics);
    }

    /// <summary>Takes one file from its bytes to its records; what is wrong with it is reported on it.</summary>
    /// <param name="file">The file.</param>
    /// <param name="isProven">Whether its syntax and its schema need not be looked at.</param>
    public static MapDraft Read(MapFile file, bool isProven = false)
    {
        if (!file.IsUnreadable && file.Parse(isProven) is { } text && !isProven)
        {
            MapSchemas.Check(file, text);
        }

        var draft = new MapDraft();
        RecordLoader.Read(file, draft);
        return draft;
    }

    // Side by side where there is much of it: of 5,000 claims it takes most of a first load. Each file has its own problems and its own
    // draft, so nothing depends on which comes first.
    private static MapDraft Read(IReadOnlyList<MapFile> files, bool isProven)
    {
        var drafts = new MapDraft[files.Count];
        var bytes = 0L;
        foreach (var file in files)
        {
            bytes += file.Bytes.Length;
        }

        if (bytes >= ParallelThreshold)
        {
            Parallel.ForEach(Enumerable.Range(0, drafts.Length).OrderByDescending(i => files[i].Bytes.Length), i => drafts[i] = Read(files[i], isProven));
        }
        else
        {
            for (var i = 0; i < drafts.Length; i++)
            {
                drafts[i] = Read(files[i], isProven);
            }
        }

        return MapDraft.Join(drafts);
    }

    private static bool HasError(ValueList<Diagnostic> diagnostics) => diagnostics.Count > 0 && diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error);

    private static void CheckRules(RuleContext context)
    {
        // Ids first: every other rule looks records up by them.
        IdRules.CheckUnique(context);
        IdRules.CheckDeclared(context);
        PassageRules.Check(context);
        ClaimRules.Check(context);
        RelationRules.Check(context);
        ThingRules.Check(context);
        IdRules.CheckUsed(context);
    }

    /// <summary>Reads the records of a map without asking whether they fit together.</summary>
    /// <returns>Null where a file cannot be read whole.</returns>
    public static MapContent? ReadContent(IMapFolder folder, out ValueList<Diagnostic> diagnostics)
    {
        var files = folder.ReadAll();
        var draft = Read(files, isProven: false);
        diagnostics = DiagnosticReport.Of(files);
        return HasError(diagnostics) ? null : ContentOf(draft);
    }

    private static MapContent ContentOf(MapDraft draft)
    {
        var passages = Records(draft.Passages);
        return new MapContent(draft.Document!.Record)
        {
            Sections = Records(draft.Sections),
            Passages = passages,
            Claims = new ValueList<Claim>(ReadingOrder.Of(Records(draft.Claims), passages)),
            Relations = Records(draft.Relations),
            Mentions = Records(draft.Mentions),
            Actors = Records(draft.Actors),
            Places = Records(draft.Places),
            Events = Records(draft.Events),
            Accords = Records(draft.Accords),
            Resolutions = Records(draft.Resolutions),
            Instruments = Records(draft.Instruments),
            Topics = Records(draft.Topics),
            References = Records(draft.References),
            Sources = Records(draft.Sources),
        };
        static ValueList<T> Records<T>(List<Draft<T>> drafts)
            where T : class => new(drafts.ConvertAll(static d => d.Record).ToArray());
    }

    // What cannot change is read again when somebody asks. Anything else has to be digested with the bytes that were loaded.
    private static Lazy<Digest> DigestOf(IMapFolder folder, IReadOnlyList<MapFile> files) => folder.IsProven
        ? new Lazy<Digest>(() => MapDigest.Of(folder.ReadAll()))
        : new Lazy<Digest>(MapDigest.Of(files));
}
