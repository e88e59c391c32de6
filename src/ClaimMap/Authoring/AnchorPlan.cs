using ClaimMap.Loading.Files;

namespace ClaimMap.Authoring;

/// <summary>What is to be written into the files of a map, and what could not be found.</summary>
/// <param name="Problems">What is wrong, each with its position.</param>
/// <param name="Changes">The changes, by file and position.</param>
/// <param name="Unchanged">How many records have these anchors already.</param>
internal sealed record AnchorPlan(IReadOnlyList<string> Problems, IReadOnlyList<AnchorChange> Changes, int Unchanged)
{
    /// <summary>Gets how many files change.</summary>
    public int Files => Changes.Select(c => c.File).Distinct().Count();

    /// <summary>Writes the changes, all of them or none.</summary>
    /// <param name="map">The map's folder.</param>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The same.</exception>
    public void Write(string map)
    {
        using var changes = new FileChanges(map);
        changes.Write(Changes.Select(c => (c.File, c.Edit)));
        changes.Commit();
    }
}

/// <summary>New anchors of one record.</summary>
/// <param name="File">The file.</param>
/// <param name="Position">Where the record stands: <c>file(line,column)</c>.</param>
/// <param name="Owner">The claim's id, or the mention's surface form.</param>
/// <param name="Anchors">The anchors it gets.</param>
/// <param name="Edit">How the file changes.</param>
internal sealed record AnchorChange(JsonFile File, string Position, string Owner, IReadOnlyList<Anchor> Anchors, JsonEdit Edit);
