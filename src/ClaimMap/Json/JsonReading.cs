using System.Text.Json;

namespace ClaimMap.Json;

/// <summary>Comparisons that pay for unescaping only where something is escaped.</summary>
internal static class JsonReading
{
    /// <summary>Whether the name or string that a reader stands at is <paramref name="utf8"/>.</summary>
    public static bool TextEquals(this ref Utf8JsonReader reader, ReadOnlySpan<byte> utf8) =>
        reader.ValueIsEscaped ? reader.ValueTextEquals(utf8) : reader.ValueSpan.SequenceEqual(utf8);
}
