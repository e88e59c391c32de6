#pragma warning disable // Shapes to be described, each wrong in its own way.
using System.Collections.Immutable;

namespace ClaimMap.Tests.Api.Samples;

public abstract record Closed
{
    public required ImmutableArray<string?> Names { get; init; }

    internal abstract int Tag { get; }
}

public readonly record struct Point(int X, double? Y);

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
