using ClaimMap.Tests.Api.Samples;

namespace ClaimMap.Tests.Api;

public sealed class PublicApiWriterTests
{
    [Fact]
    public void Write_SampleTypes_ListsWhatIsVisible()
    {
        Type[] types =
        [
            typeof(Case.Nested), typeof(Point), typeof(IShape<>), typeof(Case), typeof(Closed), typeof(Size), typeof(Extensions),
        ];

        PublicApi.Write(types).Should().Be("""
            namespace ClaimMap.Tests.Api.Samples

            public sealed record Case : Closed, IEquatable<Case>
                public Case(Closed? next = null, int? count = null, Size size = Size.Large, DateOnly day = default)
                public Closed? Next { get; }
                public const string Label = "a \"b\""
                public override string ToString()
                public static bool TryRead(in ReadOnlySpan<char> text, out Case? value, ref int at)
                public string this[int index] { get; }

            public sealed class Case.Nested

            public abstract record Closed : IEquatable<Closed>
                protected Closed()
                public ImmutableArray<string?> Names { get; init; }

            public static class Extensions
                public static T[]? Twice<T, TKey>(this T value, Dictionary<TKey, List<string?>?> keys, bool flag = true) where T : struct where TKey : IComparable<TKey>, new()

            public interface IShape<T> where T : class
                public T? Find(string name, params int[] path)

            public readonly record struct Point : IEquatable<Point>
                public Point(int X, double? Y)
                public double? Y { get; init; }
                public int X { get; init; }

            public enum Size : byte
                001 Small
                012 Large
            """);
    }

    [Fact]
    public void Write_OtherOrder_IsSameText()
    {
        Type[] types = [typeof(Point), typeof(Case), typeof(Size)];

        PublicApi.Write(types.Reverse()).Should().Be(PublicApi.Write(types));
    }
}
