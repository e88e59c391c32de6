using ClaimMap.Model;

namespace ClaimMap.Views.Html;

/// <summary>Search, filters and the table of contents. Options that no claim of the map has are left out.</summary>
internal static class FilterBar
{
    public static void Write(PageContext context)
    {
        var (graph, page) = (context.Graph, context.Page);
        page.Write($"<aside class=\"side\" aria-label=\"Filters and contents\">\n<details id=\"filters_\" class=\"scripted\" open>\n<summary>Search and filter</summary>\n<div role=\"search\" class=\"filters\" aria-label=\"Claims\">\n");
        page.Write($"<p class=\"field\"><label for=\"filter_q\">Search</label><input type=\"search\" id=\"filter_q\" autocomplete=\"off\" spellcheck=\"false\"></p>\n");
        page.Write($"<fieldset class=\"field tags\"><legend>Tag</legend>\n");
        foreach (var tag in Words.Tags)
        {
            page.Write($"<label class=\"tag {Words.ClassOf(tag)}\"><input type=\"checkbox\" name=\"tag\" value=\"{Kebab.Of(tag)}\"><span class=\"sign\" aria-hidden=\"true\">{Words.SignOf(tag)}</span> {Words.Of(tag)} <span class=\"n\"></span></label>\n");
        }

        page.Write($"</fieldset>\n");
        WriteSelect(page, "mode", "Mode of opinion", graph.Opinions.Select(o => o.Mode).Distinct().Order().Select(m => (Kebab.Of(m), Words.Of(m))));
        WriteSelect(page, "source", "Source", SourcesOf(context));
        WriteSelect(page, "actor", "About actor", SubjectsOf(context, NodeKind.Actor));
        WriteSelect(page, "event", "About event", SubjectsOf(context, NodeKind.Event));
        WriteSelect(page, "resolution", "About resolution", SubjectsOf(context, NodeKind.Resolution));
        WriteSelect(page, "section", "Section", graph.Sections.Where(s => graph.Claims.In(s.Id).Count > 0).Select(s => (s.Id.Value, s.Label)));
        page.Write($"<p class=\"result\"><output id=\"count_\" role=\"status\">{Counted.Of(graph.Claims.Count, "claim")}</output> <button type=\"button\" id=\"reset_\" hidden>Reset</button></p>\n</div>\n</details>\n");
        page.Write($"<nav class=\"contents\" aria-label=\"Sections\">\n<details id=\"contents_\" open>\n<summary>Contents</summary>\n<ol>\n");
        foreach (var section in graph.Sections)
        {
            page.Write($"<li value=\"{section.Ordinal}\"><a href=\"#{section.Id}\">{section.Label}</a></li>\n");
        }

        page.Write($"</ol>\n</details>\n</nav>\n</aside>\n");
    }

    private static void WriteSelect(MarkupWriter page, string key, string label, IEnumerable<(string Value, string Name)> options)
    {
        (string Value, string Name)[] all = [.. options];
        if (all.Length == 0)
        {
            return;
        }

        page.Write($"<p class=\"field\"><label for=\"filter_{key}\">{label}</label><select id=\"filter_{key}\" name=\"{key}\"><option value=\"\">any</option>");
        foreach (var (value, name) in all)
        {
            page.Write($"<option value=\"{value}\">{name}</option>");
        }

        page.Write($"</select></p>\n");
    }

    // The author first, then by name.
    private static IEnumerable<(string Key, string Name)> SourcesOf(PageContext context) => context.Speakers.All
        .OrderBy(s => s != context.Speakers.Author).ThenBy(s => s.Name, StringComparer.OrdinalIgnoreCase).ThenBy(s => s.Key, StringComparer.Ordinal)
        .Select(s => (s.Key, s.Name));

    private static IEnumerable<(string Id, string Name)> SubjectsOf(PageContext context, NodeKind kind) => context.Graph.Claims
        .SelectMany(c => c.About).Where(a => a.Subject.Kind == kind).Select(a => a.Subject).Distinct()
        .Select(s => (Id: s.Value, Name: context.Graph.Names.Of(s)))
        .OrderBy(s => s.Name, StringComparer.OrdinalIgnoreCase).ThenBy(s => s.Id, StringComparer.Ordinal);
}
