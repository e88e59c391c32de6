using ClaimMap.Graph;
using ClaimMap.Model;

namespace ClaimMap.Views.Html;

/// <summary>Everything that the map records of a claim: shown under it where no script runs, in the panel where one does.</summary>
internal static class ClaimRecord
{
    public static void Write(PageContext context, Claim claim)
    {
        var page = context.Page;
        page.Write($"<div class=\"record\">\n<dl>\n");
        page.Write($"<dt>Tag</dt><dd>{Words.Of(claim.Tag)}{(claim is AuthorOpinion o ? $", {Words.Of(o.Mode)}" : "")}<span class=\"why\">by rule {claim.Rationale}</span></dd>\n");
        if (claim is AttributedAllegation { Attribution: var attribution })
        {
            WriteAttribution(context, attribution);
        }

        foreach (var field in ClaimFields.Manner)
        {
            foreach (var value in field.Of(claim, context.Graph.Names))
            {
                page.Write($"<dt>{Words.Capital(field.Name)}</dt><dd>{(field.IsText ? value : Words.Of(value))}</dd>\n");
            }
        }

        WriteAbout(context, claim);
        WriteAnchors(context, claim);
        foreach (var reading in claim.Readings)
        {
            page.Write($"<dt>{Words.Capital(reading.Reader)} reader</dt><dd>{NameOf(context.Graph, reading.Label)}<span class=\"why\">not adopted: {reading.Reason}</span></dd>\n");
        }

        WriteRelations(context, claim.Id, RelationDirection.Incoming);
        WriteRelations(context, claim.Id, RelationDirection.Outgoing);
        page.Write($"<dt>Id</dt><dd><a href=\"#{claim.Id}\"><code>{claim.Id}</code></a></dd>\n</dl>\n</div>\n");
    }

    private static void WriteAttribution(PageContext context, Attribution attribution)
    {
        var page = context.Page;
        page.Write($"<dt>Said by</dt><dd>");
        foreach (var voice in attribution.ReportedBy)
        {
            WriteSources(context, voice.Sources);
            page.Write($" <span class=\"role\">{Words.Of(voice.Cue)}</span> that<br>");
        }

        WriteSources(context, attribution.Sources);
        page.Write($" <span class=\"role\">{Words.Of(attribution.Cue)}</span></dd>\n");
        if (attribution.Addressee is { } addressee)
        {
            page.Write($"<dt>Said to</dt><dd><a href=\"#{addressee}\">{context.Graph.Names.Of(addressee)}</a></dd>\n");
        }

        page.Write($"<dt>Author\u2019s stance</dt><dd>{Words.Of(attribution.Stance)}</dd>\n");
    }

    private static void WriteSources(PageContext context, ValueList<AttributionSource> sources)
    {
        for (var i = 0; i < sources.Count; i++)
        {
            context.Page.Write($"{(i > 0 ? " and " : "")}");
            if (sources[i].Actor is { } actor)
            {
                context.Page.Write($"<a href=\"#{actor}\">{context.Graph.Names.Of(actor)}</a>");
            }
            else
            {
                context.Page.Write($"{context.Graph.Names.Of(sources[i])}{(sources[i].Group is not null ? " (not identified)" : "")}");
            }
        }
    }

    private static void WriteAbout(PageContext context, Claim claim)
    {
        if (claim.About.Count == 0)
        {
            return;
        }

        context.Page.Write($"<dt>About</dt><dd><ul class=\"about\">");
        foreach (var about in claim.About)
        {
            context.Page.Write($"<li><a href=\"#{about.Subject}\">{context.Graph.Names.Of(about.Subject)}</a> <span class=\"role\">{Words.Of(about.Role)}</span></li>");
        }

        context.Page.Write($"</ul></dd>\n");
    }

    private static void WriteAnchors(PageContext context, Claim claim)
    {
        context.Page.Write($"<dt>Stated in</dt><dd><ul class=\"places\">");
        foreach (var anchor in ClaimPositions.Of(context.Graph, claim))
        {
            var whole = context.Graph.SpanOf(anchor);
            context.Page.Write($"<li><a href=\"#{anchor.Passage}\">{anchor.Passage}</a> <span class=\"span\">{anchor.Span.Start}\u2013{anchor.Span.End} (whole text {whole.Start}\u2013{whole.End})</span></li>");
        }

        context.Page.Write($"</ul></dd>\n");
    }

    // A relation stands at both of its claims; its id is at the one that it leads from.
    private static void WriteRelations(PageContext context, ClaimId claim, RelationDirection direction)
    {
        var (graph, page) = (context.Graph, context.Page);
        foreach (var kind in graph.RelationsOf(claim, direction).GroupBy(r => r.Kind))
        {
            page.Write($"<dt class=\"rel {Kebab.Of(kind.Key)}\">{Words.Capital(RelationVerb.Of(kind.Key, direction))}</dt><dd><ul>");
            foreach (var relation in kind)
            {
                var isOut = direction == RelationDirection.Outgoing;
                var other = graph.Claims[isOut ? relation.To : relation.From];
                page.Write($"<li");
                if (isOut)
                {
                    page.Write($" id=\"{relation.Id}\"");
                }

                page.Write($"><span class=\"sign {Words.ClassOf(other.Tag)}\" aria-hidden=\"true\">{Words.SignOf(other.Tag)}</span> <a href=\"#{other.Id}\">{other.Statement}</a>");
                if (relation.Rationale is { } why)
                {
                    page.Write($"<span class=\"why\">{why}</span>");
                }

                page.Write($"</li>");
            }

            page.Write($"</ul></dd>\n");
        }
    }

    private static string NameOf(ClaimGraph graph, ReadingLabel? label) => label switch
    {
        null => "has no such claim",
        { Mode: { } mode } => $"{Words.Of(label.Tag)}, {Words.Of(mode)}",
        { Sources.Count: > 0 } => $"{Words.Of(label.Tag)}, source: {graph.Names.Of(label.Sources)}",
        _ => Words.Of(label.Tag),
    };
}
