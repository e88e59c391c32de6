using System.Text.Json.Serialization;
using ClaimMap.Model;

namespace ClaimMap;

/// <summary>Another way in which the document names something.</summary>
/// <remarks>Equal when text and kind are.</remarks>
public sealed partial record AlternateName
{
    /// <summary>Creates an alternate name.</summary>
    /// <exception cref="ArgumentException"><paramref name="text"/> is blank.</exception>
    public AlternateName(string text, AliasKind kind)
    {
        Text = text;
        Kind = kind;
    }

    /// <summary>Gets the surface form.</summary>
    public string Text { get; init => field = Checked.Text(value); }

    /// <summary>Gets in which way it names.</summary>
    public AliasKind Kind { get; init; }

    /// <summary>Returns text and kind.</summary>
    public override string ToString() => $"{Text} ({Kebab.Of(Kind)})";
}

/// <summary>In which way an alias names something.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<AliasKind>))]
public enum AliasKind
{
    /// <summary>Another name, or another spelling of it.</summary>
    Name,

    /// <summary>Its initials.</summary>
    Acronym,

    /// <summary>Something that stands for it, such as a capital for its government.</summary>
    Metonym,

    /// <summary>A title or by-name.</summary>
    Epithet,

    /// <summary>An adjective or noun of its people.</summary>
    Demonym,

    /// <summary>A description that points to it.</summary>
    Description,
}
