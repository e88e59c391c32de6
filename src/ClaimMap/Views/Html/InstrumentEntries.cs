using System.Globalization;

namespace ClaimMap.Views.Html;

/// <summary>Resolutions and other instruments in the register.</summary>
internal static class InstrumentEntries
{
    public static void WriteResolution(RegisterEntry entry, Resolution resolution)
    {
        entry.Begin(resolution.Id, "resolution", resolution.Symbol);
        entry.Names(resolution.Aliases);
        entry.Links("Adopted by", [resolution.Body]);
        entry.Time("Adopted", resolution.Adopted);
        entry.Text("Vote", string.Create(
            CultureInfo.InvariantCulture,
            $"{resolution.Vote.InFavour} in favour, {resolution.Vote.Against} against, {resolution.Vote.Abstaining} abstaining (meeting {resolution.Meeting})"));
        entry.Page.Write($"<dt>Source</dt><dd><a href=\"#{resolution.Source}\">{entry.Graph.Names.Of(resolution.Source)}</a></dd>\n");
        entry.Provisions(resolution.DocumentSays, resolution.Provides);
        entry.Mentions(resolution.Id);
        entry.Claims("Claims about it", entry.Graph.Claims.About(resolution.Id), $"resolution={resolution.Id}");
    }

    public static void WriteInstrument(RegisterEntry entry, Instrument instrument)
    {
        entry.Begin(instrument.Id, Words.Of(instrument.Kind), instrument.Name);
        entry.Names(instrument.Aliases);
        entry.Time("Issued", instrument.Issued);
        entry.Links("Issued by", instrument.Issuers);
        entry.Ids(instrument.ExternalIds);
        entry.Provisions(instrument.DocumentSays, instrument.Provides);
        entry.Mentions(instrument.Id);
        entry.Claims("Claims about it", entry.Graph.Claims.About(instrument.Id), null);
    }
}
