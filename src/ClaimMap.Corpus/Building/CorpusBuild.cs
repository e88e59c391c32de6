using ClaimMap.Model;

namespace ClaimMap;

/// <summary>What came of building a corpus.</summary>
/// <remarks>Equal when every property is.</remarks>
public sealed record CorpusBuild
{
    internal CorpusBuild(
        int maps, long claims, int written, int kept, int gone, ValueList<LeftOutMap> leftOut, ValueList<string> notes, int proposedLinks, int conflictingLinks)
    {
        Maps = maps;
        Claims = claims;
        Written = written;
        Kept = kept;
        Gone = gone;
        LeftOut = leftOut;
        Notes = notes;
        ProposedLinks = proposedLinks;
        ConflictingLinks = conflictingLinks;
    }

    /// <summary>Gets how many maps the corpus has.</summary>
    public int Maps { get; }

    /// <summary>Gets how many claims they have together.</summary>
    public long Claims { get; }

    /// <summary>Gets how many maps were written: new or changed ones, and those that share files with them.</summary>
    public int Written { get; }

    /// <summary>Gets how many maps stand in files that were left as they were.</summary>
    public int Kept { get; }

    /// <summary>Gets how many maps the corpus had before and has no longer.</summary>
    public int Gone { get; }

    /// <summary>Gets what is not in the corpus because it is broken, in the order of paths.</summary>
    public ValueList<LeftOutMap> LeftOut { get; }

    /// <summary>Gets what else there is to say, such as which claims of a list could not be placed in their article.</summary>
    public ValueList<string> Notes { get; }

    /// <summary>Gets how many names in <c>links.json</c> wait for a person to say whether the actors that bear them are one.</summary>
    public int ProposedLinks { get; }

    /// <summary>Gets how many groups of actors have external ids that contradict each other; <c>links.json</c> lists them.</summary>
    public int ConflictingLinks { get; }

    /// <summary>Returns how many maps and claims there are, and how many maps were written, kept and left out.</summary>
    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{Counted.Of(Maps, "map")}, {Claims} claims; {Written} written, {Kept} kept, {Gone} gone, {LeftOut.Count} left out");
}

/// <summary>A map that a corpus does not have.</summary>
/// <remarks>Equal when every property is.</remarks>
public sealed record LeftOutMap
{
    internal LeftOutMap(string path, string? reason, ValueList<Diagnostic> diagnostics)
    {
        Path = path;
        Reason = reason;
        Diagnostics = diagnostics;
    }

    /// <summary>Gets the map's folder or file.</summary>
    public string Path { get; }

    /// <summary>Gets why it is left out, as a sentence; null where the diagnostics say it.</summary>
    public string? Reason { get; }

    /// <summary>Gets what is wrong with it.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>Returns path and reason.</summary>
    public override string ToString() => $"{Path}: {Reason ?? Counted.Of(Diagnostics.Count, "diagnostic")}";
}
