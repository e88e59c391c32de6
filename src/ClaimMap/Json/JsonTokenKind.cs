namespace ClaimMap.Json;

/// <summary>What a token of a <see cref="JsonTape"/> is.</summary>
internal enum JsonTokenKind : byte
{
    Object,
    Array,

    /// <summary>A member's name; the token behind it is the member's value.</summary>
    Name,
    String,
    Number,
    True,
    False,
    Null,
}
