using ClaimMap.Json;
using ClaimMap.Validation;

namespace ClaimMap.Tests.Validation;

public sealed class DraftListTests
{
    private static readonly MapFile A = new(MapFileKind.Claims, "a.json", "{}"u8.ToArray());
    private static readonly MapFile B = new(MapFileKind.Claims, "b.json", "{}"u8.ToArray());

    [Fact]
    public void Add_ItemsWithGaps_RemembersWhereEachStood()
    {
        var list = ListOf((A, 0), (A, 1), (A, 3), (A, 4), (B, 5), (B, 6));

        Draft<string>[] expected = [Of(A, 0), Of(A, 1), Of(A, 3), Of(A, 4), Of(B, 5), Of(B, 6)];
        list.Should().Equal(expected);
        Enumerable.Range(0, list.Count).Select(i => list[i]).Should().Equal(expected);
        list.Freeze().Should().Equal(expected.Select(d => d.Record));
    }

    [Fact]
    public void Join_SeveralLists_IsTheirRecordsInOrder()
    {
        var whole = new DraftList<string>();

        whole.Join([ListOf((A, 0), (A, 2)), ListOf(), ListOf((B, 0), (B, 1))]);

        whole.Should().Equal(Of(A, 0), Of(A, 2), Of(B, 0), Of(B, 1));
        whole[3].Should().Be(Of(B, 1));
    }

    [Fact]
    public void Join_OneList_IsThatList()
    {
        var whole = new DraftList<string>();

        whole.Join([ListOf(), ListOf((B, 4))]);

        whole.Should().Equal(Of(B, 4));
    }

    private static DraftList<string> ListOf(params (MapFile File, int Item)[] items)
    {
        var list = new DraftList<string>();
        foreach (var (file, item) in items)
        {
            list.Add(Of(file, item).Record, file, "claims", item, new RecentIds(new StringPool()));
        }

        return list;
    }

    private static Draft<string> Of(MapFile file, int item) => new($"{file.Path} {item}", file, "claims", item);
}
