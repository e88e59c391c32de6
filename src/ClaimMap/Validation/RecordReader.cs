using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ClaimMap.Json;

namespace ClaimMap.Validation;

/// <summary>Makes the records of one parsed and checked file, one by one: wire record first, then the model's.</summary>
/// <remarks>
/// One record at a time, so that wire records die young. A record at fault is left out with its id noted; the others of
/// its file are made all the same, and every problem of the map comes out of one run.
/// </remarks>
internal sealed class RecordReader
{
    private readonly MapFile _file;
    private readonly JsonTape _tape;
    private readonly int[] _faulty;
    private readonly bool _isTruncated;
    private readonly MapDraft _draft;
    private readonly StringPool _pool;
    private readonly bool _takesShortCuts;
    private readonly int _taken;

    /// <summary>Creates a reader.</summary>
    /// <param name="file">The file.</param>
    /// <param name="tape">Its tape.</param>
    /// <param name="faulty">The tokens at which something is wrong, ascending.</param>
    /// <param name="isTruncated">Whether there are more of them than are listed.</param>
    /// <param name="draft">Where the records go.</param>
    /// <param name="pool">The ids of the whole map.</param>
    /// <param name="takesShortCuts">Whether to try the quick way first; the result is the same, which tests compare.</param>
    /// <param name="taken">How many items of the list that has a quick way have been read already, and are missing from the tape.</param>
    public RecordReader(MapFile file, JsonTape tape, int[] faulty, bool isTruncated, MapDraft draft, StringPool pool, bool takesShortCuts = true, int taken = 0)
    {
        _file = file;
        _tape = tape;
        _faulty = faulty;
        _isTruncated = isTruncated;
        _draft = draft;
        _pool = pool;
        _takesShortCuts = takesShortCuts;
        _taken = taken;
    }

    public void Read()
    {
        switch (_file.Kind)
        {
            case MapFileKind.Document:
                ReadDocument();
                ReadList("sections"u8, NodeKind.Section, static w => w.WireSection, _draft.Sections, WireModel.Section);
                ReadList("passages"u8, NodeKind.Passage, static w => w.WirePassage, _draft.Passages, WireModel.Passage, TapeRecords.Passage);
                break;
            case MapFileKind.Claims:
                ReadList("claims"u8, NodeKind.Claim, static w => w.WireClaim, _draft.Claims, WireModel.Claim, TapeRecords.Claim);
                break;
            case MapFileKind.Relations:
                ReadList("relations"u8, NodeKind.Relation, static w => w.WireRelation, _draft.Relations, WireModel.Relation, TapeRecords.Relation);
                break;
            case MapFileKind.Mentions:
                ReadList("mentions"u8, NodeKind.None, static w => w.WireMention, _draft.Mentions, WireModel.Mention, TapeRecords.Mention);
                break;
            case MapFileKind.Actors:
                ReadList("actors"u8, NodeKind.Actor, static w => w.WireActor, _draft.Actors, WireModel.Actor);
                break;
            case MapFileKind.Places:
                ReadList("places"u8, NodeKind.Place, static w => w.WirePlace, _draft.Places, WireModel.Place);
                break;
            case MapFileKind.Events:
                ReadList("events"u8, NodeKind.Event, static w => w.WireEvent, _draft.Events, WireModel.Event);
                break;
            case MapFileKind.Ceasefires:
                ReadList("ceasefires"u8, NodeKind.Ceasefire, static w => w.WireCeasefire, _draft.Ceasefires, WireModel.Ceasefire);
                break;
            case MapFileKind.Resolutions:
                ReadList("resolutions"u8, NodeKind.Resolution, static w => w.WireResolution, _draft.Resolutions, WireModel.Resolution);
                break;
            case MapFileKind.Instruments:
                ReadList("instruments"u8, NodeKind.Instrument, static w => w.WireInstrument, _draft.Instruments, WireModel.Instrument);
                break;
            case MapFileKind.References:
                ReadList("references"u8, NodeKind.Reference, static w => w.WireReference, _draft.References, WireModel.Reference);
                break;
            default:
                ReadList("sources"u8, NodeKind.Source, static w => w.WireSource, _draft.Sources, WireModel.Source);
                break;
        }
    }

