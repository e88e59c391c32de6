using ClaimMap.Schemas;

namespace ClaimMap.Validation;

/// <summary>Which diagnostic goes with which keyword of a schema.</summary>
internal static class SchemaProblems
{
    public static Finding Describe(SchemaViolation violation) => Describe(violation.Keyword, Sentence(violation.Message));

    private static Finding Describe(SchemaKeyword keyword, string message) => keyword switch
    {
        SchemaKeyword.Type => SchemaFindings.WrongType(message),
        SchemaKeyword.Required or SchemaKeyword.DependentRequired => SchemaFindings.MissingMember(message),
        SchemaKeyword.AdditionalProperties or SchemaKeyword.PropertyNames or SchemaKeyword.False => SchemaFindings.UnknownMember(message),
        SchemaKeyword.Enum or SchemaKeyword.Const => SchemaFindings.ValueNotAllowed(message),
        SchemaKeyword.Pattern => SchemaFindings.WrongForm(message),
        SchemaKeyword.UniqueItems or SchemaKeyword.Contains or SchemaKeyword.MinContains or SchemaKeyword.MaxContains => SchemaFindings.WrongItems(message),
        SchemaKeyword.AnyOf or SchemaKeyword.OneOf or SchemaKeyword.Not => SchemaFindings.NoAlternativeFits(message),
        _ => SchemaFindings.OutOfBounds(message),
    };

    private static string Sentence(string clause)
    {
        var end = clause.EndsWith('?') || clause.EndsWith('.') ? "" : ".";
        return char.ToUpperInvariant(clause[0]) + clause[1..] + end;
    }
}
