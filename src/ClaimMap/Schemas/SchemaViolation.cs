namespace ClaimMap.Schemas;

/// <summary>One place where an instance does not do what a schema asks.</summary>
/// <param name="Keyword">The keyword that is not satisfied.</param>
/// <param name="Token">
/// The tape index in the instance: the value; for a member that is not allowed its name; for a member that is missing the object.
/// </param>
/// <param name="Message">What stands there and what was expected, without the place.</param>
internal readonly record struct SchemaViolation(SchemaKeyword Keyword, int Token, string Message);
