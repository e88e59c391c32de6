namespace ClaimMap.Views.Notebooks;

/// <summary>A record as a card; a table of records has a row for each card and a column for each of its brief fields.</summary>
internal sealed class Card
{
    private readonly List<CardField> _fields = [];

    /// <summary>Creates a card.</summary>
    /// <param name="kind">What kind of record it is.</param>
    /// <param name="id">The record's id; null where it has none.</param>
    /// <param name="titleName">What its title is called in a table.</param>
    /// <param name="title">Its title.</param>
    /// <param name="tag">The tag, of a claim.</param>
    /// <param name="caption">What stands above the card, where that is not the title.</param>
    public Card(string kind, string? id, string titleName, string title, ClaimTag? tag = null, string? caption = null)
    {
        Kind = kind;
        Id = id;
        TitleName = titleName;
        Title = title;
        Tag = tag;
        Caption = caption ?? title;
    }

    public string Kind { get; }

    public string? Id { get; }

    public string TitleName { get; }

    public string Title { get; }

    public ClaimTag? Tag { get; }

    public string Caption { get; }

    public IReadOnlyList<CardField> Fields => _fields;

    /// <summary>Adds a field that a table shows too; a card leaves it out where there is nothing in it.</summary>
    public Card Brief(string name, params IEnumerable<string?> lines) => Add(name, lines, isBrief: true);

    /// <summary>Adds a field that only a card shows, and only where there is something in it.</summary>
    public Card Full(string name, params IEnumerable<string?> lines) => Add(name, lines, isBrief: false);

    /// <summary>Adds a field of any look that only a card shows.</summary>
    public Card Full(string name, Cell cell)
    {
        _fields.Add(new CardField(name, cell, IsBrief: false));
        return this;
    }

    public void Write(MarkupWriter markup)
    {
        var edge = Tag is { } tag ? Look.ColourOf(tag) : "rgba(128,128,128,0.45)";
        markup.Write($"<table style=\"{Look.Table};min-width:26em;border-inline-start:0.4em solid {edge}\">\n<caption style=\"{Look.Caption}\">");
        WriteKind(markup);
        markup.Write($"<br>{Caption}</caption>\n<tbody>\n");
        foreach (var field in Fields.Where(f => f.Cell != LinesCell.Empty))
        {
            markup.Write($"<tr><th scope=\"row\" style=\"{Look.RowHead};{Look.Note}\">{field.Name}</th><td style=\"{Look.Cell}\">");
            field.Cell.Write(markup);
            markup.Write($"</td></tr>\n");
        }

        markup.Write($"</tbody>\n</table>\n");
    }

    private void WriteKind(MarkupWriter markup)
    {
        if (Tag is { } tag)
        {
            new TagCell(tag).Write(markup);
        }
        else
        {
            markup.Write($"<span style=\"{Look.Note};font-weight:400\">{Kind}</span>");
        }

        if (Id is not null)
        {
            markup.Write($" ");
            new CodeCell(Id).Write(markup);
        }
    }

    private Card Add(string name, IEnumerable<string?> lines, bool isBrief)
    {
        var texts = lines.Where(l => !string.IsNullOrEmpty(l)).Select(l => l!).ToArray();
        _fields.Add(new CardField(name, texts.Length == 0 ? LinesCell.Empty : new LinesCell(texts), isBrief));
        return this;
    }
}

/// <summary>A named line of a card; a table of cards has a column for it where it is brief.</summary>
internal sealed record CardField(string Name, Cell Cell, bool IsBrief);
