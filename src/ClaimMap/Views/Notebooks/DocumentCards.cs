using System.Globalization;
using ClaimMap.Graph;
using ClaimMap.Model;
using ClaimMap.Views.Pictures;

namespace ClaimMap.Views.Notebooks;

/// <summary>The document and its parts, what it links to, and where outside facts come from, as cards.</summary>
internal static class DocumentCards
{
    public static Card Of(Document document) =>
        new Card("Document", document.Id, "Title", document.Title)
            .Brief("By", document.Author)
            .Brief("Published", $"{document.Publisher}, {DateWords.Of(document.Published)}", document.FirstPublisher is { } first ? $"first by {first}" : null)
            .Full("Language", document.Language)
            .Full("Rights", document.Rights)
            .Full("Text", string.Create(CultureInfo.InvariantCulture, $"{document.Text.Length} code points ({document.Text.Normalization})"), $"SHA-256 {document.Text.Sha256}")
            .Full("Data version", document.DataVersion);

    public static Card Of(Section section) =>
        new Card("Section", section.Id.Value, "Label", section.Label).Brief("Number", section.Ordinal.ToString(CultureInfo.InvariantCulture));

    public static Card Of(Passage passage, MapNames names) =>
        new Card("Passage", passage.Id.Value, "Kind", Kebab.Of(passage.Kind))
            .Brief("Section", names.Of(passage.Section))
            .Brief("Code points", passage.Span.ToString())
            .Brief("Makes no claim", passage.Disposition is { } disposition ? Kebab.Of(disposition) : null)
            .Full("SHA-256", passage.Sha256.ToString());

    public static Card Of(Reference reference, MapNames names) =>
        new Card("Reference", reference.Id.Value, "Label", reference.Label)
            .Brief("Kind", Words.Of(reference.Kind))
            .Brief("Resolution", reference.Resolution is { } resolution ? names.Of(resolution) : null)
            .Brief("Target", reference.Target)
            .Brief("Where", reference.Passage.Value);

    public static Card Of(Source source) =>
        new Card("Source", source.Id.Value, "Title", source.Title)
            .Brief("Publisher", source.Publisher)
            .Brief("Locator", source.Locator)
            .Full("Published", source.Published is { } published ? DateWords.Of(published) : null)
            .Full("Retrieved", source.Retrieved is { } retrieved ? DateWords.Of(retrieved) : null);

    public static Card Of(Diagnostic diagnostic) =>
        new Card("Diagnostic", diagnostic.Code, "What is wrong", diagnostic.Message)
            .Brief("Severity", Kebab.Of(diagnostic.Severity))
            .Brief("Where", diagnostic.Location.ToString())
            .Full("JSON pointer", diagnostic.Location.JsonPointer)
            .Full("Cause", diagnostic.Descriptor.Cause)
            .Full("Cure", diagnostic.Descriptor.Cure);
}
