namespace ClaimMap;

/// <summary>A proposal for a document's sections and passages, for a person to go over.</summary>
/// <remarks>Equal when every property is.</remarks>
public sealed record DocumentOutline
{
    internal DocumentOutline(TextFingerprint text, ValueList<Section> sections, ValueList<Passage> passages)
    {
        Text = text;
        Sections = sections;
        Passages = passages;
    }

    /// <summary>Gets the measure of the normalised text.</summary>
    public TextFingerprint Text { get; }

    /// <summary>Gets the sections, in order. Their labels are numbers, never words of the text.</summary>
    public ValueList<Section> Sections { get; }

    /// <summary>Gets the passages, in order. They cover the text from end to end with one space between.</summary>
    public ValueList<Passage> Passages { get; }
}
