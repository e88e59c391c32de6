namespace ClaimMap;

/// <summary>What a stretch of an article is by its layout.</summary>
internal enum TextBlockKind
{
    Paragraph,

    /// <summary>A heading, marked as one in Markdown or taken for one by its form.</summary>
    Heading,

    /// <summary>Something without a letter or digit.</summary>
    Decoration,
}
