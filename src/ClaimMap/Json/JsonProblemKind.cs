namespace ClaimMap.Json;

/// <summary>What can be wrong with a JSON text before any schema is asked.</summary>
internal enum JsonProblemKind
{
    Empty,
    NotUtf8,
    Syntax,
    TooDeep,
    DuplicateMember,
    LoneSurrogate,
}
