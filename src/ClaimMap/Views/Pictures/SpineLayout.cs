using System.Globalization;
using ClaimMap.Graph;

namespace ClaimMap.Views.Pictures;

/// <summary>Where each claim and heading stands on the spine. Lengths are in pixels.</summary>
internal sealed class SpineLayout
{
    public const int SpineX = 200;
    public const int TextX = SpineX + 18;
    public const int Width = TextX + TextWidth + 12;
    public const int LineStep = 17;
    public const int HeadingStep = 20;
    private const int TextWidth = 440;
    private const int FontSize = 13;
    private const int HeadingSize = 17; // It is 15, and bold.
    private const int MostLines = 2;
    private const int MostBulge = 250;

    private readonly List<SpineRow> _rows = [];
    private readonly List<SpineHeading> _headings = [];
    private readonly Dictionary<ClaimId, SpineRow> _rowOf = [];

    public SpineLayout(ClaimGraph graph)
    {
        var y = Top;
        Section? open = null;
        foreach (var claim in graph.Claims)
        {
            var home = ClaimPositions.HomeOf(graph, claim);
            if (home != open)
            {
                var heading = TextLines.Of(string.Create(CultureInfo.InvariantCulture, $"{home.Ordinal}. {home.Label}"), TextWidth, HeadingSize, 2);
                y += open is null ? 16 : 26;
                _headings.Add(new SpineHeading(y, heading));
                y += (heading.Count * HeadingStep) + 6;
                open = home;
            }

            var lines = TextLines.Of(TagLook.TextOf(claim), TextWidth, FontSize, MostLines);
            var row = new SpineRow(claim, _rows.Count, y, lines);
            _rows.Add(row);
            _rowOf.Add(claim.Id, row);
            y += (lines.Count * LineStep) + 9;
        }

        Height = y + 8;
    }

    /// <summary>Gets where the spine begins, below the legend.</summary>
    public int Top { get; } = Legend.Height + 12;

    public int Height { get; }

    public IReadOnlyList<SpineRow> Rows => _rows;

    public IReadOnlyList<SpineHeading> Headings => _headings;

    public SpineRow RowOf(ClaimId claim) => _rowOf[claim];

    /// <summary>How far the handles of an arc over some rows stand off the spine: further for longer ones, within bounds.</summary>
    public static int Bulge(int rows) => Math.Min(MostBulge, 18 + (int)(14 * Math.Sqrt(rows)));
}

/// <summary>A claim's place on the spine.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Index">Its place in reading order, from zero.</param>
/// <param name="Y">The height of its mark and of its first line, in pixels.</param>
/// <param name="Lines">Its text.</param>
internal sealed record SpineRow(Claim Claim, int Index, int Y, IReadOnlyList<string> Lines);

/// <summary>A section's heading on the spine.</summary>
/// <param name="Y">The base line of its first line, in pixels.</param>
/// <param name="Lines">Its text.</param>
internal sealed record SpineHeading(int Y, IReadOnlyList<string> Lines);
