using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ClaimMap.Corpora.Tables;

namespace ClaimMap.Corpora.Building;

/// <summary>Makes a corpus of maps, or makes an old one agree with them.</summary>
/// <remarks>
/// Maps are sorted by month and id and cut into parts behind every id whose digest has some bits zero. So the parts depend on nothing but the
/// maps: a map more or less changes one of them, and building twice, or in two steps, gives the same files. Some thousand rows of each table of one part are in memory at a time.
/// </remarks>
internal sealed class CorpusBuilder
{
    /// <summary>How many maps a part has on average.</summary>
    public const uint MapsOfPart = 64;

    // Enough to keep all cores busy.
    private static readonly int LoadedAtOnce = 2 * Environment.ProcessorCount;

    private static readonly (string Kind, string Table)[] ThingTables = [(Thing.Actor, "actors"), ("place", "places"), ("resolution", "resolutions"), ("instrument", "instruments"), ("topic", "topics")];

    private readonly CorpusFolder _folder;
    private readonly uint _mapsOfPart;
    private readonly Dictionary<string, Part> _old;
    private readonly Dictionary<string, (string Id, string Month)> _known;
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly List<LeftOutMap> _leftOut = [];
    private readonly List<string> _notes = [];
    private readonly List<Part> _parts = [];
    private readonly HashSet<string> _oldMaps;
    private int _loaded;
    private int _keptMaps;

    private CorpusBuilder(CorpusFolder folder, uint mapsOfPart)
    {
        _folder = folder;
        _mapsOfPart = mapsOfPart;
        var old = folder.Old.Schema == CorpusTable.Schema ? folder.Old : Manifest.Empty;
        _old = old.Parts.ToDictionary(p => $"{p.Month} {p.Key}", StringComparer.Ordinal);
        var documents = CorpusTable.Named("documents");
        var (id, digest) = (documents.IndexOf("map_id"), documents.IndexOf("map_sha256"));
        _known = old.Parts
            .SelectMany(p => Rows(p, documents).Select(r => (Digest: (string)r[digest]!, Id: (string)r[id]!, p.Month)))
            .ToDictionary(d => d.Digest, d => (d.Id, d.Month), StringComparer.Ordinal);
        _oldMaps = [.. _known.Values.Select(k => k.Id)];
    }

    /// <summary>Builds.</summary>
    /// <exception cref="IOException">A path is not there, or the corpus cannot be written; it is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">The same.</exception>
    /// <exception cref="InvalidDataException">What is there already cannot be read; the message says what to do.</exception>
    public static CorpusBuild Build(IEnumerable<string> paths, string corpus, uint mapsOfPart = MapsOfPart)
    {
        var sources = MapSource.Find(paths);
        using var folder = new CorpusFolder(corpus);
        return new CorpusBuilder(folder, mapsOfPart).Run(sources);
    }

    private CorpusBuild Run(IReadOnlyList<MapSource> sources)
    {
        var decided = LinksFile.Read(_folder.Path);
        foreach (var month in Look(sources).GroupBy(e => e.Month, StringComparer.Ordinal).OrderBy(m => m.Key, StringComparer.Ordinal))
        {
            BuildMonth(month.Key, [.. month.OrderBy(e => e.Id, StringComparer.Ordinal).ThenBy(e => e.Source.Path, StringComparer.Ordinal)]);
        }

        var links = Link(decided);
        var manifest = new Manifest
        {
            Format = Manifest.CurrentFormat,
            Schema = CorpusTable.Schema,
            Maps = _parts.Sum(p => p.Maps),
            Claims = _parts.Sum(p => p.Files.TryGetValue("claims", out var claims) ? claims.Rows : 0),
            Parts = _parts,
        };
        _folder.Commit(manifest, links);
        return new CorpusBuild(
            manifest.Maps,
            manifest.Claims,
            _loaded,
            _keptMaps,
            _oldMaps.Count(m => !_taken.Contains(m)),
            [.. _leftOut.OrderBy(m => m.Path, StringComparer.Ordinal)],
            [.. _notes.Order(StringComparer.Ordinal)],
            links.Proposed.Count,
            links.Conflicts.Count);
    }

