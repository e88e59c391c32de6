namespace ClaimMap.Schemas;

/// <summary>The declared subset of JSON Schema 2020-12. A keyword that is not listed here is refused, never ignored.</summary>
internal static class SchemaKeywords
{
    public const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    private static readonly Dictionary<string, (SchemaKeyword Keyword, SchemaShape Shape)> Table =
        new(StringComparer.Ordinal)
        {
            ["type"] = (SchemaKeyword.Type, SchemaShape.Any),
            ["enum"] = (SchemaKeyword.Enum, SchemaShape.Array),
            ["const"] = (SchemaKeyword.Const, SchemaShape.Any),
            ["properties"] = (SchemaKeyword.Properties, SchemaShape.SchemaMap),
            ["required"] = (SchemaKeyword.Required, SchemaShape.Names),
            ["additionalProperties"] = (SchemaKeyword.AdditionalProperties, SchemaShape.Schema),
            ["patternProperties"] = (SchemaKeyword.PatternProperties, SchemaShape.SchemaMap),
            ["propertyNames"] = (SchemaKeyword.PropertyNames, SchemaShape.Schema),
            ["minProperties"] = (SchemaKeyword.MinProperties, SchemaShape.Count),
            ["maxProperties"] = (SchemaKeyword.MaxProperties, SchemaShape.Count),
            ["items"] = (SchemaKeyword.Items, SchemaShape.Schema),
            ["prefixItems"] = (SchemaKeyword.PrefixItems, SchemaShape.SchemaList),
            ["contains"] = (SchemaKeyword.Contains, SchemaShape.Schema),
            ["minContains"] = (SchemaKeyword.MinContains, SchemaShape.Count),
            ["maxContains"] = (SchemaKeyword.MaxContains, SchemaShape.Count),
            ["minItems"] = (SchemaKeyword.MinItems, SchemaShape.Count),
            ["maxItems"] = (SchemaKeyword.MaxItems, SchemaShape.Count),
            ["uniqueItems"] = (SchemaKeyword.UniqueItems, SchemaShape.Boolean),
            ["minLength"] = (SchemaKeyword.MinLength, SchemaShape.Count),
            ["maxLength"] = (SchemaKeyword.MaxLength, SchemaShape.Count),
            ["pattern"] = (SchemaKeyword.Pattern, SchemaShape.Text),
            ["minimum"] = (SchemaKeyword.Minimum, SchemaShape.Number),
            ["maximum"] = (SchemaKeyword.Maximum, SchemaShape.Number),
            ["exclusiveMinimum"] = (SchemaKeyword.ExclusiveMinimum, SchemaShape.Number),
            ["exclusiveMaximum"] = (SchemaKeyword.ExclusiveMaximum, SchemaShape.Number),
            ["multipleOf"] = (SchemaKeyword.MultipleOf, SchemaShape.Number),
            ["allOf"] = (SchemaKeyword.AllOf, SchemaShape.SchemaList),
            ["anyOf"] = (SchemaKeyword.AnyOf, SchemaShape.SchemaList),
            ["oneOf"] = (SchemaKeyword.OneOf, SchemaShape.SchemaList),
            ["not"] = (SchemaKeyword.Not, SchemaShape.Schema),
            ["if"] = (SchemaKeyword.If, SchemaShape.Schema),
            ["then"] = (SchemaKeyword.Then, SchemaShape.Schema),
            ["else"] = (SchemaKeyword.Else, SchemaShape.Schema),
            ["dependentRequired"] = (SchemaKeyword.DependentRequired, SchemaShape.NamesMap),
            ["dependentSchemas"] = (SchemaKeyword.DependentSchemas, SchemaShape.SchemaMap),
            ["$ref"] = (SchemaKeyword.Ref, SchemaShape.Text),
            ["$defs"] = (SchemaKeyword.Defs, SchemaShape.SchemaMap),
            ["$id"] = (SchemaKeyword.Id, SchemaShape.Text),
            ["$anchor"] = (SchemaKeyword.Anchor, SchemaShape.Text),
            ["$schema"] = (SchemaKeyword.Schema, SchemaShape.Text),
            ["$comment"] = (SchemaKeyword.Comment, SchemaShape.Text),
            ["title"] = (SchemaKeyword.Title, SchemaShape.Text),
            ["description"] = (SchemaKeyword.Description, SchemaShape.Text),
            ["default"] = (SchemaKeyword.Default, SchemaShape.Any),
            ["examples"] = (SchemaKeyword.Examples, SchemaShape.Array),
            ["deprecated"] = (SchemaKeyword.Deprecated, SchemaShape.Boolean),
            ["readOnly"] = (SchemaKeyword.ReadOnly, SchemaShape.Boolean),
            ["writeOnly"] = (SchemaKeyword.WriteOnly, SchemaShape.Boolean),
        };

    public static IEnumerable<string> Names => Table.Keys;

    public static bool TryFind(string name, out SchemaKeyword keyword, out SchemaShape shape)
    {
        var found = Table.TryGetValue(name, out var entry);
        (keyword, shape) = entry;
        return found;
    }
}
