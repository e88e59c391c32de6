namespace ClaimMap;

/// <summary>A proposal for a document's sections and passages, for a person to go over.</summary>
/// <param name="Text">The measure of the normalised text.</param>
/// <param name="Sections">The sections, in order; their labels are numbers, never words of the text.</param>
/// <param name="Passages">The passages, in order. They cover the text from end to end with one space between.</param>
/// <remarks>Equal when every property is.</remarks>
public sealed record DocumentOutline(TextFingerprint Text, ValueList<Section> Sections, ValueList<Passage> Passages);
