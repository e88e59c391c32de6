using System.Globalization;
using System.Text;
using ClaimMap.Json;

namespace ClaimMap.Tests.Json;

public sealed class RecentIdsTests
{
    [Fact]
    public void NumberOf_IdsGotLongAgoLatelyOrNever_IsThatOfThePool()
    {
        var pool = new StringPool();
        var ids = new RecentIds(pool);
        string[] got = [.. Enumerable.Range(0, 100).Select(i => ids.Get(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"id-{i % 60}"))))];

        got.Select(ids.NumberOf).Should().Equal(Enumerable.Range(0, 100).Select(i => i % 60));
        ids.NumberOf(new string("id-59")).Should().Be(59);
        ids.NumberOf("another").Should().Be(60);
        got[60].Should().BeSameAs(got[0]);
        pool.Count.Should().Be(61);
    }
}
