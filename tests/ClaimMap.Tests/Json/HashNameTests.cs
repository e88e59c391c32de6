using System.Globalization;
using System.Text;
using ClaimMap.Json;

namespace ClaimMap.Tests.Json;

public sealed class HashNameTests
{
    // Of as many values as there are places, thrown at random, 63 in a hundred places get one.
    [Theory]
    [InlineData("{0}")]
    [InlineData("p{0:00000}")]
    [InlineData("claim-{0}")]
    [InlineData("relation-{0}-supports")]
    [InlineData("{0}-is-what-a-long-id-begins-with")]
    [InlineData("a-long-id-ends-with-the-number-{0}")]
    public void HashName_NumberedIds_SpreadsOverTheLastBits(string format)
    {
        var places = Enumerable.Range(0, 1 << 16).Select(i => Hash(string.Format(CultureInfo.InvariantCulture, format, i)) & 0xFFFF);

        places.Distinct().Count().Should().BeGreaterThan((1 << 16) * 60 / 100);
    }

    [Fact]
    public void HashName_BeginningsOfOneText_AllDiffer()
    {
        var text = string.Concat(Enumerable.Repeat("aaaaaaab", 8));

        Enumerable.Range(0, text.Length + 1).Select(length => Hash(text[..length])).Should().OnlyHaveUniqueItems();
    }

    private static int Hash(string name) => JsonTape.HashName(Encoding.UTF8.GetBytes(name));
}
