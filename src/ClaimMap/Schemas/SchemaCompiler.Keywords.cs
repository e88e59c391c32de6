using ClaimMap.Json;

namespace ClaimMap.Schemas;

internal sealed partial class SchemaCompiler
{
    private void FillStrings(StringRules rules, SchemaKeyword keyword, int value)
    {
        switch (keyword)
        {
            case SchemaKeyword.MinLength:
                rules.MinLength = ReadCount(value);
                break;
            case SchemaKeyword.MaxLength:
                rules.MaxLength = ReadCount(value);
                break;
            default:
                rules.Pattern = ReadPattern(value);
                break;
        }
    }

    private void FillNumbers(NumberRules rules, SchemaKeyword keyword, int value)
    {
        var raw = _tape.Raw(value);
        switch (keyword)
        {
            case SchemaKeyword.Minimum:
                rules.Minimum = new NumberLimit(raw);
                break;
            case SchemaKeyword.Maximum:
                rules.Maximum = new NumberLimit(raw);
                break;
            case SchemaKeyword.ExclusiveMinimum:
                rules.ExclusiveMinimum = new NumberLimit(raw);
                break;
            case SchemaKeyword.ExclusiveMaximum:
                rules.ExclusiveMaximum = new NumberLimit(raw);
                break;
            default:
                if (JsonNumber.Compare(new JsonNumber(raw), new JsonNumber("0"u8)) <= 0)
                {
                    throw _index.Wrong(value, "\"multipleOf\" has to be above zero");
                }

                rules.MultipleOf = new NumberDivisor(raw);
                break;
        }
    }

    private void FillArrays(ArrayRules rules, SchemaKeyword keyword, int value)
    {
        switch (keyword)
        {
            case SchemaKeyword.Items:
                rules.Items = _nodes[value];
                break;
            case SchemaKeyword.PrefixItems:
                rules.PrefixItems = ReadNodes(value);
                break;
            case SchemaKeyword.Contains:
                rules.Contains = _nodes[value];
                break;
            case SchemaKeyword.MinContains:
                rules.MinContains = ReadCount(value);
                break;
            case SchemaKeyword.MaxContains:
                rules.MaxContains = ReadCount(value);
                break;
            case SchemaKeyword.MinItems:
                rules.MinItems = ReadCount(value);
                break;
            case SchemaKeyword.MaxItems:
                rules.MaxItems = ReadCount(value);
                break;
            default:
                rules.UniqueItems = _tape.Kind(value) == JsonTokenKind.True;
                break;
        }
    }

    private void FillObjects(ObjectRules rules, SchemaKeyword keyword, int value)
    {
        switch (keyword)
        {
            case SchemaKeyword.AdditionalProperties:
                rules.AdditionalProperties = _nodes[value];
                break;
            case SchemaKeyword.PatternProperties:
                rules.PatternProperties = [.. Members(value).Select(name => (ReadPattern(name), _nodes[name + 1]))];
                break;
            case SchemaKeyword.PropertyNames:
                rules.PropertyNames = _nodes[value];
                break;
            case SchemaKeyword.MinProperties:
                rules.MinProperties = ReadCount(value);
                break;
            case SchemaKeyword.MaxProperties:
                rules.MaxProperties = ReadCount(value);
                break;
        }
    }

    private void FillCombinations(int schema, CombinationRules rules, SchemaKeyword keyword, int value)
    {
        switch (keyword)
        {
            case SchemaKeyword.Ref:
                rules.Ref = _nodes[_index.Resolve(schema, value)];
                break;
            case SchemaKeyword.AllOf:
                rules.AllOf = ReadNodes(value);
                break;
            case SchemaKeyword.AnyOf:
                rules.AnyOf = ReadNodes(value);
                break;
            case SchemaKeyword.OneOf:
                rules.OneOf = ReadNodes(value);
                break;
            case SchemaKeyword.Not:
                rules.Not = _nodes[value];
                rules.NotText = SchemaMessages.Show(_tape, value);
                break;
            case SchemaKeyword.If:
                rules.If = _nodes[value];
                break;
            case SchemaKeyword.Then:
                rules.Then = _nodes[value];
                break;
            default:
                rules.Else = _nodes[value];
                break;
        }
    }
}
