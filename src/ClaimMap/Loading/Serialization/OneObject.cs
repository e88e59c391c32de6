using System.Buffers;
using System.Text;
using System.Text.Json;
using ClaimMap.Loading.Files;
using ClaimMap.Loading.Records;
using ClaimMap.Model;

namespace ClaimMap.Loading.Serialization;

/// <summary>A whole map as one JSON object: its document, and a member for each list of its data files.</summary>
internal static class OneObject
{
    private const string DocumentMember = "document";

    private static readonly string[] DocumentLists = ["sections", "passages"];

    public static void Write(Utf8JsonWriter json, MapContent content)
    {
        json.WriteStartObject();
        var writer = new JsonRecordWriter(json, isLaidOut: false);
        writer.Block("document"u8, content.Document, RecordContract.Write);
        writer.Blocks("sections"u8, content.Sections, RecordContract.Write, isKept: true);
        writer.Blocks("passages"u8, content.Passages, RecordContract.Write, isKept: true);
        writer.Blocks("claims"u8, content.Claims, RecordContract.Write, isKept: true);
        writer.Blocks("relations"u8, content.Relations, RecordContract.Write, isKept: true);
        writer.Blocks("mentions"u8, content.Mentions, RecordContract.Write, isKept: true);
        writer.Blocks("actors"u8, content.Actors, RecordContract.Write, isKept: true);
        writer.Blocks("places"u8, content.Places, RecordContract.Write, isKept: true);
        writer.Blocks("events"u8, content.Events, RecordContract.Write, isKept: true);
        writer.Blocks("accords"u8, content.Accords, RecordContract.Write, isKept: true);
        writer.Blocks("resolutions"u8, content.Resolutions, RecordContract.Write, isKept: true);
        writer.Blocks("instruments"u8, content.Instruments, RecordContract.Write, isKept: true);
        writer.Blocks("topics"u8, content.Topics, RecordContract.Write, isKept: true);
        writer.Blocks("references"u8, content.References, RecordContract.Write, isKept: true);
        writer.Blocks("sources"u8, content.Sources, RecordContract.Write, isKept: true);
        json.WriteEndObject();
    }

    /// <summary>Divides such an object into data files, which go the way of all files.</summary>
    /// <exception cref="JsonException">It is no object, or has a member that is no part of a map.</exception>
    public static Dictionary<string, ReadOnlyMemory<byte>> Divide(byte[] utf8)
    {
        using var json = JsonText.Parse(utf8, problem => throw new JsonException(problem.Finding.Message))!;
        var root = json.Root;
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException("A map is an object with a document and lists of records.");
        }

        var kinds = MapLayout.SingleFiles.Where(k => k != MapFileKind.Document).Append(MapFileKind.Claims).ToDictionary(Kebab.Of, StringComparer.Ordinal);
        foreach (var member in root.EnumerateObject().Where(m => m.Name != DocumentMember && !DocumentLists.Contains(m.Name) && !kinds.ContainsKey(m.Name)))
        {
            throw new JsonException($"\"{member.Name}\" is no part of a map.");
        }

        var files = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal)
        {
            [MapLayout.FileName(MapFileKind.Document)] = File(MapFileKind.Document, writer =>
            {
                if (root.TryGetProperty(DocumentMember, out var document) && document.ValueKind == JsonValueKind.Object)
                {
                    foreach (var member in document.EnumerateObject())
                    {
                        member.WriteTo(writer);
                    }
                }

                foreach (var list in DocumentLists)
                {
                    Copy(writer, root, list);
                }
            }),
        };
        foreach (var (list, kind) in kinds)
        {
            files.Add(kind == MapFileKind.Claims ? $"{MapLayout.ClaimsFolder}/{MapLayout.ClaimsFile(list)}" : MapLayout.FileName(kind), File(kind, writer => Copy(writer, root, list)));
        }

        return files;
    }

    private static ReadOnlyMemory<byte> File(MapFileKind kind, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteString("$schema", MapLayout.SchemaName(kind));
            write(writer);
            writer.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    // A list that is not there is empty.
    private static void Copy(Utf8JsonWriter writer, JsonElement root, string list)
    {
        writer.WritePropertyName(Encoding.UTF8.GetBytes(list));
        if (root.TryGetProperty(list, out var items))
        {
            items.WriteTo(writer);
        }
        else
        {
            writer.WriteStartArray();
            writer.WriteEndArray();
        }
    }
}
