namespace ClaimMap.Schemas;

/// <summary>Says why a schema cannot be used, and where in it.</summary>
/// <param name="pointer">The JSON pointer in the schema; empty for its root.</param>
/// <param name="reason">What is wrong there.</param>
internal sealed class SchemaException(string pointer, string reason)
    : Exception($"The schema cannot be used: at {(pointer.Length == 0 ? "its root" : pointer)}, {reason}.")
{
    public string Pointer { get; } = pointer;

    public string Reason { get; } = reason;
}
