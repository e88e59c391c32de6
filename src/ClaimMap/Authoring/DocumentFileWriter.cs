using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using ClaimMap.Model;

namespace ClaimMap.Authoring;

/// <summary>Writes a <c>document.json</c>.</summary>
internal static class DocumentFileWriter
{
    public static string Write(DocumentFile file, string schema)
    {
        var document = file.Document;
        var json = new StringBuilder("{\n");
        Member("$schema", schema);
        Member("id", document.Id);
        if (document.DataVersion is { } dataVersion)
        {
            Member("dataVersion", dataVersion);
        }

        Member("title", document.Title);
        Member("author", document.Author);
        Member("publisher", document.Publisher);
        if (document.FirstPublisher is { } firstPublisher)
        {
            Member("firstPublisher", firstPublisher);
        }

        Member("published", document.Published.Text);
        Member("language", document.Language);
        Member("rights", document.Rights);
        json.Append(
            CultureInfo.InvariantCulture,
            $"  \"text\": {{ \"normalization\": {Quote(document.Text.Normalization)}, \"length\": {document.Text.Length}, \"sha256\": \"{document.Text.Sha256}\" }},\n");
        List("sections", file.Sections, SectionLine);
        json.Append(",\n");
        List("passages", file.Passages, PassageLine);
        return json.Append("\n}\n").ToString();

        void Member(string name, string value) => json.Append("  \"").Append(name).Append("\": ").Append(Quote(value)).Append(",\n");

        void List<T>(string name, ValueList<T> items, Func<T, string> line)
        {
            json.Append("  \"").Append(name).Append("\": [");
            var separator = "\n    ";
            foreach (var item in items)
            {
                json.Append(separator).Append(line(item));
                separator = ",\n    ";
            }

            json.Append(items.Count == 0 ? "]" : "\n  ]");
        }
    }

    private static string SectionLine(Section section) => string.Create(
        CultureInfo.InvariantCulture,
        $"{{ \"id\": \"{section.Id}\", \"ordinal\": {section.Ordinal}, \"label\": {Quote(section.Label)} }}");

    private static string PassageLine(Passage passage)
    {
        var disposition = passage.Disposition is { } why ? $", \"disposition\": \"{Kebab.Of(why)}\"" : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{{ \"id\": \"{passage.Id}\", \"section\": \"{passage.Section}\", \"kind\": \"{Kebab.Of(passage.Kind)}\", \"start\": {passage.Span.Start}, \"length\": {passage.Span.Length}, \"sha256\": \"{passage.Sha256}\"{disposition} }}");
    }

    // Relaxed: letters of any script stay readable. The file is never part of a page of HTML.
    private static string Quote(string text) => $"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text)}\"";
}
