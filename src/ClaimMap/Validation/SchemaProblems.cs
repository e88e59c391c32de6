using ClaimMap.Schemas;

namespace ClaimMap.Validation;

/// <summary>Which diagnostic goes with which keyword of a schema.</summary>
internal static class SchemaProblems
{
    public static Finding Describe(SchemaViolation violation) => violation.Keyword switch
    {
        SchemaKeyword.Type => SchemaFindings.WrongType(violation.Message),
        SchemaKeyword.Required or SchemaKeyword.DependentRequired => SchemaFindings.MissingMember(violation.Message),
        SchemaKeyword.AdditionalProperties or SchemaKeyword.PropertyNames or SchemaKeyword.False => SchemaFindings.UnknownMember(violation.Message),
        SchemaKeyword.Enum or SchemaKeyword.Const => SchemaFindings.ValueNotAllowed(violation.Message),
        SchemaKeyword.Pattern => SchemaFindings.WrongForm(violation.Message),
        SchemaKeyword.UniqueItems or SchemaKeyword.Contains or SchemaKeyword.MinContains or SchemaKeyword.MaxContains => SchemaFindings.WrongItems(violation.Message),
        SchemaKeyword.AnyOf or SchemaKeyword.OneOf or SchemaKeyword.Not => SchemaFindings.NoAlternativeFits(violation.Message),
        _ => SchemaFindings.OutOfBounds(violation.Message),
    };
}
