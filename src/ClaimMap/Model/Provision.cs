using System.Text.Json.Serialization;
using ClaimMap.Model;

namespace ClaimMap;

/// <summary>What an instrument's own text provides: a fact from outside the document, with its source.</summary>
/// <remarks>Equal when every property is.</remarks>
public sealed partial record Provision
{
    /// <summary>Creates a provision.</summary>
    /// <exception cref="ArgumentException"><paramref name="text"/> is blank.</exception>
    public Provision(string text, SourceId source, Confidence confidence, ValueList<string> addressees = default, string? locator = null)
    {
        Text = text;
        Source = source;
        Confidence = confidence;
        Addressees = addressees;
        Locator = locator;
    }

    /// <summary>Gets what is provided, in the annotator's words.</summary>
    public string Text { get; init => field = Checked.Text(value); }

    /// <summary>Gets whom the text addresses, in its own terms.</summary>
    public ValueList<string> Addressees { get; init; }

    /// <summary>Gets where in the instrument it stands, such as a point or paragraph, or null.</summary>
    public string? Locator { get; init => field = Checked.OptionalText(value); }

    /// <summary>Gets where the fact comes from.</summary>
    public SourceId Source { get; init; }

    /// <summary>Gets how well the fact is sourced.</summary>
    public Confidence Confidence { get; init; }

    /// <summary>Returns text and source.</summary>
    public override string ToString() => $"{Text} ({Source})";
}

/// <summary>How well an outside fact is sourced.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<Confidence>))]
public enum Confidence
{
    /// <summary>By the primary text, or by two or more sources that agree.</summary>
    High,

    /// <summary>By one secondary source.</summary>
    Medium,

    /// <summary>By inference.</summary>
    Low,
}
