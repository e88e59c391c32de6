using ClaimMap.Graph;

namespace ClaimMap.Views.Notebooks;

/// <summary>Writes cards and tables as HTML fragments with LF line ends.</summary>
internal static class Fragment
{
    public static string Of(Card card) => Of(card.Write);

    public static string Of(Grid grid) => Of(grid.Write);

    /// <summary>A record by itself, without the map that knows what its ids stand for.</summary>
    public static string OfRecord(object record) => Of(Cards.Of(record, MapNames.None)!);

    public static string Of(Action<MarkupWriter> write) => ViewText.Of(writer => write(new MarkupWriter(writer)));
}
