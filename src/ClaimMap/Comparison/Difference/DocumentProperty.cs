using System.Text.Json.Serialization;

namespace ClaimMap;

/// <summary>What of the document's description differs between two versions of a map.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<DocumentProperty>))]
public enum DocumentProperty
{
    /// <summary>The map's own id.</summary>
    Id,

    /// <summary>The title.</summary>
    Title,

    /// <summary>The author's name.</summary>
    Author,

    /// <summary>Which actor the author is.</summary>
    AuthorActor,

    /// <summary>The publisher of the copy that was mapped.</summary>
    Publisher,

    /// <summary>The first publisher.</summary>
    FirstPublisher,

    /// <summary>The date printed on it.</summary>
    Published,

    /// <summary>The address of the copy that was mapped.</summary>
    Url,

    /// <summary>The DOI.</summary>
    Doi,

    /// <summary>When the copy was retrieved.</summary>
    Retrieved,

    /// <summary>The language.</summary>
    Language,

    /// <summary>Who holds the rights.</summary>
    Rights,

    /// <summary>The text: its normalisation, length or digest.</summary>
    Text,
}
