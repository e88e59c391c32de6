using Microsoft.Playwright;

namespace ClaimMap.BrowserTests;

/// <summary>A page that is open. Closing it asserts that nothing went wrong meanwhile: no error, no dialog, no request but for the file.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly string _address;

    private Visit(IBrowserContext context, IPage page, string address)
    {
        _context = context;
        Page = page;
        _address = address;
    }

    public static IReadOnlyList<string> Views { get; } = ["reading", "checklist", "actors", "arguments", "timeline", "overview", "register"];

    public IPage Page { get; }

    /// <summary>Gets what went wrong so far.</summary>
    public List<string> Problems { get; } = [];

    public ILocator Panel => Page.Locator("#panel_");

    public ILocator Shown => Page.Locator(".claim:visible");

    public ILocator Count => Page.Locator("#count_");

    public string Fragment => new Uri(Page.Url).Fragment;

    public static async Task<Visit> OpenAsync(IBrowserContext context, string address, string fragment)
    {
        var page = await context.NewPageAsync();
        var visit = new Visit(context, page, address);
        page.Console += (_, m) =>
        {
            if (m.Type is "error" or "warning")
            {
                visit.Problems.Add($"{m.Type}: {m.Text}");
            }
        };
        page.PageError += (_, e) => visit.Problems.Add($"page error: {e}");
        page.Dialog += (_, d) =>
        {
            visit.Problems.Add($"dialog: {d.Message}");
            _ = d.DismissAsync();
        };
        await context.RouteAsync("**/*", async route =>
        {
            if (route.Request.Url.Split('#')[0] == address)
            {
                await route.ContinueAsync();
                return;
            }

            visit.Problems.Add($"request: {route.Request.Url}");
            await route.AbortAsync();
        });
        await context.AddInitScriptAsync("addEventListener('click', e => { window.clicks = (window.clicks ?? 0) + (e.isTrusted ? 1 : 0); }, true);");
        await page.GotoAsync(address + fragment);
        return visit;
    }

    /// <summary>Goes to another fragment of the same page as somebody does who edits the address.</summary>
    public Task GoAsync(string fragment) => Page.GotoAsync(_address + fragment);

    /// <summary>Opens the filters, as often as somebody wants, and chooses a value in one of them.</summary>
    public async Task FilterAsync(string facet, string value)
    {
        if (!await Page.Locator("#filters_").IsVisibleAsync())
        {
            await Page.Locator("#filters_open_").ClickAsync();
        }

        await Page.Locator($"#filter_{facet}").SelectOptionAsync(value);
    }

    /// <summary>How often a person would have clicked since the page was opened.</summary>
    public Task<int> ClicksAsync() => Page.EvaluateAsync<int>("() => window.clicks ?? 0");

    public Task<bool> HasFocusAsync(string selector) => Page.EvaluateAsync<bool>("s => document.activeElement?.matches(s) ?? false", selector);

    public async ValueTask DisposeAsync()
    {
        await _context.CloseAsync();
        Problems.Should().BeEmpty();
    }
}
