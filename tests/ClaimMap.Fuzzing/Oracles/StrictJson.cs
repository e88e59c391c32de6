using System.Text.Json;

namespace ClaimMap.Fuzzing.Oracles;

/// <summary>What the framework's own reader says of a JSON text at its strictest.</summary>
internal static class StrictJson
{
    /// <summary>Whether a text without a byte order mark is JSON to RFC 8259, at most so deep, whose objects repeat no name and whose strings are all text.</summary>
    public static bool Accepts(ReadOnlySpan<byte> utf8, int maxDepth)
    {
        // Members are compared as names, not as they are written: "a" and "\u0061" are one.
        var names = new Stack<HashSet<string>>();
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = maxDepth });
        try
        {
            while (reader.Read())
            {
                switch (reader.TokenType)
                {
                    case JsonTokenType.StartObject:
                        names.Push(new HashSet<string>(StringComparer.Ordinal));
                        break;
                    case JsonTokenType.EndObject:
                        names.Pop();
                        break;
                    case JsonTokenType.PropertyName when !names.Peek().Add(reader.GetString()!):
                        return false;
                    case JsonTokenType.String:
                        reader.GetString();
                        break;
                }
            }

            return true;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return false;
        }
    }
}
