using System.Security.Cryptography;
using System.Text;
using ClaimMap.Model;
using ClaimMap.Views.Pictures;

namespace ClaimMap.Views.Html;

/// <summary>The page as a whole: what stands in it for everybody, and the records of which its script builds the other views.</summary>
/// <remarks>
/// The title, the strip, the claims in reading order and the timeline are markup, and are read without a script. Everything else
/// is built from the records when somebody opens it, so that the page grows with the map and not with what may be drawn of it.
/// </remarks>
internal static class HtmlPage
{
    // The checklist has the claims of the reading view again, and the register is for looking up: they are left out on paper.
    private static readonly (string Name, string Title, bool IsPrinted)[] Views =
    [
        ("reading", "Reading", true), ("checklist", "Checklist", false), ("actors", "Who says what", true), ("arguments", "Argument", true), ("timeline", "Timeline", true),
        ("overview", "Overview", true), ("register", "Register", false),
    ];

    public static void Write(PageContext context)
    {
        var page = context.Page;
        WriteHead(context);
        page.Write($"<body class=\"{(context.Text is null ? "no-text" : "with-text")}\">\n<a class=\"skip\" href=\"#main_\">Skip to the content</a>\n");
        TitleBlock.Write(context);
        Strip.Write(context);
        WriteContents(context);

        // What no view may hide: a pattern that is not drawn itself paints nothing.
        Markers.Write(page.Inner);
        WriteBar(context);
        page.Write($"<main id=\"main_\" tabindex=\"-1\">\n<p class=\"unscripted hint\">Filters, search and the other views need JavaScript. The claims and the timeline are all here without it.</p>\n<p id=\"nothing_\" class=\"nothing\" hidden></p>\n");
        foreach (var (name, title, isPrinted) in Views)
        {
            page.Write($"<section class=\"view{(isPrinted ? " printed" : "")}{(name is "reading" or "timeline" ? "" : " scripted")}\" id=\"view_{name}\" aria-labelledby=\"view_{name}_title\">\n<h2 id=\"view_{name}_title\" tabindex=\"-1\">{(name == "reading" ? HeadingOf(context) : title)}</h2>\n");
            if (name == "reading")
            {
                ReadingView.Write(context);
            }
            else if (name == "timeline")
            {
                page.Write($"<p class=\"hint\">Events that the document only alleges, supposes or expects are marked by pattern and by word.</p>\n<div class=\"picture\">\n");
                Timeline.Write(page.Inner, context.Graph);
                page.Write($"</div>\n");
            }

            page.Write($"</section>\n");
        }

        page.Write($"</main>\n");
        WritePanel(page);
        WriteFoot(context);
        page.Write($"<div id=\"places_\" hidden></div>\n");
        page.Write($"<script type=\"application/json\" id=\"data_\">{new Markup(PageData.Of(context.Graph))}</script>\n</body>\n</html>\n");
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

    private static string HeadingOf(PageContext context) => context.Text is null ? "The claims in reading order" : "The document with its claims";

    // For paper alone: on a screen the tabs, the barcode and the filter by section lead there.
    private static void WriteContents(PageContext context)
    {
        var (graph, page) = (context.Graph, context.Page);
        page.Write($"<nav class=\"contents\" aria-label=\"Contents\">\n<h2>Contents</h2>\n<ul>\n");
        foreach (var (name, title, _) in Views.Where(v => v.IsPrinted))
        {
            page.Write($"<li{new Markup(name is "reading" or "timeline" ? "" : " class=\"scripted\"")}><a href=\"#view_{name}\">{(name == "reading" ? HeadingOf(context) : title)}</a>");
            if (name == "reading")
            {
                page.Write($"\n<ol>\n");
                foreach (var section in graph.Sections)
                {
                    var count = graph.Claims.In(section.Id).Count;
                    page.Write($"<li value=\"{section.Ordinal}\"><a href=\"#{section.Id}\">{section.Label}</a> <span class=\"n\">{(count == 0 ? "no claims" : Counted.Of(count, "claim"))}</span></li>\n");
                }

                page.Write($"</ol>\n");
            }

            page.Write($"</li>\n");
        }

