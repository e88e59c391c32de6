using ClaimMap.Json;
using ClaimMap.Schemas;

namespace ClaimMap.Validation;

/// <summary>Checks the items of a file's long list and makes their records while the file is being parsed.</summary>
/// <remarks>
/// Three passes over a large file and its tape would each fetch them from memory anew. Like <see cref="TapeRecords"/> this is a
/// short cut for what is just as expected: at the first thing that is not, the file is read as a whole instead, which finds all
/// that is wrong with it and the words for it. Where it does answer, it answers the same.
/// </remarks>
internal sealed class RunReader : ITapeItems
{
    private readonly MapFile _file;
    private readonly string _member;
    private readonly byte[] _list;
    private readonly JsonSchema _items;
    private readonly RecentIds _ids;
    private readonly MapDraft _draft = new();
    private int _taken;

    private RunReader(MapFile file, string member, byte[] list, JsonSchema items, StringPool pool)
    {
        _file = file;
        _member = member;
        _list = list;
        _items = items;
        _ids = new RecentIds(pool);
    }

    public ReadOnlySpan<byte> List => _list;

    /// <summary>Reads a file that can be parsed; null where it has to be read as a whole.</summary>
    public static MapDraft? TryRead(MapFile file, StringPool pool)
    {
        if (MemberOf(file.Kind) is not { } member)
        {
            return null;
        }

        var schema = MapSchemas.Of(file.Kind);
        var list = System.Text.Encoding.UTF8.GetBytes(member);
        if (schema.ItemsOf(list) is not { } items)
        {
            return null;
        }

        var reader = new RunReader(file, member, list, items, pool);
        using var tape = JsonParser.ParseInRuns(file.Utf8, reader);
        if (tape is null || !schema.IsValid(tape))
        {
            return null;
        }

        new RecordReader(file, tape, [], isTruncated: false, reader._draft, pool, taken: reader._taken).Read();
        return reader._draft;
    }

    /// <summary>The list of a kind of file that has many items and a short way to make their records.</summary>
    public static string? MemberOf(MapFileKind kind) => kind switch
    {
        MapFileKind.Document => "passages",
        MapFileKind.Claims or MapFileKind.Relations or MapFileKind.Mentions => Kebab.Of(kind),
        _ => null,
    };

    public bool TryTake(JsonTape tape, int first) => _items.AreValid(tape, first) && _file.Kind switch
    {
        MapFileKind.Document => TryMake(_draft.Passages, TapeRecords.Passage, tape, first),
        MapFileKind.Claims => TryMake(_draft.Claims, TapeRecords.Claim, tape, first),
        MapFileKind.Relations => TryMake(_draft.Relations, TapeRecords.Relation, tape, first),
        _ => TryMake(_draft.Mentions, TapeRecords.Mention, tape, first),
    };

    private bool TryMake<T>(DraftList<T> records, TapeRecord<T?> make, JsonTape tape, int first)
        where T : class
    {
        var isFirst = _taken == 0;
        var quick = new TapeRecords(tape, _ids);
        for (var item = first; item < tape.Count; item = tape.Next(item))
        {
            if (quick.TryMake(item, make) is not { } record)
            {
                return false;
            }

            records.Add(record, _file, _member, _taken++, _ids);
        }

        if (isFirst)
        {
            // The rest is like the beginning, more or less: without a little more room most lists would be copied for their last few records.
            const double Spare = 1.05;
            var runsPerFile = (double)_file.Utf8.Length / tape.Offset(tape.Count - 1);
            records.Expect(Spare * runsPerFile);
        }

        return true;
    }
}
