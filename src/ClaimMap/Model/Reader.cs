using ClaimMap.Model;

namespace ClaimMap;

/// <summary>Somebody who annotated the whole document by the codebook before the map's labels were adopted.</summary>
/// <remarks>Equal when every property is.</remarks>
public sealed partial record Reader
{
    /// <summary>Creates a reader.</summary>
    /// <param name="id">By which readings name the reader.</param>
    /// <param name="description">Who it is, in the annotator's words; null where nobody says.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no id, or <paramref name="description"/> is blank.</exception>
    public Reader(string id, string? description = null)
    {
        Id = id;
        Description = description;
    }

    /// <summary>Gets by which readings name the reader: an id, unique among the document's readers.</summary>
    public string Id { get; init => field = IdText.Checked(value); }

    /// <summary>Gets who it is, in the annotator's words; null where nobody says.</summary>
    public string? Description { get; init => field = Checked.OptionalText(value); }

    /// <summary>Returns the id and who it is.</summary>
    public override string ToString() => Description is null ? Id : $"{Id}: {Description}";
}
