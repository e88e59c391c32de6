using System.Runtime.InteropServices;
using System.Text.Json;
using ClaimMap.Loading.Files;

namespace ClaimMap.Loading.Schema;

/// <summary>Compares JSON values as values: numbers by what they amount to, strings by their text, objects whatever the order of their members.</summary>
internal sealed class JsonValueComparer : IEqualityComparer<JsonElement>
{
    public static readonly JsonValueComparer Instance = new();

    private JsonValueComparer()
    {
    }

    public bool Equals(JsonElement x, JsonElement y)
    {
        try
        {
            return JsonElement.DeepEquals(x, y);
        }
        catch (Exception e) when (e is ArgumentOutOfRangeException or InvalidOperationException)
        {
            // Numbers with exponents beyond an int, and escapes that are half a character: equal where they are written alike.
            return JsonMarshal.GetRawUtf8Value(x).SequenceEqual(JsonMarshal.GetRawUtf8Value(y));
        }
    }

    public int GetHashCode(JsonElement obj) => obj.ValueKind switch
    {
        JsonValueKind.String => HashCode.Combine(JsonText.TextOf(obj)),
        JsonValueKind.Number => JsonNumber.Parse(JsonMarshal.GetRawUtf8Value(obj)).GetHashCode(),
        JsonValueKind.Array => obj.EnumerateArray().Aggregate(1, (hash, item) => HashCode.Combine(hash, GetHashCode(item))),
        JsonValueKind.Object => obj.EnumerateObject().Aggregate(2, (hash, member) => unchecked(hash + HashCode.Combine(JsonText.NameOf(member), GetHashCode(member.Value)))),
        _ => (int)obj.ValueKind,
    };
}
