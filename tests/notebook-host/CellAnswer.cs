using System.Text.Json;

namespace ClaimMap.NotebookHost;

/// <summary>What a cell printed, what it came to by media type, and what went wrong.</summary>
internal sealed record CellAnswer(string Stdout, IReadOnlyDictionary<string, string>? Result, string? Error)
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web);
}
