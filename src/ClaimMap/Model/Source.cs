using ClaimMap.Model;

namespace ClaimMap;

/// <summary>Where a fact from outside the document comes from.</summary>
/// <remarks>Equal when every property is.</remarks>
public sealed partial record Source : INode
{
    private readonly Edtf? _published;
    private readonly Edtf? _retrieved;

    /// <summary>Creates a source.</summary>
    /// <exception cref="ArgumentException">A text is blank, or neither date is given.</exception>
    public Source(SourceId id, string publisher, string title, string locator, Edtf? published = null, Edtf? retrieved = null)
    {
        if (published is null && retrieved is null)
        {
            throw Undated(nameof(published));
        }

        Id = id;
        Publisher = publisher;
        Title = title;
        Locator = locator;
        // Past the checks of with, which would miss the second while the first is set.
        _published = published;
        _retrieved = retrieved;
    }

    /// <summary>Gets the source's id.</summary>
    public SourceId Id { get; init; }

    NodeId INode.Node => new(NodeKind.Source, Id.Value);

    /// <summary>Gets who published it.</summary>
    public string Publisher { get; init => field = Checked.Text(value); }

    /// <summary>Gets its title.</summary>
    public string Title { get; init => field = Checked.Text(value); }

    /// <summary>Gets where it is found: an address or a document symbol.</summary>
    public string Locator { get; init => field = Checked.Text(value); }

    /// <summary>Gets when it was published, or null.</summary>
    public Edtf? Published
    {
        get => _published;
        init => _published = value is null && _retrieved is null ? throw Undated("published") : value;
    }

    /// <summary>Gets when it was retrieved, or null.</summary>
    public Edtf? Retrieved
    {
        get => _retrieved;
        init => _retrieved = value is null && _published is null ? throw Undated("retrieved") : value;
    }

    private static ArgumentException Undated(string member) => new("A source has the date on which it was published or retrieved.", member);

    /// <summary>Returns id, publisher and title.</summary>
    public override string ToString() => $"{Id}: {Publisher}, {Title}";
}

/// <summary>The id of a source of outside facts: author-assigned, kebab-case, stable, never reused.</summary>
/// <remarks>
/// Two ids are equal when their text is, ordinally. <c>default(SourceId)</c> has an empty <see cref="Value"/>, is the id of
/// nothing and is found in no map.
/// </remarks>
public readonly partial record struct SourceId : INodeId
{
    private readonly string? _value;

    /// <summary>Creates an id from its text.</summary>
    /// <param name="value">Lower-case words of ASCII letters and digits joined by single hyphens, a letter first; at most 80 characters.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not of that form.</exception>
    public SourceId(string value)
    {
        IdText.ThrowIfMalformed(value);
        _value = value;
    }

    /// <summary>Gets the id's text; empty for the default value.</summary>
    public string Value => _value ?? "";

    /// <summary>Returns the id as one of any kind of node.</summary>
    public static implicit operator NodeId(SourceId id) => id.ToNodeId();

    /// <summary>Returns the id as one of any kind of node.</summary>
    public NodeId ToNodeId() => new(NodeKind.Source, Value);

    /// <summary>Returns <see cref="Value"/>.</summary>
    public override string ToString() => Value;
}
