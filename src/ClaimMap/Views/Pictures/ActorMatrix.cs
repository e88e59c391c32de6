namespace ClaimMap.Views.Pictures;

/// <summary>Writes a table of who says how much about whom.</summary>
internal static class ActorMatrix
{
    private const string Label = "Who says what about whom";
    private const int NameSize = 13;
    private const int HeadingHeight = 150;
    private const int BarWidth = 30;

    /// <summary>Writes it in its frame. A cell leads to its claims, by a filter in the fragment: <c>#&amp;source=...&amp;actor=...</c>.</summary>
    public static void Write(TextWriter writer, ClaimGraph graph)
    {
        var counts = new MatrixCounts(graph);
        var markup = new MarkupWriter(writer);
        Figure.Open(markup, "matrix", Label);
        markup.Write($"<table class=\"pic-matrix\">\n<caption>{Label}: the number of claims by their source (rows) and by the actors that they are about (columns). Bars show the shares of asserted facts, allegations and opinions. A claim of several sources or about several actors counts in each cell, and once in a total.</caption>\n");
        markup.Write($"<thead>\n<tr><th scope=\"col\" class=\"pic-corner\">Source</th>");
        foreach (var target in counts.Targets)
        {
            var name = graph.Names.Of(target);
            markup.Write($"<th scope=\"col\" class=\"pic-tall\"><a href=\"#{target.Value}\" title=\"{name}\">");
            WriteHeading(markup, TextLines.Of(name, HeadingHeight, NameSize, 2));
            markup.Write($"</a></th>");
        }

        markup.Write($"<th scope=\"col\" class=\"pic-tall pic-sum\">All</th></tr>\n</thead>\n<tbody>\n");
        foreach (var source in counts.Sources)
        {
            WriteRow(markup, graph, counts, source);
        }

        markup.Write($"</tbody>\n<tfoot>\n<tr><th scope=\"row\">All</th>");
        foreach (var target in counts.Targets)
        {
            WriteCell(markup, counts.Column(target), $"#&actor={target.Value}", $"Anybody about {graph.Names.Of(target)}", isSum: true);
        }

        markup.Write($"<td class=\"pic-sum\">{counts.Total.Total}</td></tr>\n</tfoot>\n</table>\n");
        Figure.Close(markup);
    }

    private static void WriteHeading(MarkupWriter markup, IReadOnlyList<string> lines)
    {
        markup.Write($"{lines[0]}");
        if (lines.Count > 1)
        {
            markup.Write($"<br/>{lines[1]}");
        }
    }

    private static void WriteRow(MarkupWriter markup, ClaimGraph graph, MatrixCounts counts, Speaker source)
    {
        var name = TextLines.First(source.Name, 190, NameSize);
        markup.Write($"<tr><th scope=\"row\">");
        if (source.Actor is { } actor)
        {
            markup.Write($"<a href=\"#{actor.Value}\" title=\"{source.Name}\">{name}</a>");
        }
        else
        {
            markup.Write($"<span title=\"{source.Name}\">{name}</span>");
        }

        markup.Write($"</th>");
        foreach (var target in counts.Targets)
        {
            WriteCell(markup, counts.Cell(source, target), $"#&source={source.Key}&actor={target.Value}", $"{source.Name} about {graph.Names.Of(target)}", isSum: false);
        }

        WriteCell(markup, counts.Row(source), $"#&source={source.Key}", $"{source.Name} about any actor", isSum: true);
        markup.Write($"</tr>\n");
    }

    private static void WriteCell(MarkupWriter markup, TagCounts? count, string href, string who, bool isSum)
    {
        if (count is null)
        {
            markup.Write($"<td></td>");
            return;
        }

        // What is spoken holds what is to be seen: somebody may ask for it by voice.
        var words = $"{who}: {count.Total} ({count.InWords()})";
        markup.Write($"<td class=\"{(isSum ? "pic-sum" : HeatOf(count.Total))}\"><a href=\"{href}\" title=\"{words}\" aria-label=\"{words}\">{count.Total}");
        markup.Write($"<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"pic-bar\" width=\"{BarWidth}\" height=\"5\" aria-hidden=\"true\" focusable=\"false\">");
        var at = 0;
        at = Bar(markup, "pic-fact", at, count.Facts, count.Total);
        at = Bar(markup, "pic-allegation", at, count.Allegations, count.Total);
        Bar(markup, "pic-opinion", at, count.Opinions, count.Total);
        markup.Write($"</svg></a></td>");
    }

    private static int Bar(MarkupWriter markup, string look, int at, int count, int total)
    {
        var end = at + (count == 0 ? 0 : Math.Max(1, BarWidth * count / total));
        if (end > at)
        {
            markup.Write($"<rect class=\"{look}\" x=\"{at}\" width=\"{end - at}\" height=\"5\"/>");
        }

        return end;
    }

    private static string HeatOf(int count) => count switch
    {
        1 => "pic-heat-1",
        < 4 => "pic-heat-2",
        < 8 => "pic-heat-3",
        < 16 => "pic-heat-4",
        _ => "pic-heat-5",
    };
}

/// <summary>Counts who says what about whom.</summary>
/// <remarks>
/// A claim of several sources or about several actors counts in the cell of each pair; the totals of rows and columns count
/// it once. Rows and columns stand by their number of claims, then in reading order.
/// </remarks>
internal sealed class MatrixCounts
{
    private readonly Dictionary<(string Source, ActorId Target), TagCounts> _cells = [];
    private readonly Dictionary<string, TagCounts> _rows = [];
    private readonly Dictionary<ActorId, TagCounts> _columns = [];

    public MatrixCounts(ClaimGraph graph)
    {
        var speakers = new Speakers(graph);
        var targets = new List<ActorId>();
        foreach (var claim in graph.Claims)
        {
            ActorId[] about = [.. Speakers.TargetsOf(claim)];
            if (about.Length > 0)
            {
                Total.Add(claim);
            }

            foreach (var target in about)
            {
                if (!_columns.ContainsKey(target))
                {
                    targets.Add(target);
                }

                Of(_columns, target).Add(claim);
            }

            foreach (var speaker in about.Length == 0 ? [] : speakers.Of(claim))
            {
                Of(_rows, speaker.Key).Add(claim);
                foreach (var target in about)
                {
                    Of(_cells, (speaker.Key, target)).Add(claim);
                }
            }
        }

        Sources = [.. speakers.All.Where(s => _rows.ContainsKey(s.Key)).OrderByDescending(s => _rows[s.Key].Total)];
        Targets = [.. targets.OrderByDescending(t => _columns[t].Total)];
    }

    public IReadOnlyList<Speaker> Sources { get; }

    public IReadOnlyList<ActorId> Targets { get; }

    /// <summary>Gets the claims that are about any actor.</summary>
    public TagCounts Total { get; } = new();

    public TagCounts? Cell(Speaker source, ActorId target) => _cells.GetValueOrDefault((source.Key, target));

    public TagCounts Row(Speaker source) => _rows[source.Key];

    public TagCounts Column(ActorId target) => _columns[target];

    private static TagCounts Of<TKey>(Dictionary<TKey, TagCounts> counts, TKey key)
        where TKey : notnull
    {
        if (!counts.TryGetValue(key, out var count))
        {
            count = new TagCounts();
            counts.Add(key, count);
        }

        return count;
    }
}
