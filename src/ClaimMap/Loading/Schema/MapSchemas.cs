using ClaimMap.Loading.Diagnostics;
using ClaimMap.Loading.Files;

namespace ClaimMap.Loading.Schema;

/// <summary>The schemas of the data files, compiled from the copies inside the assembly when they are first asked for.</summary>
internal static class MapSchemas
{
    private static readonly Lazy<JsonSchema>[] Schemas =
        [.. Enum.GetValues<MapFileKind>().Select(kind => new Lazy<JsonSchema>(() => Compile(MapLayout.SchemaName(kind))))];

    private static readonly Lazy<JsonSchema> QuotesSchema = new(() => Compile("quotes.schema.json"));

    /// <summary>The schema of scratch files with quotes, which are no part of a map.</summary>
    public static JsonSchema Quotes => QuotesSchema.Value;

    public static JsonSchema Of(MapFileKind kind) => Schemas[(int)kind].Value;

    /// <summary>The text of a schema.</summary>
    public static ReadOnlyMemory<byte> SourceOf(MapFileKind kind) => SourceOf(MapLayout.SchemaName(kind));

    /// <summary>Compares a file with the schema of its kind and reports each violation on it.</summary>
    public static void Check(MapFile file, JsonText text) => Check(file, text, Of(file.Kind));

    /// <summary>Compares a file with a schema and reports each violation on it.</summary>
    public static void Check(MapFile file, JsonText text, JsonSchema schema)
    {
        var violations = SchemaEvaluation.Run(schema, text, MapFile.ProblemLimit);
        foreach (var violation in violations.Items)
        {
            file.Report(new Problem(FindingOf(violation.Keyword, Sentence(violation.Message)), violation.Offset, violation.Pointer));
        }

        file.Omit(violations.Omitted);
    }

    /// <summary>Compares a file that is read by itself with a schema.</summary>
    /// <exception cref="InvalidDataException">It is at odds with it; the message names file, line and column of the first violation.</exception>
    public static void Require(JsonSchema schema, JsonFile file)
    {
        var violations = SchemaEvaluation.Run(schema, file.Text, MapFile.ProblemLimit).Items;
        if (violations.Count > 0)
        {
            var first = violations.OrderBy(v => v.Offset).First();
            throw file.Invalid(first.Offset, Sentence(first.Message));
        }
    }

    private static JsonSchema Compile(string name) => JsonSchema.Parse(SourceOf(name));

    private static ReadOnlyMemory<byte> SourceOf(string name) => EmbeddedMapFolder.ReadResource(typeof(MapSchemas).Assembly, "schemas/" + name);

    private static Finding FindingOf(SchemaKeyword keyword, string message) => keyword switch
    {
        SchemaKeyword.Type => SchemaFindings.WrongType(message),
        SchemaKeyword.Required => SchemaFindings.MissingMember(message),
        SchemaKeyword.AdditionalProperties or SchemaKeyword.PropertyNames or SchemaKeyword.False => SchemaFindings.UnknownMember(message),
        SchemaKeyword.Enum or SchemaKeyword.Const => SchemaFindings.ValueNotAllowed(message),
        SchemaKeyword.Pattern => SchemaFindings.WrongForm(message),
        SchemaKeyword.UniqueItems => SchemaFindings.WrongItems(message),
        SchemaKeyword.AnyOf or SchemaKeyword.OneOf => SchemaFindings.NoAlternativeFits(message),
        _ => SchemaFindings.OutOfBounds(message),
    };

    private static string Sentence(string clause)
    {
        var end = clause.EndsWith('?') || clause.EndsWith('.') ? "" : ".";
        return char.ToUpperInvariant(clause[0]) + clause[1..] + end;
    }
}