    // What has been read before is known by its digest; of anything else only the document is read here.
    private List<Entry> Look(IReadOnlyList<MapSource> sources)
    {
        var entries = new Entry?[sources.Count];
        Parallel.For(0, sources.Count, i =>
        {
            var (digest, document) = sources[i].Look(_known.ContainsKey);
            entries[i] = document is not null ? new Entry(sources[i], digest, document.Id, MonthOf(document.Published), IsKnown: false)
                : _known.TryGetValue(digest, out var known) ? new Entry(sources[i], digest, known.Id, known.Month, IsKnown: true)
                : null;
        });
        for (var i = 0; i < entries.Length; i++)
        {
            if (entries[i] is null)
            {
                LeaveOut(sources[i], sources[i].Load());
            }
        }

        return [.. entries.OfType<Entry>()];
    }

    private void BuildMonth(string month, List<Entry> entries)
    {
        for (var at = 0; at < entries.Count;)
        {
            var end = EndOfPart(entries, at);
            var part = entries.GetRange(at, end - at);
            if (part.Where((e, i) => _taken.Contains(e.Id) || (i > 0 && e.IsKnown && part[i - 1].IsKnown && part[i - 1].Id == e.Id)).FirstOrDefault() is { } second)
            {
                LeaveOutTaken(second);
                entries.Remove(second);
            }
            else if (part.Find(e => !e.IsKnown) is { } unknown)
            {
                // What is broken is no reason to write anything.
                var loaded = unknown.Source.Load();
                if (loaded.Graph is not null)
                {
                    at = WritePart(month, entries, at, (unknown, loaded));
                }
                else
                {
                    LeaveOut(unknown.Source, loaded);
                    entries.Remove(unknown);
                }
            }
            else if (_old.TryGetValue($"{month} {KeyOf(part)}", out var old))
            {
                _taken.UnionWith(part.Select(e => e.Id));
                _parts.Add(old);
                _keptMaps += old.Maps;
                at = end;
            }
            else
            {
                at = WritePart(month, entries, at, null);
            }
        }
    }

    // Returns the position behind the part, which goes on where the map that would have ended it is broken.
    private int WritePart(string month, List<Entry> entries, int at, (Entry Entry, LoadedMap Map)? loaded)
    {
        using var part = new PartWriter(_folder, month);
        for (var isEnded = false; at < entries.Count && !isEnded;)
        {
            var batch = entries.GetRange(at, Math.Min(EndOfPart(entries, at) - at, LoadedAtOnce));
            var maps = new LoadedMap[batch.Count];
            Parallel.For(0, batch.Count, i => maps[i] = batch[i] == loaded?.Entry ? loaded.Value.Map : batch[i].Source.Load());
            for (var i = 0; i < batch.Count; i++)
            {
                at++;
                if (Accept(batch[i], maps[i]) is { } graph)
                {
                    part.Add(graph, batch[i].Digest);
                    _loaded++;
                    isEnded = EndsPart(batch[i].Id);
                }
            }
        }

        if (part.Maps > 0)
        {
            _parts.Add(part.Finish());
        }

        return at;
    }

    private ClaimGraph? Accept(Entry entry, LoadedMap map)
    {
        if (_taken.Contains(entry.Id))
        {
            LeaveOutTaken(entry);
            return null;
        }

        if (map.Graph is null || map.Digest != entry.Digest)
        {
            LeaveOut(entry.Source, map);
            return null;
        }

        _taken.Add(entry.Id);
        _notes.AddRange(map.Notes);
        return map.Graph;
    }

    // One that loads now and is left out was another at the first look.
    private void LeaveOut(MapSource source, LoadedMap map) => _leftOut.Add(map.Graph is not null
        ? new LeftOutMap(source.Path, "It changed while it was read. Build again.", [])
        : new LeftOutMap(source.Path, map.Diagnostics.Count > 0 ? null : map.Notes[0], map.Diagnostics));

