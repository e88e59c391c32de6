using System.Globalization;
using ClaimMap.Json;

namespace ClaimMap.Tests.Graph;

public sealed class NodeIndexTests
{
    [Fact]
    public void TryAdd_IdsThatComeOneByOne_AllocatesInProportionToThem()
    {
        var few = AllocatedFor(2_000);
        var many = AllocatedFor(32_000);

        many.Should().BeLessThan(few * 16 * 2);
    }

    private static long AllocatedFor(int count)
    {
        var pool = new StringPool(count);
        var nodes = new NodeIndex(pool);
        string[] ids = [.. Enumerable.Range(0, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"id-{i}"))];
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < count; i++)
        {
            nodes.TryAdd(ids[i], NodeKind.Actor, i);
        }

        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        ids.Select(id => nodes.Find(NodeKind.Actor, id)).Should().Equal(Enumerable.Range(0, count));
        return allocated;
    }
}
