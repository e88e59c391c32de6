using System.Security.Cryptography;
using System.Text;
using ClaimMap.Model;
using ClaimMap.Views.Pictures;

namespace ClaimMap.Views.Html;

/// <summary>The page as a whole: head, title, filters, views, and the panel that the script fills.</summary>
internal static class HtmlPage
{
    private static readonly (string Name, string Title, Action<PageContext> Write)[] Views =
    [
        ("reading", "Reading", ReadingView.Write),
        ("arguments", "Arguments", PictureViews.WriteArguments),
        ("actors", "Actors", PictureViews.WriteActors),
        ("timeline", "Timeline", PictureViews.WriteTimeline),
        ("overview", "Overview", OverviewView.Write),
        ("register", "Register", RegisterView.Write),
    ];

    public static void Write(PageContext context)
    {
        var page = context.Page;
        WriteHead(context);
        page.Write($"<body class=\"{(context.Text is null ? "no-text" : "with-text")}\">\n<a class=\"skip\" href=\"#main_\">Skip to the content</a>\n");
        TitleBlock.Write(context);

        // What no view may hide: a pattern that is not drawn itself paints nothing.
        Markers.Write(page.Inner);
        WriteTabs(page);
        page.Write($"<div class=\"layout\">\n");
        FilterBar.Write(context);
        page.Write($"<main id=\"main_\" tabindex=\"-1\">\n");
        foreach (var (name, title, write) in Views)
        {
            page.Write($"<section class=\"view\" id=\"view_{name}\" aria-labelledby=\"view_{name}_title\">\n<h2 id=\"view_{name}_title\">{title}</h2>\n");
            write(context);
            page.Write($"</section>\n");
        }

        page.Write($"</main>\n</div>\n");
        WritePanel(page);
        page.Write($"</body>\n</html>\n");
    }

    private static void WriteHead(PageContext context)
    {
        var page = context.Page;
        page.Write($"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.Write($"<meta http-equiv=\"Content-Security-Policy\" content=\"{new Markup(PageAssets.Policy)}\">\n");
        page.Write($"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n");
        page.Write($"<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"generator\" content=\"ClaimMap\">\n");
        page.Write($"<title>{context.Graph.Document.Title} \u2013 claim map</title>\n");
        page.Write($"<style>{new Markup(PageAssets.Style)}</style>\n<script>{new Markup(PageAssets.Script)}</script>\n</head>\n");
    }

    private static void WriteTabs(MarkupWriter page)
    {
        page.Write($"<nav class=\"tabs\" aria-label=\"Views\">\n<ul>\n");
        foreach (var (name, title, _) in Views)
        {
            page.Write($"<li><a href=\"#view_{name}\" data-view=\"{name}\">{title}</a></li>\n");
        }

        page.Write($"</ul>\n<button type=\"button\" id=\"scheme_\" class=\"scripted\">Dark</button>\n</nav>\n");
    }

    private static void WritePanel(MarkupWriter page)
    {
        page.Write($"<dialog id=\"panel_\" aria-labelledby=\"panel_title_\">\n<div class=\"panel-bar\">\n<p id=\"panel_kind_\"></p>\n");
        page.Write($"<button type=\"button\" id=\"panel_close_\" aria-label=\"Close\">\u00D7</button>\n</div>\n");
        page.Write($"<h2 id=\"panel_title_\" tabindex=\"-1\"></h2>\n<div id=\"panel_body_\"></div>\n</dialog>\n");
    }
}

