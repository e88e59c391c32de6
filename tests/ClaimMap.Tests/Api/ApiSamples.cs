#pragma warning disable // Shapes to be described, each wrong in its own way.
using System.Collections.Immutable;

namespace ClaimMap.Tests.Api.Samples;

public enum Size : byte
{
    Small = 1,
    Large = 12,
}

public interface IShape<out T>
    where T : class
{
    T? Find(string name, params int[] path);
}

public abstract record Closed
{
    public required ImmutableArray<string?> Names { get; init; }

    internal abstract int Tag { get; }
}

public sealed record Case : Closed
{
    public const string Label = "a \"b\"";

    public Case(Closed? next = null, int? count = null, Size size = Size.Large, DateOnly day = default) => Next = next;

    public Closed? Next { get; }

    public string this[int index] => "";

    internal override int Tag => 0;

    public static bool TryRead(in ReadOnlySpan<char> text, out Case? value, ref int at) => throw new NotSupportedException();

    public override string ToString() => "";

    public sealed class Nested
    {
        private int _hidden;

        internal Nested() => _hidden = 1;
    }
}

public readonly record struct Point(int X, double? Y);

public static class Extensions
{
    public static T[]? Twice<T, TKey>(this T value, Dictionary<TKey, List<string?>?> keys, bool flag = true)
        where T : struct
        where TKey : IComparable<TKey>, new() => null;
}

public abstract record Open
{
    private protected Open()
    {
    }
}

public record Unsealed
{
    public int Settable { get; set; }

    public int Initial { get; init; }

    public int Guarded { get; protected set; }

    public int Private { get; private set; }

    public int[] Array { get; } = [];

    public IReadOnlyList<IReadOnlyList<List<int>>> Deep { get; } = [];

    public IReadOnlyList<int> Fine { get; } = [];

    public int Field;
}
