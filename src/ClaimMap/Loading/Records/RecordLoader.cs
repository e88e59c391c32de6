using System.Globalization;
using System.Text.Json;
using ClaimMap.Loading.Diagnostics;
using ClaimMap.Loading.Files;

namespace ClaimMap.Loading.Records;

/// <summary>Makes the records of one parsed and checked file.</summary>
/// <remarks>
/// A record at fault is left out with its id noted; the others of its file are made all the same, and every problem of the map comes out
/// of one run.
/// </remarks>
internal sealed class RecordLoader
{
    private readonly MapFile _file;
    private readonly JsonText _text;
    private readonly MapDraft _draft;

    // Where something is wrong, ascending.
    private readonly int[] _faults;

    private RecordLoader(MapFile file, JsonText text, MapDraft draft)
    {
        _file = file;
        _text = text;
        _draft = draft;
        _faults = new int[file.Problems.Count];
        for (var i = 0; i < _faults.Length; i++)
        {
            _faults[i] = file.Problems[i].Offset;
        }

        Array.Sort(_faults);
    }

    /// <summary>Adds the records of a file to a draft; what is wrong with them is reported on the file.</summary>
    /// <param name="file">A file that is parsed and compared with its schema.</param>
    /// <param name="draft">Where the records go.</param>
    public static void Read(MapFile file, MapDraft draft)
    {
        if (file.Text is not { } text)
        {
            // A stray file is no part of the map, and nothing is missing without it.
            if (file.Problems.Any(p => p.Finding.Descriptor.Severity == DiagnosticSeverity.Error))
            {
                draft.MarkIncomplete(file.Kind);
            }

            return;
        }

        var loader = new RecordLoader(file, text, draft);
        switch (file.Kind)
        {
            case MapFileKind.Document:
                loader.ReadDocument();
                loader.ReadList("sections", NodeKind.Section, draft.Sections, RecordContract.Section);
                loader.ReadList("passages", NodeKind.Passage, draft.Passages, RecordContract.Passage);
                break;
            case MapFileKind.Claims:
                loader.ReadList("claims", NodeKind.Claim, draft.Claims, RecordContract.Claim);
                break;
            case MapFileKind.Relations:
                loader.ReadList("relations", NodeKind.Relation, draft.Relations, RecordContract.Relation);
                break;
            case MapFileKind.Mentions:
                loader.ReadList("mentions", NodeKind.None, draft.Mentions, RecordContract.Mention);
                break;
            case MapFileKind.Actors:
                loader.ReadList("actors", NodeKind.Actor, draft.Actors, RecordContract.Actor);
                break;
            case MapFileKind.Places:
                loader.ReadList("places", NodeKind.Place, draft.Places, RecordContract.Place);
                break;
            case MapFileKind.Events:
                loader.ReadList("events", NodeKind.Event, draft.Events, RecordContract.Event);
                break;
            case MapFileKind.Accords:
                loader.ReadList("accords", NodeKind.Accord, draft.Accords, RecordContract.Accord);
                break;
            case MapFileKind.Resolutions:
                loader.ReadList("resolutions", NodeKind.Resolution, draft.Resolutions, RecordContract.Resolution);
                break;
            case MapFileKind.Instruments:
                loader.ReadList("instruments", NodeKind.Instrument, draft.Instruments, RecordContract.Instrument);
                break;
            case MapFileKind.Topics:
                loader.ReadList("topics", NodeKind.Topic, draft.Topics, RecordContract.Topic);
                break;
            case MapFileKind.References:
                loader.ReadList("references", NodeKind.Reference, draft.References, RecordContract.Reference);
                break;
            default:
                loader.ReadList("sources", NodeKind.Source, draft.Sources, RecordContract.Source);
                break;
        }
    }

    private void ReadDocument()
    {
        // What is wrong in the lists is a matter of their items.
        var inLists = FaultsIn("sections") + FaultsIn("passages");
        if (_file.OmittedErrors == 0 && _faults.Length == inLists && Make(new JsonRecord(_text.Root, _file), RecordContract.Document) is { } document)
        {
            _draft.Document = new Draft<Document>(document, _file, _text.Root, "", 0);
        }
    }

    private int FaultsIn(string member) =>
        _text.Root.ValueKind == JsonValueKind.Object && JsonText.TryMember(_text.Root, member, out var list) ? FaultsBetween(_text.OffsetOf(list) + 1, _text.EndOf(list)) : 0;

    private void ReadList<T>(string member, NodeKind kind, List<Draft<T>> records, Func<JsonRecord, T?> read)
        where T : class
    {
        if (_text.Root.ValueKind != JsonValueKind.Object || !JsonText.TryMember(_text.Root, member, out var list) || list.ValueKind != JsonValueKind.Array)
        {
            _draft.MarkIncomplete(_file.Kind);
            return;
        }

        // Where not every fault is known, no record is above suspicion.
        var isSuspect = _file.OmittedErrors > 0;
        if (isSuspect)
        {
            _draft.MarkIncomplete(_file.Kind);
        }

        var index = 0;
        foreach (var item in list.EnumerateArray())
        {
            var isFaulty = isSuspect || (_faults.Length > 0 && FaultsBetween(_text.OffsetOf(item), _text.EndOf(item)) > 0);
            if (!isFaulty && Make(new JsonRecord(item, _file, member, index), read) is { } record)
            {
                records.Add(new Draft<T>(record, _file, item, member, index));
            }
            else if (kind != NodeKind.None)
            {
                NoteIds(item, kind, member, index);
            }

            index++;
        }
    }

    private T? Make<T>(JsonRecord json, Func<JsonRecord, T?> read)
        where T : class
    {
        var (known, omitted) = (_file.Problems.Count, _file.OmittedErrors);
        try
        {
            var record = read(json);
            return _file.Problems.Count == known && _file.OmittedErrors == omitted ? record : null;
        }
        catch (Exception e) when (e is ArgumentException or FormatException)
        {
            json.Report(MeaningFindings.Malformed(Excerpt.SentenceOf(e)));
            return null;
        }
    }

    private int FaultsBetween(int start, int end) => FirstFaultFrom(end) - FirstFaultFrom(start);

    private int FirstFaultFrom(int offset)
    {
        var (low, high) = (0, _faults.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _faults[middle] < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private void NoteIds(JsonElement item, NodeKind kind, string list, int index)
    {
        if (IdOf(item) is { } id)
        {
            _draft.BrokenIds.Add(new BrokenId(new NodeId(kind, id), _file, item, list, index));
        }
        else
        {
            _draft.MarkIncomplete(_file.Kind);
        }

        if (kind == NodeKind.Accord && item.ValueKind == JsonValueKind.Object && JsonText.TryMember(item, "terms"u8, out var terms) && terms.ValueKind == JsonValueKind.Array)
        {
            foreach (var (number, term) in terms.EnumerateArray().Index())
            {
                if (IdOf(term) is { } termId)
                {
                    var part = string.Create(CultureInfo.InvariantCulture, $"/terms/{number}");
                    _draft.BrokenIds.Add(new BrokenId(new NodeId(NodeKind.Term, termId), _file, item, list, index, part));
                }
            }
        }
    }

    private static string? IdOf(JsonElement record) =>
        record.ValueKind == JsonValueKind.Object && JsonText.TryMember(record, "id"u8, out var id) && id.ValueKind == JsonValueKind.String ? JsonText.TextOf(id) : null;
}
