using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace ClaimMap.BrowserTests;

public sealed class AccessibilityTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    // The shipped map takes much longer than the others: what colours do is seen on these.
    public static TheoryData<string, ColorScheme> Looks { get; } = new()
    {
        { "shipped", ColorScheme.Light }, { "text", ColorScheme.Light }, { "text", ColorScheme.Dark }, { "hostile", ColorScheme.Dark },
    };

    [BrowserTheory]
    [MemberData(nameof(Looks))]
    public async Task Axe_EveryView_FindsNothing(string page, ColorScheme scheme)
    {
        await using var visit = await browser.OpenAsync(page, "", o => o.ColorScheme = scheme);
        await ExpectNothingInAnyViewAsync(visit);
    }

    [BrowserFact]
    public async Task Axe_OnAPhone_FindsNothing()
    {
        await using var visit = await browser.OpenAsync(BrowserFixture.Article is null ? "text" : "article", "", o => o.ViewportSize = new ViewportSize { Width = 390, Height = 844 });
        await ExpectNothingInAnyViewAsync(visit);
    }

    [BrowserTheory]
    [MemberData(nameof(Looks))]
    public async Task Axe_ClaimOpened_FindsNothing(string page, ColorScheme scheme)
    {
        await using var visit = await browser.OpenAsync(page, "", o => o.ColorScheme = scheme);
        var claim = await visit.Page.Locator(".claim").Nth(1).GetAttributeAsync("id");
        foreach (var view in new[] { "reading", "arguments" })
        {
            await visit.GoAsync($"#{claim}&view={view}");
            await Assertions.Expect(visit.Page.Locator($"#view_{view}")).ToBeVisibleAsync();
            await Assertions.Expect(visit.Panel).ToBeVisibleAsync();
            (await ViolationsAsync(visit)).Should().BeEmpty("of {0}", view);
        }
    }

    [BrowserFact]
    public async Task Axe_PageWithAFault_FindsIt()
    {
        await using var visit = await browser.OpenAsync("text");
        await visit.Page.Locator("h1").EvaluateAsync("e => { e.style.color = 'silver'; e.append(document.createElement('button')); }");

        (await ViolationsAsync(visit)).Select(v => v.Split(':')[0]).Should().Contain(["button-name", "color-contrast"]);
    }

    private static async Task ExpectNothingInAnyViewAsync(Visit visit)
    {
        foreach (var view in Visit.Views)
        {
            await visit.GoAsync($"#&view={view}");
            await Assertions.Expect(visit.Page.Locator($"#view_{view}")).ToBeVisibleAsync();
            (await ViolationsAsync(visit)).Should().BeEmpty("of {0}", view);
        }
    }

    // Deque's package for Playwright hands everything found right from the page's frames to a second page, which takes longer than the
    // examination itself; this page has no frames. Of a hidden view only the ids matter, which links lead to: the rest cannot violate
    // anything before it is shown, and takes long to be found hidden.
    private static async Task<string[]> ViolationsAsync(Visit visit)
    {
        if (!await visit.Page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            await visit.Page.EvaluateAsync(Axe);
        }

        return await visit.Page.EvaluateAsync<string[]>(
            """
            async () => {
              const putBack = [...document.querySelectorAll('.view[hidden]')].map(view => {
                const ids = Object.assign(document.createElement('div'), { id: view.id, hidden: true });
                ids.append(...[...view.querySelectorAll('[id]')].map(e => Object.assign(document.createElement('span'), { id: e.id })));
                view.replaceWith(ids);
                return () => ids.replaceWith(view);
              });
              try {
                const found = await axe.run({ resultTypes: ['violations'] });
                return found.violations.map(v => `${v.id}: ${v.nodes.slice(0, 3).map(n => n.html).join('; ')}`);
              } finally {
                putBack.forEach(put => put());
              }
            }
            """);
    }
}
