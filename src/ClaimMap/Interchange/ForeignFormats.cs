using System.Text;
using System.Text.Json;
using ClaimMap.Loading.Files;

namespace ClaimMap.Interchange;

/// <summary>The formats that claims come in.</summary>
internal static class ForeignFormats
{
    /// <summary>The names of the formats.</summary>
    public static readonly string[] Names = ["claim-list", "spans", "label-studio", "web-annotation", "uima-cas", "brat", "doccano"];

    /// <summary>Reads a file of claims.</summary>
    /// <param name="path">The file.</param>
    /// <param name="text">Its characters.</param>
    /// <param name="format">One of <see cref="Names"/>; null to tell it by the file.</param>
    /// <param name="configuration">Of UIMA CAS: which layer and features hold what; null for the default claim layer.</param>
    /// <exception cref="InvalidDataException">It is none of them; the message names the file and says what was expected.</exception>
    public static ProposedClaims Read(string path, string text, string? format, string? configuration)
    {
        var name = ShownPath.Of(path);
        return (format ?? Tell(path, text)) switch
        {
            "spans" => SpanLines.Read(name, text),
            "label-studio" => LabelStudioReader.Read(name, text),
            "web-annotation" => WebAnnotationReader.Read(name, text),
            "uima-cas" => UimaCas.Read(name, text, UimaCas.Layer.Of(configuration)),
            "brat" => BratReader.Read(name, text, TextBeside(path)),
            "doccano" => Doccano.Read(name, text),
            _ => ClaimList.Read(name, text),
        };
    }

    // Where the file says so; a list of claims is what says nothing else.
    private static string Tell(string path, string text)
    {
        if (Path.GetExtension(path).Equals(".ann", StringComparison.OrdinalIgnoreCase))
        {
            return "brat";
        }

        var line = text.AsSpan().TrimStart("\uFEFF \t\r\n");
        using var json = ForeignJson.TryParse(text) ?? ForeignJson.TryParse(line[..(line.IndexOf('\n') is >= 0 and var end ? end : line.Length)].ToString());
        var first = json is null ? default : json.RootElement.ItemOrItems().FirstOrDefault();
        bool Has(params ReadOnlySpan<string> names) => first.Member(names).ValueKind != JsonValueKind.Undefined;
        return Has("%FEATURE_STRUCTURES") ? "uima-cas"
            : Has("annotations") && Has("data") ? "label-studio"
            : Has("entities") && Has("claims") ? "spans"
            : Has("@context") || (Has("target") && Has("uri", "body")) || Has("rows") ? "web-annotation"
            : Has("text") && Has("label", "entities") && !Has("statement") ? "doccano"
            : "claim-list";
    }

    private static string TextBeside(string path)
    {
        var text = Path.ChangeExtension(path, ".txt");
        try
        {
            return Encoding.UTF8.GetString(InputFile.Read(text)).TrimStart('\uFEFF');
        }
        catch (FileNotFoundException e)
        {
            throw new InvalidDataException($"{path}: the text that brat annotated is not beside it. Expected: {Path.GetFileName(text)}.", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InvalidDataException($"{text}: the text that brat annotated cannot be read: {FileProblem.WordsOf(e)}.", e);
        }
    }
}
