using System.Text.Json.Serialization;

namespace ClaimMap;

/// <summary>What an HTML page shows beside the map.</summary>
/// <remarks>Equal when they hold the same <see cref="SourceText"/> object, or none.</remarks>
public sealed record HtmlOptions
{
    /// <summary>Creates options.</summary>
    /// <param name="text">A copy of the document, to be shown with its claims marked in it; null to show the map alone.</param>
    [JsonConstructor]
    public HtmlOptions(SourceText? text = null) => Text = text;

    /// <summary>Gets the copy of the document; null where the map is shown alone.</summary>
    [JsonPropertyName("text")]
    public SourceText? Text { get; }

    /// <summary>Returns whether the page is made with a text.</summary>
    public override string ToString() => Text is null ? "without text" : "with text";
}
