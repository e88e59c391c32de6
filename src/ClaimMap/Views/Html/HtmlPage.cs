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