        page.Write($"</ul>\n</nav>\n");
    }

    // What filters say stands beside the views' names, so that no view shows less than all without saying so.
    private static void WriteBar(PageContext context)
    {
        var page = context.Page;
        page.Write($"<div class=\"bar scripted\" id=\"bar_\">\n<nav class=\"tabs\" aria-label=\"Views\">\n<ul>\n");
        foreach (var (name, title, _) in Views)
        {
            page.Write($"<li><a href=\"#view_{name}\" data-view=\"{name}\">{title}</a></li>\n");
        }

        page.Write($"</ul>\n</nav>\n<div class=\"tools\" role=\"search\" aria-label=\"Claims\">\n<input type=\"search\" id=\"filter_q\" aria-label=\"Search\" placeholder=\"Search\" autocomplete=\"off\" spellcheck=\"false\">\n");
        page.Write($"<button type=\"button\" id=\"filters_open_\" aria-expanded=\"false\" aria-controls=\"filters_\">Filters</button>\n");
        if (context.Text is not null)
        {
            page.Write($"<fieldset id=\"modes_\" class=\"modes\"><legend>Show</legend><label><input type=\"radio\" name=\"text\" value=\"notes\" checked> Notes</label> <label><input type=\"radio\" name=\"text\" value=\"marks\"> Marks</label> <label><input type=\"radio\" name=\"text\" value=\"plain\"> Text<span class=\"wide-only\"> only</span></label></fieldset>\n");
        }

        page.Write($"<output id=\"count_\" role=\"status\">{Counted.Of(context.Graph.Claims.Count, "claim")}</output>\n</div>\n<div id=\"filters_\" class=\"filters\" hidden></div>\n<div id=\"chips_\" class=\"chips\" hidden></div>\n</div>\n");
    }

    private static void WritePanel(MarkupWriter page)
    {
        page.Write($"<dialog id=\"panel_\" aria-labelledby=\"panel_title_\">\n<div class=\"panel-bar\">\n<p id=\"panel_kind_\"></p>\n<p class=\"panel-steps\">");
        page.Write($"<button type=\"button\" id=\"panel_previous_\">Previous</button> <button type=\"button\" id=\"panel_next_\">Next</button> ");
        page.Write($"<button type=\"button\" id=\"panel_close_\" aria-label=\"Close\">\u00D7</button></p>\n</div>\n");
        page.Write($"<h2 id=\"panel_title_\" dir=\"auto\" tabindex=\"-1\"></h2>\n<div id=\"panel_body_\"></div>\n</dialog>\n");
    }

    private static void WriteFoot(PageContext context)
    {
        var (document, version) = (context.Graph.Document, context.Graph.DataVersion);
        context.Page.Write($"<footer class=\"foot\">\n<p>Claim map <code>{document.Id}</code>, {(version.Declared is { } declared ? $"version {declared}, " : "")}sha256 <code>{version.Sha256.ToString()}</code></p>\n");
        context.Page.Write($"<p class=\"scripted\"><button type=\"button\" id=\"scheme_\">Dark</button></p>\n</footer>\n");
    }
}

/// <summary>What the document is, where it stands, and what a map does not say.</summary>
internal static class TitleBlock
{
    public static void Write(PageContext context)
    {
        var (graph, page, document) = (context.Graph, context.Page, context.Graph.Document);
        page.Write($"<header class=\"title\">\n<h1 lang=\"{document.Language}\" dir=\"auto\">{document.Title}</h1>\n<p class=\"byline\">");
        string?[] byline =
        [
            Known(document.Author),
            Known(document.Publisher) is { } publisher ? publisher + (document.FirstPublisher is { } first ? $", first published by {first}" : "") : null,
            Known(document.Published.Text),
        ];
        foreach (var (i, part) in byline.OfType<string>().Index())
        {
            page.Write($"{(i == 0 ? "" : " \u00B7 ")}<bdi>{part}</bdi>");
        }

        if (LiveLink.Address(document) is { } address)
        {
            page.Write($" <a class=\"out\" rel=\"noopener noreferrer external\" href=\"{address}\">Read it where it was published</a>");
        }

        page.Write($"</p>\n");
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

        page.Write($"<details class=\"about\" id=\"about_\">\n<summary>About this map</summary>\n");
        page.Write($"<p>What the document claims, and on whose authority: {Counted.Of(graph.Claims.Count, "claim")} and {Counted.Of(graph.Relations.Count, "relation")} between them, in the annotator\u2019s words. ClaimMap never says whether a claim is true.</p>\n");
        page.Write($"<p>A claim is <em>presupposed</em> where the passage takes it for granted rather than saying it. It is made <em>on condition</em> where it holds only if something else does, which is not claimed.</p>\n");
        page.Write($"<p>The language of the document is <code>{document.Language}</code>.</p>\n");
        if (document.Codebook is { } codebook)
        {
            page.Write($"<p>The rules of annotation: {codebook}.</p>\n");
        }

        if (Known(document.Rights) is { } rights)
        {
            page.Write($"<p class=\"rights\">{rights}</p>\n");
        }

        ReadingView.WriteFront(context);
        page.Write($"</details>\n</header>\n");
    }

    // What nobody has filled in yet is not worth a line.
    private static string? Known(string value) => value is Document.Unknown or Document.UnknownDate ? null : value;
}

/// <summary>The page's own style and script, and the policy that admits these two and nothing else.</summary>
internal static class PageAssets
{
    private static readonly string[] Styles = ["page.css", "reading.css", "panel.css", "views.css", "print.css"];

    // In the order in which they need each other.
    private static readonly string[] Scripts =
    [
        "model.js", "state.js", "filter.js", "strip.js", "reading.js", "panel.js", "focus.js", "checklist.js", "actors.js", "arguments.js", "overview.js", "register.js", "page.js",
    ];

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
