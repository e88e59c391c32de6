namespace ClaimMap.Views.Notebooks;

/// <summary>Inline styles: the output of a notebook has no style sheet, and its background may be light or dark.</summary>
internal static class Look
{
    public const string Table = "border-collapse:collapse;margin:0.5em 0;color:inherit;background:transparent";
    public const string Caption = "caption-side:top;text-align:start;font-weight:600;padding:0.3em 0;color:inherit";
    public const string Line = "border:1px solid rgba(128,128,128,0.45)";
    public const string Cell = Line + ";padding:0.25em 0.6em;text-align:start;vertical-align:top;white-space:normal;max-width:42em";
    public const string RowHead = Cell + ";font-weight:400";
    public const string ColumnHead = Cell + ";font-weight:600";
    public const string Number = Line + ";padding:0.25em 0.6em;text-align:end;vertical-align:top;white-space:nowrap";
    public const string NumberHead = Number + ";font-weight:600";
    public const string Note = "opacity:0.8";
    public const string Badge = "display:inline-block;padding:0 0.5em;border-radius:0.7em;color:#fff;white-space:nowrap;font-weight:400;background:";

    /// <summary>The colour of a tag: dark enough for white letters, light enough to stand on a dark page.</summary>
    public static string ColourOf(ClaimTag tag) => tag switch
    {
        ClaimTag.AssertedFact => "#2a6fbb",
        ClaimTag.AttributedAllegation => "#b45309",
        _ => "#8250b8",
    };
}
