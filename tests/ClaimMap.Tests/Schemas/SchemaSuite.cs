using System.Text.Json;

namespace ClaimMap.Tests.Schemas;

/// <summary>Reads the official suite and says which of its groups stay within the declared keywords and inside their own document.</summary>
/// <remarks>Decided here from lists of its own and with the framework's URIs, so that what the evaluator refuses wrongly is not left out.</remarks>
internal static class SchemaSuite
{
    private const string BaseUri = "https://base.invalid/document";

    private static readonly string[] Plain =
    [
        "type", "enum", "const", "required", "minProperties", "maxProperties", "minContains", "maxContains", "minItems", "maxItems", "uniqueItems",
        "minLength", "maxLength", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "dependentRequired",
        "$ref", "$id", "$anchor", "$schema", "$comment", "title", "description", "default", "examples", "deprecated", "readOnly", "writeOnly",
    ];

    private static readonly string[] Single = ["additionalProperties", "propertyNames", "items", "contains", "not", "if", "then", "else"];
    private static readonly string[] Lists = ["prefixItems", "allOf", "anyOf", "oneOf"];
    private static readonly string[] Maps = ["properties", "patternProperties", "dependentSchemas", "$defs"];

    public static IEnumerable<(string File, JsonElement Group)> Groups(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(file));
            foreach (var group in document.RootElement.EnumerateArray())
            {
                yield return (Path.GetRelativePath(folder, file), group.Clone());
            }
        }
    }

    public static bool IsDeclared(JsonElement schema)
    {
        var resources = new HashSet<string>(StringComparer.Ordinal) { BaseUri };
        var references = new List<string>();
        return Walk(schema, new Uri(BaseUri), resources, references) && references.TrueForAll(resources.Contains);
    }

    private static bool Walk(JsonElement schema, Uri baseUri, HashSet<string> resources, List<string> references)
    {
        if (schema.ValueKind != JsonValueKind.Object)
        {
            return true;
        }

        if (schema.TryGetProperty("$id", out var id))
        {
            baseUri = new Uri(baseUri, id.GetString());
            resources.Add(baseUri.AbsoluteUri.Split('#')[0]);
        }

        foreach (var member in schema.EnumerateObject())
        {
            var isDeclared =
                Array.IndexOf(Plain, member.Name) >= 0 ? IsPlain(member, baseUri, references)
                : Array.IndexOf(Single, member.Name) >= 0 ? Walk(member.Value, baseUri, resources, references)
                : Array.IndexOf(Lists, member.Name) >= 0 ? member.Value.EnumerateArray().All(item => Walk(item, baseUri, resources, references))
                : Array.IndexOf(Maps, member.Name) >= 0 && member.Value.EnumerateObject().All(item => Walk(item.Value, baseUri, resources, references));
            if (!isDeclared)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPlain(JsonProperty member, Uri baseUri, List<string> references)
    {
        if (member.Name == "$ref")
        {
            references.Add(new Uri(baseUri, member.Value.GetString()).AbsoluteUri.Split('#')[0]);
        }

        return member.Name != "$schema" || member.Value.GetString() == "https://json-schema.org/draft/2020-12/schema";
    }
}