    private void LeaveOutTaken(Entry entry) => _leftOut.Add(new LeftOutMap(
        entry.Source.Path, $"The map id '{entry.Id}' is taken by another map of the corpus. Give one of them an id of its own in document.json.", []));

    private LinksFile Link(LinksFile decided)
    {
        var identities = new Identities(decided);
        foreach (var thing in _parts.SelectMany(Things))
        {
            identities.Add(thing);
        }

        identities.Resolve();
        for (var i = 0; i < _parts.Count; i++)
        {
            _parts[i] = WithIdentities(_parts[i], identities);
        }

        return identities.ToLinks();
    }

    private Part WithIdentities(Part part, Identities identities)
    {
        var things = Things(part).ToList();
        var files = new SortedDictionary<string, PartFile>(part.Files.ToDictionary(), StringComparer.Ordinal);
        files.Remove(CorpusTable.Identities.Name);
        if (things.Count > 0)
        {
            using var stream = _folder.Begin();
            using (var file = new TableFile(CorpusTable.Identities.Columns, stream))
            {
                foreach (var thing in things)
                {
                    file.Add([thing.Map, thing.Version, thing.Kind, thing.Id, identities.Of(thing)]);
                }
            }

            files.Add(CorpusTable.Identities.Name, _folder.Finish(stream, CorpusTable.Identities.Name, part.Month, things.Count));
        }

        return part with { Files = files };
    }

    // What can be the same in several maps, always in the same order. An actor without a name is nobody else's.
    private IEnumerable<Thing> Things(Part part)
    {
        var table = CorpusTable.Named("external_ids");
        var (ofKind, node, scheme, value) = (table.IndexOf("kind"), table.IndexOf("node"), table.IndexOf("scheme"), table.IndexOf("value"));
        var external = Rows(part, table).ToLookup(r => ((string)r[0]!, (string)r[ofKind]!, (string)r[node]!), r => $"{r[scheme]}:{r[value]}");
        foreach (var (kind, name) in ThingTables)
        {
            table = CorpusTable.Named(name);
            var (id, called) = (table.IndexOf("id"), table.IndexOf(kind == "resolution" ? "symbol" : "name"));
            foreach (var row in Rows(part, table))
            {
                var (map, own, text) = ((string)row[0]!, (string)row[id]!, (string?)row[called]);

                // A resolution of the United Nations has no other id than its symbol; what others number is theirs alone.
                string[] ids = kind == "resolution"
                    ? text?.Contains("/RES/", StringComparison.Ordinal) is true ? [$"un-symbol:{text}"] : []
                    : [.. external[(map, kind, own)].Order(StringComparer.Ordinal)];
                var isNamed = kind == Thing.Actor && !(bool)row[table.IndexOf("unnamed")]!;
                yield return new Thing(kind, map, (string)row[1]!, own, isNamed ? text : null, ids);
            }
        }
    }

    private IEnumerable<object?[]> Rows(Part part, CorpusTable table) =>
        part.Files.ContainsKey(table.Name) ? TableFile.Read(_folder.Locate(part.PathOf(table.Name)), table.Columns) : [];

    private static string KeyOf(IEnumerable<Entry> part)
    {
        var key = new PartKey();
        foreach (var entry in part)
        {
            key.Add(entry.Id, entry.Digest);
        }

        return key.ToString();
    }

    private int EndOfPart(List<Entry> entries, int at)
    {
        var end = entries.FindIndex(at, e => EndsPart(e.Id));
        return end < 0 ? entries.Count : end + 1;
    }

    private bool EndsPart(string id) => System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(id))) % _mapsOfPart == 0;

    // The first month that can be meant.
    private static string MonthOf(Edtf published) => published.Earliest?.ToString("yyyy-MM", CultureInfo.InvariantCulture) ?? "unknown";

    private sealed record Entry(MapSource Source, string Digest, string Id, string Month, bool IsKnown);
}
