namespace ClaimMap.Json;

/// <summary>Something wrong with a JSON text, at a byte offset (counted behind a byte order mark).</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Offset">The byte offset at which it was found.</param>
/// <param name="Token">The token it was found at, or -1 where parsing ended before there was one.</param>
/// <param name="Detail">The duplicated member's name, or what the parser expected.</param>
internal readonly record struct JsonProblem(JsonProblemKind Kind, int Offset, int Token, string Detail);
