using System.Globalization;
using ClaimMap.Json;

namespace ClaimMap.Validation;

/// <summary>The record that is being made, for reporting what is wrong inside it.</summary>
internal readonly record struct RecordScope(MapFile File, string List, int Index)
{
    /// <summary>Reports something at a member of the record; <paramref name="suffix"/> is a pointer relative to it.</summary>
    public void Report(Finding finding, string suffix) => File.Report(
        finding, Index < 0 ? suffix : string.Create(CultureInfo.InvariantCulture, $"/{List}/{Index}{suffix}"));

    /// <summary>Reads a date, or reports that it is none.</summary>
    public Edtf? Date(string text, string suffix)
    {
        if (Edtf.TryParse(text, out var date, out var reason))
        {
            return date;
        }

        Report(MeaningFindings.ImpossibleDate(text, reason), suffix);
        return null;
    }

    /// <summary>Reads a time; answers false where its date is none.</summary>
    public bool Time(WireTime? wire, string suffix, out TimeReference? time)
    {
        time = null;
        if (wire is null)
        {
            return true;
        }

        if (Date(wire.Edtf, suffix + "/edtf") is not { } date)
        {
            return false;
        }

        time = new TimeReference(date, WireModel.Value<TimeBasis>(wire.Basis), wire.Expression, WireModel.OptionalId<SourceId>(wire.Source), wire.Note);
        return true;
    }
}
