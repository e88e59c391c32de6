using ClaimMap.Loading.Files;

namespace ClaimMap.Authoring;

/// <summary>New anchors of one record.</summary>
/// <param name="File">The file.</param>
/// <param name="Place">Where the record stands: <c>file(line,column)</c>.</param>
/// <param name="Owner">The claim's id, or the mention's surface form.</param>
/// <param name="Anchors">The anchors it gets.</param>
/// <param name="Edit">How the file changes.</param>
internal sealed record AnchorChange(JsonFile File, string Place, string Owner, IReadOnlyList<Anchor> Anchors, JsonEdit Edit);
