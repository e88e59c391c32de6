using ClaimMap.Reading;
using ClaimMap.Tests;
using ClaimMap.Tests.Cases;
using ClaimMap.Tests.Views;
using Microsoft.Playwright;

namespace ClaimMap.BrowserTests;

/// <summary>A browser for the tests of one class, and the pages that they open, as files.</summary>
/// <remarks>One a class, so that classes run at the same time.</remarks>
public sealed class BrowserFixture : IAsyncLifetime
{
    private static readonly string[] Flags = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    /// <summary>Gets the path of the reader's copy of the mapped article; null where there is none.</summary>
    public static string? Article { get; } = Environment.GetEnvironmentVariable("CLAIMMAP_SOURCE_TEXT") is { Length: > 0 } path && File.Exists(path) ? path : null;

    private readonly string _folder = Directory.CreateTempSubdirectory("claimmap-browser-").FullName;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        if (Browser.Path is null)
        {
            return;
        }

        using var harbour = new CaseFolder("ValidHarbour");
        var text = new HtmlOptions(ArticleReader.Read(RepositoryFiles.Harbour).ToSourceText());
        Save("shipped", Html.Format(Ceasefire2020.Graph));
        Save("text", Html.Format(ClaimGraph.Load(harbour.Path), text));
        if (Article is not null)
        {
            Save("article", Html.Format(Ceasefire2020.Graph, new HtmlOptions(ArticleReader.Read(Article).ToSourceText())));
        }

        Save("hebrew", Html.Format(HebrewMap.Graph, new HtmlOptions(HebrewMap.Text)));
        Save("crowd", Html.Format(CrowdMap.Graph));
        Save("hostile", Html.Format(HostileMap.Graph));
        Save("hostile-text", Html.Format(HostileMap.Graph, text));
        Save("injected", Html.Format(Ceasefire2020.Graph).Replace(
            "</body>", "<script>document.title = 'injected'</script><style>h1 { display: none }</style><img src=\"x\" onerror=\"document.title = 'injected'\"></body>", StringComparison.Ordinal));
        // Playwright's five seconds are too few where several browsers share a busy machine.
        Assertions.SetDefaultExpectTimeout(30_000);
        Environment.SetEnvironmentVariable("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Browser.Path, Args = Flags });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _playwright?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Opens one of the pages in a context of its own.</summary>
    public async Task<Visit> OpenAsync(string page, string fragment = "", Action<BrowserNewContextOptions>? configure = null)
    {
        var options = new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1400, Height = 1000 }, ReducedMotion = ReducedMotion.Reduce };
        configure?.Invoke(options);
        return await Visit.OpenAsync(await _browser!.NewContextAsync(options), new Uri(Path.Join(_folder, $"{page}.html")).AbsoluteUri, fragment);
    }

    private void Save(string page, string html) => File.WriteAllText(Path.Join(_folder, $"{page}.html"), html);
}
