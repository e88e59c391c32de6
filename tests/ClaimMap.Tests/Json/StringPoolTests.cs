using System.Text;
using ClaimMap.Json;

namespace ClaimMap.Tests.Json;

public sealed class StringPoolTests
{
    [Fact]
    public void Get_SameBytesTwice_IsTheSameString()
    {
        var pool = new StringPool();

        var (first, second) = (pool.Get("ärger-1"u8, out var number), pool.Get("ärger-1"u8, out var again));

        first.Should().Be("ärger-1");
        second.Should().BeSameAs(first);
        (number, again).Should().Be((0, 0));
        pool.Count.Should().Be(1);
    }

    [Fact]
    public void NumberOf_Texts_CountsFromZeroInTheOrderTheyCame()
    {
        var pool = new StringPool();
        string[] texts = ["a", pool.Get("b"u8, out _), "", "ärger", "a\uD800", new string('x', 500), "a"];

        texts.Select(pool.NumberOf).Should().Equal(1, 0, 2, 3, 4, 5, 1);
        Enumerable.Range(0, pool.Count).Select(n => pool[n]).Should().Equal("b", "a", "", "ärger", "a\uD800", new string('x', 500));
    }

    [Fact]
    public void Find_UnknownText_IsMinusOneAndAddsNothing()
    {
        var pool = new StringPool();
        pool.NumberOf("known");

        pool.Find("known").Should().Be(0);
        pool.Find("unknown").Should().Be(-1);
        pool.Count.Should().Be(1);
    }

    [Fact]
    public void NumberOf_TextsMadeToCollide_TellsThemAll()
    {
        var pool = new StringPool();
        var texts = Colliding(300);

        texts.Select(pool.NumberOf).Should().Equal(Enumerable.Range(0, 300));
        // Asked again, by every way there is.
        texts.Select(pool.Find).Should().Equal(Enumerable.Range(0, 300));
        texts.Select(pool.NumberOf).Should().Equal(Enumerable.Range(0, 300));
        texts.Select(t => pool.Get(Encoding.UTF8.GetBytes(t), out _)).Should().Equal(texts);
        pool.Count.Should().Be(300);
    }

    [Fact]
    public void NumberOf_ManyThreads_GivesEachTextOneNumber()
    {
        var pool = new StringPool();
        string[] texts = [.. Colliding(60), .. Enumerable.Range(0, 20_000).Select(i => $"id-{i}")];
        var numbers = new int[4][];

        Parallel.For(0, numbers.Length, thread => numbers[thread] =
            [.. texts.Select((t, i) => i % 2 == thread % 2 ? pool.NumberOf(new string(t)) : pool.NumberOf(pool.Get(Encoding.UTF8.GetBytes(t), out _)))]);

        numbers[0].Order().Should().Equal(Enumerable.Range(0, texts.Length));
        numbers.Should().AllSatisfy(n => n.Should().Equal(numbers[0]));
        numbers[0].Select(n => pool[n]).Should().Equal(texts);
    }

    [Fact]
    public void NumberOf_TextsMadeToCollideInATableThatGrows_TellsThemAll()
    {
        var pool = new StringPool();
        string[] texts = [.. Colliding(200), .. Enumerable.Range(0, 5_000).Select(i => $"id-{i}"), .. Colliding(700)[200..]];

        texts.Select(pool.NumberOf).Should().Equal(Enumerable.Range(0, texts.Length));
        texts.Select(pool.Find).Should().Equal(Enumerable.Range(0, texts.Length));
        Enumerable.Range(0, pool.Count).Select(n => pool[n]).Should().Equal(texts);
    }

    // Alike in the last bits of their hashes, at which their slots are looked for, in every table of up to 1,024 slots.
    private static string[] Colliding(int count) =>
        [.. Enumerable.Range(0, int.MaxValue).Select(i => $"t{i}").Where(t => (JsonTape.HashName(Encoding.UTF8.GetBytes(t)) & 1023) == 0).Take(count)];
}