    private void ReadDocument()
    {
        // What is wrong in the lists is a matter of their items.
        var isFaulty = _isTruncated || _faulty.Any(t => !Lies(t, _tape.Member(JsonTape.Root, "sections"u8)) && !Lies(t, _tape.Member(JsonTape.Root, "passages"u8)));
        if (isFaulty)
        {
            return;
        }

        if (Convert(JsonTape.Root, static w => w.WireDocument, WireModel.Document, "") is { } document)
        {
            _draft.Document = new Draft<Document>(document, _file, "", -1);
        }
    }

    private bool Lies(int token, int container) => container >= 0 && token > container && token < _tape.Next(container);

    private void ReadList<TWire, TRecord>(
        ReadOnlySpan<byte> member,
        NodeKind kind,
        Func<WireContext, JsonTypeInfo<TWire>> wire,
        DraftList<TRecord> records,
        Func<TWire, RecordScope, TRecord?> convert,
        TapeRecord<TRecord?>? shortCut = null)
        where TRecord : class
    {
        var list = _tape.Member(JsonTape.Root, member);
        if (list < 0 || _tape.Kind(list) != JsonTokenKind.Array)
        {
            _draft.MarkIncomplete(_file.Kind);
            return;
        }

        if (_isTruncated)
        {
            // Not every fault is known, so no record is above suspicion.
            _draft.MarkIncomplete(_file.Kind);
        }

        records.EnsureCapacity(records.Count + _tape.ChildCount(list));
        var name = System.Text.Encoding.UTF8.GetString(member);
        var ids = new RecentIds(_pool);
        var quick = new TapeRecords(_tape, ids);
        var (index, fault) = (shortCut is null ? 0 : _taken, 0);
        for (int item = list + 1, end = _tape.Next(list); item < end; item = _tape.Next(item), index++)
        {
            while (fault < _faulty.Length && _faulty[fault] < item)
            {
                fault++;
            }

            var isFaulty = _isTruncated || (fault < _faulty.Length && _faulty[fault] < _tape.Next(item));
            var record = isFaulty ? null
                : (_takesShortCuts && shortCut is not null ? quick.TryMake(item, shortCut) : null) ?? Convert(item, wire, convert, name, index);
            if (record is null)
            {
                NoteIds(item, kind, name, index);
            }
            else
            {
                records.Add(record, _file, name, index, ids);
            }
        }
    }

    private TRecord? Convert<TWire, TRecord>(int token, Func<WireContext, JsonTypeInfo<TWire>> wire, Func<TWire, RecordScope, TRecord?> convert, string list, int index = -1)
        where TRecord : class
    {
        var scope = new RecordScope(_file, list, index);
        try
        {
            var bytes = _tape.Raw(token);
            return convert(JsonSerializer.Deserialize(bytes, wire(WireContext.Default))!, scope);
        }
        catch (Exception e) when (e is JsonException or ArgumentException or FormatException or InvalidOperationException or NotSupportedException)
        {
            // Whatever the schema lets pass and the records refuse, such as 1.0 where a whole number stands.
            var suffix = e is JsonException { Path: { } path } ? PointerOf(path) : "";
            scope.Report(e is JsonException ? MeaningFindings.Unreadable() : MeaningFindings.Malformed(e.Message.ReplaceLineEndings(" ")), suffix);
            return null;
        }
    }

    // The framework writes $.about[0].role where a JSON pointer is /about/0/role; names in data files hold neither dots nor brackets.
    private static string PointerOf(string path) =>
        path.TrimStart('$').Replace('.', '/').Replace('[', '/').Replace("]", "", StringComparison.Ordinal);

    private void NoteIds(int item, NodeKind kind, string list, int index)
    {
        if (kind == NodeKind.None)
        {
            return;
        }

        var pointer = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"/{list}/{index}");
        if (!NoteId(item, kind, pointer))
        {
            _draft.MarkIncomplete(_file.Kind);
        }

        if (kind == NodeKind.Ceasefire && _tape.Member(item, "terms"u8) is > 0 and var terms && _tape.Kind(terms) == JsonTokenKind.Array)
        {
            var term = 0;
            for (int child = terms + 1, end = _tape.Next(terms); child < end; child = _tape.Next(child), term++)
            {
                NoteId(child, NodeKind.Term, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{pointer}/terms/{term}"));
            }
        }
    }

    private bool NoteId(int item, NodeKind kind, string pointer)
    {
        var id = _tape.Member(item, "id"u8);
        if (id < 0 || _tape.Kind(id) != JsonTokenKind.String)
        {
            return false;
        }

        _draft.BrokenIds.Add(new BrokenId(_tape.GetString(id), kind, _file, pointer + "/id"));
        return true;
    }
}
