namespace ClaimMap.Loading.Diagnostics;

/// <summary>What can be wrong with a value by its schema: CM1012 to CM1019.</summary>
internal static class SchemaFindings
{
    public static readonly DiagnosticDescriptor TypeRule = Error("CM1012", "A value has the wrong type",
        "The schema asks for another type of value, such as text where a number stands.", "Write a value of that type.");

    public static readonly DiagnosticDescriptor RequiredRule = Error("CM1013", "A member is missing",
        "The schema requires the member, always or together with another one.", "Add the member.");

    public static readonly DiagnosticDescriptor UnknownRule = Error("CM1014", "A member does not belong here",
        "The schema knows no such member of this object, or forbids it beside another one.", "Correct its name, or remove it.");

    public static readonly DiagnosticDescriptor ValueRule = Error("CM1015", "A value is none of those allowed",
        "The schema lists the values that may stand here.", "Write one of them.");

    public static readonly DiagnosticDescriptor FormRule = Error("CM1016", "A text does not have the form asked for",
        "The schema asks for text of a certain form: an id, a digest, a date.", "Write it in that form.");

    public static readonly DiagnosticDescriptor SizeRule = Error("CM1017", "A value, text, list or object is too large or too small",
        "A number is out of its range, or a text, list or object has too few or too many parts.", "Bring it within the bounds.");

    public static readonly DiagnosticDescriptor ItemsRule = Error("CM1018", "A list holds what it should not, or lacks what it should hold",
        "Two items are equal where each must be different, or too few or too many items are of a required kind.", "Correct the list.");

    public static readonly DiagnosticDescriptor CombinationRule = Error("CM1019", "A value fits none, or too many, of its alternatives",
        "The schema offers alternatives for this value.", "Make it fit one of them.");

    public static readonly DiagnosticDescriptor[] All = [TypeRule, RequiredRule, UnknownRule, ValueRule, FormRule, SizeRule, ItemsRule, CombinationRule];

    public static Finding WrongType(string message) => new(TypeRule, message);

    public static Finding MissingMember(string message) => new(RequiredRule, message);

    public static Finding UnknownMember(string message) => new(UnknownRule, message);

    public static Finding ValueNotAllowed(string message) => new(ValueRule, message);

    public static Finding WrongForm(string message) => new(FormRule, message);

    public static Finding OutOfBounds(string message) => new(SizeRule, message);

    public static Finding WrongItems(string message) => new(ItemsRule, message);

    public static Finding NoAlternativeFits(string message) => new(CombinationRule, message);

    private static DiagnosticDescriptor Error(string code, string title, string cause, string cure) =>
        new(code, DiagnosticSeverity.Error, title, cause, cure);
}
