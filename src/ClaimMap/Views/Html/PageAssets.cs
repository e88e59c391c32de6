using System.Security.Cryptography;
using System.Text;
using ClaimMap.Views.Pictures;

namespace ClaimMap.Views.Html;

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

    private static string Join(string[] names) => string.Concat(names.Select(Read));

    private static string Read(string name)
    {
        using var stream = typeof(PageAssets).Assembly.GetManifestResourceStream($"html/{name}")
            ?? throw new InvalidOperationException($"The assembly lacks html/{name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);

        // A parser of HTML reads a line end as LF, and the hash is of what it read.
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static string HashOf(string text) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";
}
