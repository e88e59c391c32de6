using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ClaimMap.Loading.Files;

namespace ClaimMap.Corpora.Building;

/// <summary>Reads a file that belongs to the corpus itself.</summary>
internal static class OwnFile
{
    /// <summary>Reads a file of JSON.</summary>
    /// <param name="path">The file.</param>
    /// <param name="form">The form that it has.</param>
    /// <param name="cure">What to do where it has another, as a sentence.</param>
    /// <exception cref="InvalidDataException">It has another form; the message says where and what to do.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static T Read<T>(string path, JsonTypeInfo<T> form, string cure)
        where T : class
    {
        var utf8 = InputFile.Read(path);
        Problem? fault = null;
        using (JsonText.Parse(utf8, problem => fault ??= problem))
        {
            if (fault is { } found)
            {
                throw At(found.Offset, found.Finding.Message.TrimEnd('.'), null);
            }
        }

        try
        {
            return JsonSerializer.Deserialize(utf8, form) ?? throw new JsonException("", "$", 0, 0);
        }
        catch (JsonException e)
        {
            var member = e.Path is { Length: > 2 } known ? $"'{known[2..]}'" : "this";
            throw At(LineMap.OffsetOf(utf8, e.LineNumber ?? 0, e.BytePositionInLine ?? 0), $"{member} does not belong here, is not of the kind that belongs here, or lacks a member", e);
        }

        InvalidDataException At(int offset, string words, Exception? inner)
        {
            var (line, column) = new LineMap(utf8).At(offset);
            return new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"{path}({line},{column}): {words}. {cure}"), inner);
        }
    }
}
