using System.Globalization;
using System.Text;
using System.Text.Json;
using ClaimMap.Loading.Diagnostics;
using ClaimMap.Loading.Files;
using ClaimMap.Model;

namespace ClaimMap.Loading.Records;

/// <summary>A JSON object that the schema has passed, read member by member as a record is made of it.</summary>
/// <param name="json">The object.</param>
/// <param name="file">Its file, on which faults are reported.</param>
/// <param name="member">The member of <paramref name="parent"/> that it is, or that holds the list it stands in; empty for the root.</param>
/// <param name="index">Its number in that list, from zero; -1 where there is no list.</param>
/// <param name="parent">The object it is a part of; null for the root.</param>
/// <remarks>
/// What the schema cannot see (a day that does not exist, a number that is too large) is reported, and reading goes on with a
/// stand-in, so that one run finds everything; a record with such a fault is not used.
/// </remarks>
internal sealed class JsonRecord(JsonElement json, MapFile file, string member = "", int index = -1, JsonRecord? parent = null)
{
    // Written only where something is reported.
    private string Pointer => member.Length == 0 ? ""
        : index < 0 ? $"{parent?.Pointer}/{member}"
        : string.Create(CultureInfo.InvariantCulture, $"{parent?.Pointer}/{member}/{index}");

    public bool Has(ReadOnlySpan<byte> name) => json.TryGetProperty(name, out _);

    /// <summary>The name of the one member that there is.</summary>
    public string OnlyMember() => json.EnumerateObject().Single().Name;

    public string Text(ReadOnlySpan<byte> name) => json.GetProperty(name).GetString()!;

    public string? OptionalText(ReadOnlySpan<byte> name) => json.TryGetProperty(name, out var value) ? value.GetString() : null;

    public bool Flag(ReadOnlySpan<byte> name) => json.TryGetProperty(name, out var value) && value.GetBoolean();

    public int Number(ReadOnlySpan<byte> name)
    {
        var value = json.GetProperty(name);
        if (JsonText.WholeNumberOf(value) is { } number)
        {
            return number;
        }

        Report(MeaningFindings.Unreadable(), Encoding.UTF8.GetString(name));
        return 1;
    }

    /// <summary>The number of an enum's value. Not generic: that would be compiled for each enum at every first load.</summary>
    public int Value(ReadOnlySpan<byte> name, Type type) => Kebab.Parse(Text(name), type);

    public Digest Digest(ReadOnlySpan<byte> name) => ClaimMap.Digest.Parse(Text(name));

    public Edtf Date(ReadOnlySpan<byte> name)
    {
        var text = Text(name);
        if (Edtf.TryParse(text, out var date, out var reason))
        {
            return date;
        }

        Report(MeaningFindings.ImpossibleDate(text, reason), Encoding.UTF8.GetString(name));
        return Edtf.Parse("0001");
    }

    public Edtf? OptionalDate(ReadOnlySpan<byte> name) => Has(name) ? Date(name) : null;

    public JsonRecord One(string name) => new(json.GetProperty(name), file, name, -1, this);

    public ValueList<T> List<T>(string name, Func<JsonRecord, T> read)
    {
        if (!json.TryGetProperty(name, out var list) || list.GetArrayLength() == 0)
        {
            return default;
        }

        var items = new T[list.GetArrayLength()];
        var count = 0;
        foreach (var item in list.EnumerateArray())
        {
            items[count] = read(new JsonRecord(item, file, name, count, this));
            count++;
        }

        return new ValueList<T>(items);
    }

    public ValueList<T> List<T>(string name, Func<string, T> read)
    {
        if (!json.TryGetProperty(name, out var list) || list.GetArrayLength() == 0)
        {
            return default;
        }

        var items = new T[list.GetArrayLength()];
        var count = 0;
        foreach (var item in list.EnumerateArray())
        {
            items[count++] = read(item.GetString()!);
        }

        return new ValueList<T>(items);
    }

    public void Report(Finding finding, string name = "") => file.Report(finding, json, Pointer, name.Length == 0 ? "" : "/" + name);
}
