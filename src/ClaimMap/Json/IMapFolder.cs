namespace ClaimMap.Json;

/// <summary>Where the data files of a map come from.</summary>
internal interface IMapFolder
{
    /// <summary>Whether reading again always gives the same bytes.</summary>
    bool IsUnchanging { get; }

    /// <summary>Reads every file; one that is missing or cannot be read is in the list with its problem.</summary>
    IReadOnlyList<MapFile> ReadAll();
}
