using ClaimMap.Comparison.Agreement;

namespace ClaimMap;

/// <summary>Computes how far the readers of one document agree.</summary>
public static class Agreement
{
    private static readonly ComparisonOptions Default = new();

    /// <summary>Computes the agreement of a map's readers, from the readings that its claims carry.</summary>
    /// <param name="graph">The map; its document names the readers. With fewer than two of them every figure is undefined.</param>
    /// <param name="options">How intervals are computed.</param>
    /// <remarks>A claim is the same for all readers, whatever each calls it. Takes time in proportion to claims, times the number of resamples.</remarks>
    public static AgreementReport Of(ClaimGraph graph, ComparisonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return AgreementRun.Report(ReadingTable.Of(graph), graph.Document.Id, options ?? Default);
    }

    /// <summary>Computes the agreement of readers who each have claims of their own.</summary>
    /// <param name="readers">The claims of each reader, of one text; the name of a side is the reader's.</param>
    /// <param name="options">How claims are paired and intervals computed.</param>
    /// <remarks>
    /// Readers are taken in their order: the claims of each are paired with those that the readers before have, as
    /// <see cref="ClaimComparison"/> pairs them, and what finds no pair is one more claim.
    /// </remarks>
    /// <exception cref="ArgumentException">Two of them are of different articles.</exception>
    public static AgreementReport Of(IEnumerable<ClaimSet> readers, ComparisonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(readers);
        ClaimSet[] all = [.. readers];
        return AgreementRun.Report(ReadingTable.Of(all, options ?? Default), string.Join(", ", all.Select(static r => r.Name)), options ?? Default);
    }
}
