using System.Text;
using System.Text.Json.Nodes;
using ClaimMap.Loading.Files;
using ClaimMap.Loading.Schema;

namespace ClaimMap.Loading.Serialization;

/// <summary>The schemas of single records: parts of those of the data files, and what stands in these files as a part of something else only.</summary>
internal static class RecordSchemas
{
    /// <summary>A document without what else stands in its file.</summary>
    public static JsonSchema Document
    {
        get
        {
            var schema = JsonNode.Parse(MapSchemas.SourceOf(MapFileKind.Document).Span)!;
            foreach (var other in (string[])["$schema", "sections", "passages"])
            {
                schema["properties"]!.AsObject().Remove(other);
                schema["required"]!.AsArray().RemoveAll(name => (string?)name == other);
            }

            return JsonSchema.Parse(Encoding.UTF8.GetBytes(schema.ToJsonString()));
        }
    }

    /// <summary>A span, as an anchor and a passage have it.</summary>
    public static JsonSchema Span => JsonSchema.Parse("""
        {
          "type": "object",
          "properties": {
            "start": { "type": "integer", "minimum": 0, "maximum": 2147483647 },
            "length": { "type": "integer", "minimum": 0, "maximum": 2147483647 }
          },
          "required": ["start", "length"],
          "additionalProperties": false
        }
        """u8.ToArray());

    /// <summary>A node, as what a claim is about names it.</summary>
    public static JsonSchema Node => JsonSchema.Parse("""
        { "type": "object", "additionalProperties": { "type": "string" }, "minProperties": 1, "maxProperties": 1 }
        """u8.ToArray());

    /// <summary>A label, as a reading has it.</summary>
    public static JsonSchema Label
    {
        get
        {
            var schema = JsonNode.Parse(MapSchemas.SourceOf(MapFileKind.Claims).Span)!;
            var claims = schema["properties"]!["claims"]!["items"]!["properties"]!;
            return JsonSchema.Parse(Encoding.UTF8.GetBytes(new JsonObject
            {
                ["type"] = "object",
                ["properties"] = new JsonObject
                {
                    ["tag"] = claims["tag"]!.DeepClone(),
                    ["mode"] = claims["mode"]!.DeepClone(),
                    ["sources"] = schema["$defs"]!["attribution"]!["properties"]!["sources"]!.DeepClone(),
                },
                ["required"] = new JsonArray("tag"),
                ["additionalProperties"] = false,
                ["$defs"] = schema["$defs"]!.DeepClone(),
            }.ToJsonString()));
        }
    }

    /// <summary>A part of the schema of a data file.</summary>
    public static JsonSchema Of(MapFileKind kind, string pointer) => JsonSchema.Parse(MapSchemas.SourceOf(kind), pointer);
}
