using ClaimMap.Json;

namespace ClaimMap.Validation;

/// <summary>A record before its map is whole, with the file, the list in it and the place in that list it comes from.</summary>
internal readonly record struct Draft<T>(T Record, MapFile File, string List, int Item)
{
    /// <summary>Reports something at a member of the record; <paramref name="suffix"/> is a pointer relative to it.</summary>
    public void Report(Finding finding, string suffix = "") => File.Report(finding, Pointer() + suffix);

    public string Pointer() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"/{List}/{Item}");
}
