namespace ClaimMap.Views.Pictures;

/// <summary>Draws who is reported to say what: a row for each allegation, from its source to what it says, and beside it what is said against it.</summary>
internal static class ActorBoard
{
    public const string Label = "Who says what: each allegation with its source, and what is said against it";

    private const int WhoX = 12;
    private const int WhoWidth = 168;
    private const int ClaimX = WhoX + WhoWidth + 92;
    private const int ClaimWidth = 276;
    private const int AgainstX = ClaimX + ClaimWidth + 92;
    private const int AgainstWidth = 276;
    private const int Width = AgainstX + AgainstWidth + 12;
    private const int Top = 38;
    private const int RowGap = 22;
    private const int BoxGap = 12;

    /// <summary>Writes the drawing alone.</summary>
    public static void Draw(MarkupWriter markup, ClaimGraph graph)
    {
        Row[] rows = [.. Accusation.AllOf(graph).Select(a => new Row(graph, a))];
        var y = Top;
        foreach (var row in rows)
        {
            row.MoveTo(y);
            y += row.Height + RowGap;
        }

        Figure.OpenDrawing(markup, "focus", Width, Math.Max(y, Top + 24), Label);
        Heading(markup, WhoX, "Who");
        Heading(markup, ClaimX, "What, and about whom");
        Heading(markup, AgainstX, "What is said against it");
        if (rows.Length == 0)
        {
            markup.Write($"<text class=\"pic-note\" x=\"{WhoX}\" y=\"{Top + 16}\">The document reports nothing as said by anybody else.</text>\n");
        }

        foreach (var row in rows)
        {
            row.Draw(markup);
        }

        Figure.CloseDrawing(markup);
    }

    private static void Heading(MarkupWriter markup, int x, string text) => markup.Write($"<text class=\"pic-column\" x=\"{x}\" y=\"20\">{text}</text>\n");

    private static FocusCell CellOf(FocusBox box, string look, string label, int width) => new(new FocusItem(box, look, label, FocusSide.Empty), width);

    private static string SpeakerOf(ClaimGraph graph, Claim claim) => claim is AttributedAllegation { Attribution: var attribution }
        ? $"{graph.Names.Of(attribution.Sources)} {Words.Of(attribution.Cue)}"
        : "The author opposes";

    // An accusation, its boxes and where they stand.
    private sealed class Row
    {
        private readonly FocusCell _who;
        private readonly FocusCell _claim;
        private readonly FocusCell[] _against;

        public Row(ClaimGraph graph, Accusation accusation)
        {
            var (claim, attribution) = (accusation.Claim, accusation.Claim.Attribution);
            var who = graph.Names.Of(attribution.Sources);
            string?[] notes =
            [
                accusation.Whom.Count > 0 ? $"about {string.Join(", ", accusation.Whom.Select(a => graph.Names.Of(a)))}" : null,
                attribution.Stance switch { Stance.Endorsed => "the author endorses it", Stance.Disputed => "the author disputes it", _ => null },
            ];
            var note = string.Join("; ", notes.OfType<string>());
            var text = note.Length == 0 ? claim.Statement : $"{claim.Statement} ({note})";
            var href = attribution.Sources[0].Actor is { } actor ? $"#{actor.Value}" : $"#{claim.Id.Value}";
            _who = CellOf(new FocusBox(href, "pic-actor", "", who, who), "pic-plain", Words.Of(attribution.Cue), WhoWidth);
            _claim = CellOf(new FocusBox($"#{claim.Id.Value}", TagLook.ClassOf(claim.Tag), TagLook.NameOf(claim.Tag), text, TagLook.TitleOf(graph, claim)), "", "", ClaimWidth);
            _against =
            [
                .. accusation.Against.Select(c => CellOf(
                    new FocusBox($"#{c.Id.Value}", TagLook.ClassOf(c.Tag), SpeakerOf(graph, c), c.Statement, TagLook.TitleOf(graph, c)), "pic-opposes", "opposes", AgainstWidth)),
            ];
            Height = Math.Max(Math.Max(_who.Height, _claim.Height), _against.Sum(c => c.Height + BoxGap) - BoxGap);
        }

        public int Height { get; }

        public void MoveTo(int top)
        {
            _who.MoveTo(top + ((Height - _who.Height) / 2));
            _claim.MoveTo(top + ((Height - _claim.Height) / 2));
            var y = top + ((Height - Math.Max(0, _against.Sum(c => c.Height + BoxGap) - BoxGap)) / 2);
            foreach (var cell in _against)
            {
                cell.MoveTo(y);
                y += cell.Height + BoxGap;
            }
        }

        public void Draw(MarkupWriter markup)
        {
            FocusParts.Edge(markup, _who.Item, WhoX + WhoWidth, _who.Middle, ClaimX, _claim.Middle);
            FocusParts.Label(markup, _who.Item, WhoX + WhoWidth + 6, _who.Middle - 5, isEnd: false);
            for (var i = 0; i < _against.Length; i++)
            {
                var end = _claim.Joint(i, _against.Length);
                markup.Write($"<path class=\"pic-edge pic-opposes\" d=\"M{AgainstX} {_against[i].Middle}C{AgainstX - 46} {_against[i].Middle} {ClaimX + ClaimWidth + 46} {end} {ClaimX + ClaimWidth + 1} {end}\"/>\n");
                FocusParts.Label(markup, _against[i].Item, AgainstX - 8, _against[i].Middle - 5, isEnd: true);
            }

            FocusParts.Box(markup, _who, WhoX, WhoWidth, "pic-box");
            FocusParts.Box(markup, _claim, ClaimX, ClaimWidth, "pic-box");
            foreach (var cell in _against)
            {
                FocusParts.Box(markup, cell, AgainstX, AgainstWidth, "pic-box");
            }
        }
    }
}
