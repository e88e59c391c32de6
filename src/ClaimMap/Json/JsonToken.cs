using System.Runtime.InteropServices;

namespace ClaimMap.Json;

/// <summary>One token of a <see cref="JsonTape"/>: where it stands in the bytes, and where the token behind its subtree is.</summary>
/// <remarks>
/// <see cref="Start"/> and <see cref="Length"/> count bytes. For a string or a name they leave the quotation marks out;
/// for an object or array they take the brackets in.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
internal struct JsonToken
{
    public int Start;
    public int Length;

    /// <summary>For an object or array the index of the first token behind its subtree; for a name the hash of its bytes.</summary>
    public int NextOrHash;

    public JsonTokenKind Kind;

    /// <summary>Whether a string or name holds escapes, so that its bytes are not its text.</summary>
    public bool Escaped;
}