/// <summary>What the document is, what the tags mean, and what a map does not say.</summary>
internal static class TitleBlock
{
    public static void Write(PageContext context)
    {
        var (graph, page, document) = (context.Graph, context.Page, context.Graph.Document);
        page.Write($"<header class=\"title\">\n<p class=\"eyebrow\">Claim map</p>\n<h1 lang=\"{document.Language}\" dir=\"auto\">{document.Title}</h1>\n");
        string?[] byline =
        [
            Known(document.Author),
            Known(document.Publisher) is { } publisher ? publisher + (document.FirstPublisher is { } first ? $", first published by {first}" : "") : null,
            Known(document.Published.Text),
            $"language: {document.Language}",
        ];
        page.Write($"<p class=\"byline\">{string.Join(" \u00B7 ", byline.OfType<string>())}</p>\n");
        if (Known(document.Rights) is { } rights)
        {
            page.Write($"<p class=\"rights\">{rights}</p>\n");
        }

        if (graph.Progress is { IsFinished: false } progress)
        {
            page.Write($"<p class=\"warning\" role=\"note\"><strong>This map is unfinished.</strong> {progress.ToString()}.</p>\n");
        }

        if (context.Text is not null)
        {
            page.Write($"<p class=\"warning\" role=\"note\"><strong>This page contains the reader\u2019s own copy of the text.</strong> Do not pass it on without the rights to that text.");
            if (!context.Text.IsIdentical)
            {
                page.Write($" The copy is not identical to the one that was mapped, but every passage was found in it; {Counted.Of(context.Text.MovedPassages, "passage")} elsewhere than the map has it.");
            }

            page.Write($"</p>\n");
        }

        page.Write($"<p class=\"lede\">What the document claims, and on whose authority: {Counted.Of(graph.Claims.Count, "claim")} and {Counted.Of(graph.Relations.Count, "relation")} between them, in the annotator\u2019s words. ClaimMap never says whether a claim is true.</p>\n");
        page.Write($"<details class=\"key\" id=\"key_\" open>\n<summary>What the tags mean, and what they do not</summary>\n<dl>\n");
        WriteTag(page, ClaimTag.AssertedFact, "The author states it flatly, about past or present, and records or observation could settle it. It does not mean that it is a fact.");
        WriteTag(page, ClaimTag.AttributedAllegation, "The document reports it as somebody else\u2019s: a named party, a group, or nobody in particular. It does not mean that it is doubtful.");
        WriteTag(page, ClaimTag.AuthorOpinion, "Anything else in the author\u2019s voice: predictions, judgements, causes and motives. It does not mean that it is wrong.");
        page.Write($"<div><dt><span class=\"chip presupposed\">presupposed</span></dt><dd>The passage takes it for granted rather than saying it.</dd></div>\n");
        page.Write($"<div><dt><span class=\"chip\">on condition</span></dt><dd>It is claimed only if something else holds, which is not claimed.</dd></div>\n");
        page.Write($"</dl>\n</details>\n</header>\n");
    }

    // What nobody has filled in yet is not worth a line.
    private static string? Known(string value) => value is Document.Unknown or Document.UnknownDate ? null : value;

    private static void WriteTag(MarkupWriter page, ClaimTag tag, string meaning) =>
        page.Write($"<div><dt><span class=\"tag {Words.ClassOf(tag)}\"><span class=\"sign\" aria-hidden=\"true\">{Words.SignOf(tag)}</span> {Words.Of(tag)}</span></dt><dd>{meaning}</dd></div>\n");
}

/// <summary>The page's own style and script, and the policy that admits these two and nothing else.</summary>
internal static class PageAssets
{
    private static readonly string[] Styles = ["page.css", "reading.css", "text.css", "wide.css", "print.css"];

    // In the order in which they need each other.
    private static readonly string[] Scripts = ["state.js", "filter.js", "panel.js", "views.js", "page.js"];

    private static readonly Lazy<string> LazyStyle = new(() => Join(Styles) + PictureStyle.Text);

    private static readonly Lazy<string> LazyScript = new(() => $"(() => {{\n'use strict';\n{Join(Scripts)}}})();\n");

    private static readonly Lazy<string> LazyPolicy = new(() =>
        $"default-src 'none'; script-src '{HashOf(Script)}'; style-src '{HashOf(Style)}'; img-src 'none'; base-uri 'none'; form-action 'none'");

    public static string Style => LazyStyle.Value;

    public static string Script => LazyScript.Value;

    public static string Policy => LazyPolicy.Value;

    // A parser of HTML reads a line end as LF, which is what the hash has to be of.
    private static string Join(string[] names) => string.Concat(names.Select(n => ViewText.OfResource($"html/{n}")));

    private static string HashOf(string text) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";
}
