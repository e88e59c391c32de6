using ClaimMap.Model;

namespace ClaimMap.Views.Tables;

/// <summary>The tables of the document and its parts.</summary>
internal static class DocumentTables
{
    public static IEnumerable<MapTable> All =>
    [
        MapTable.Of("documents", g => (IEnumerable<Document>)[g.Document])
            .Text("id", (_, d) => d.Id)
            .Text("data_version", (_, d) => d.DataVersion)
            .Text("title", (_, d) => d.Title)
            .Text("author", (_, d) => d.Author)
            .Text("author_actor", (_, d) => d.AuthorActor?.Value)
            .Text("publisher", (_, d) => d.Publisher)
            .Text("first_publisher", (_, d) => d.FirstPublisher)
            .Time("published", (_, d) => d.Published)
            .Text("url", (_, d) => d.Url)
            .Text("doi", (_, d) => d.Doi)
            .Time("retrieved", (_, d) => d.Retrieved)
            .Text("language", (_, d) => d.Language)
            .Text("rights", (_, d) => d.Rights)
            .Text("codebook", (_, d) => d.Codebook)
            .Text("normalization", (_, d) => d.Text.Normalization)
            .Number("length", (_, d) => d.Text.Length)
            .Text("sha256", (_, d) => d.Text.Sha256.ToString()),
        MapTable.Of("sections", g => g.Sections)
            .Text("id", (_, s) => s.Id.Value)
            .Number("ordinal", (_, s) => s.Ordinal)
            .Text("label", (_, s) => s.Label),
        MapTable.Of("passages", g => g.Passages)
            .Text("id", (_, p) => p.Id.Value)
            .Text("section", (_, p) => p.Section.Value)
            .Text("kind", (_, p) => Kebab.Of(p.Kind))
            .Number("start", (_, p) => p.Span.Start)
            .Number("length", (_, p) => p.Span.Length)
            .Text("disposition", (_, p) => p.Disposition is { } disposition ? Kebab.Of(disposition) : null)
            .Text("sha256", (_, p) => p.Sha256.ToString()),
    ];
}
