using ClaimMap.Model;

namespace ClaimMap.Views.Html;

/// <summary>One thing of the register: its name, then a list of what is known of it.</summary>
internal sealed class RegisterEntry(PageContext context)
{
    public ClaimGraph Graph { get; } = context.Graph;

    public MarkupWriter Page { get; } = context.Page;

    /// <summary>Begins the entry. What it begins, the register ends.</summary>
    public void Begin(NodeId id, string kind, string name) => Page.Write(
        $"<article class=\"entry\" id=\"{id}\" data-kind=\"{Kebab.Of(id.Kind)}\">\n<h4><span class=\"name\" dir=\"auto\">{name}</span> <span class=\"kind\">{kind}</span></h4>\n<dl>\n");

    /// <summary>A line of text, where there is any.</summary>
    public void Text(string term, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            Page.Write($"<dt>{term}</dt><dd>{text}</dd>\n");
        }
    }

    /// <summary>A line of links, where there are any; the words beside each are its role.</summary>
    public void Links(string term, IEnumerable<(NodeId Id, string Role)> links)
    {
        (NodeId Id, string Role)[] all = [.. links];
        if (all.Length == 0)
        {
            return;
        }

        Page.Write($"<dt>{term}</dt><dd>");
        for (var i = 0; i < all.Length; i++)
        {
            Page.Write($"{(i > 0 ? ", " : "")}<a href=\"#{all[i].Id}\">{Graph.Names.Of(all[i].Id)}</a>");
            if (all[i].Role.Length > 0)
            {
                Page.Write($" <span class=\"role\">{all[i].Role}</span>");
            }
        }

        Page.Write($"</dd>\n");
    }

    public void Links<TId>(string term, IEnumerable<TId> ids)
        where TId : struct, INodeId => Links(term, ids.Select(i => (i.ToNodeId(), "")));

    public void Names(ValueList<AlternateName> names) =>
        Text("Also called", string.Join(", ", names.Select(n => $"{n.Text} ({Words.Of(n.Kind)})")));

    public void Time(string term, TimeReference? time)
    {
        if (time is null)
        {
            return;
        }

        Page.Write($"<dt>{term}</dt><dd><time>{time.Date.Text}</time>");
        if (time.Expression is { } expression)
        {
            Page.Write($" (\u201C{expression}\u201D)");
        }

        Page.Write($"<span class=\"why\">{Basis(time.Basis)}");
        if (time.Source is { } source)
        {
            Page.Write($": <a href=\"#{source}\">{Graph.Names.Of(source)}</a>");
        }

        Page.Write($"{(time.Note is { } note ? $". {note}" : "")}</span></dd>\n");
    }

    public void Ids(ValueList<ExternalId> ids)
    {
        foreach (var id in ids)
        {
            Page.Write($"<dt>{id.Scheme}</dt><dd>{id.Value} <a class=\"cite\" href=\"#{id.Source}\">{Graph.Sources[id.Source].Publisher}</a></dd>\n");
        }
    }

    /// <summary>What the document says of a text beside what that text provides.</summary>
    public void Provisions(string? documentSays, ValueList<Provision> provides)
    {
        Text("The document says", documentSays);
        foreach (var provision in provides)
        {
            var addressees = provision.Addressees.Count > 0 ? $" To: {string.Join(", ", provision.Addressees)}." : "";
            Page.Write($"<dt>The text provides</dt><dd>{provision.Text}{addressees}<span class=\"why\"><a href=\"#{provision.Source}\">{Graph.Names.Of(provision.Source)}</a>{(provision.Locator is { } locator ? $", {locator}" : "")}; confidence: {Words.Of(provision.Confidence)}</span></dd>\n");
        }
    }

    /// <summary>Claims, where there are any, and a link that filters by what they share.</summary>
    public void Claims(string term, IEnumerable<Claim> claims, string? filter)
    {
        Claim[] all = [.. claims];
        if (all.Length == 0)
        {
            return;
        }

        Page.Write($"<dt>{term} <span class=\"n\">{all.Length}</span></dt><dd><ul>");
        foreach (var claim in all)
        {
            Page.Write($"<li><span class=\"sign {Words.ClassOf(claim.Tag)}\" aria-hidden=\"true\">{Words.SignOf(claim.Tag)}</span> <a href=\"#{claim.Id}\" dir=\"auto\">{claim.Statement}</a></li>");
        }

        Page.Write($"</ul>");
        if (filter is not null)
        {
            Page.Write($"<a class=\"scripted only\" href=\"#&amp;{filter}\">Read only these</a>");
        }

        Page.Write($"</dd>\n");
    }

    /// <summary>The passages whose text names it.</summary>
    public void Mentions(NodeId id)
    {
        PassageId[] passages = [.. context.MentionsOf(id)];
        if (passages.Length == 0)
        {
            return;
        }

        Page.Write($"<dt>Named in</dt><dd class=\"places\">");
        foreach (var passage in passages)
        {
            Page.Write($"<a href=\"#{passage}\">{passage}</a> ");
        }

        Page.Write($"</dd>\n");
    }

    private static string Basis(TimeBasis basis) => basis switch
    {
        TimeBasis.Document => "as the document has it",
        TimeBasis.Computed => "reckoned from what the document says",
        _ => "not from the document",
    };
}
