using ClaimMap.Tests.Views;
using Microsoft.Playwright;

namespace ClaimMap.BrowserTests;

public sealed class SafetyTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [BrowserTheory]
    [InlineData("hostile")]
    [InlineData("hostile-text")]
    public async Task Hostile_EveryViewAndRecord_IsOnlyText(string page)
    {
        await using var visit = await browser.OpenAsync(page);
        foreach (var view in Visit.Views.Reverse())
        {
            await visit.GoAsync($"#&view={view}");
            await Assertions.Expect(visit.Page.Locator($"#view_{view}")).ToBeVisibleAsync();
        }

        foreach (var claim in HostileMap.Graph.Claims)
        {
            await visit.GoAsync($"#{claim.Id}&view=arguments");
            await Assertions.Expect(visit.Panel).ToBeVisibleAsync();
            (await visit.Page.Locator("#panel_title_").TextContentAsync()).Should().Contain("<script>alert(1)</script>").And.Contain("--> <!--");
        }

        (await visit.Page.Locator("script, img, iframe, i, b:not(.legend b)").CountAsync()).Should().Be(2, "the only script is the page's own, beside its records");
        (await visit.Page.EvaluateAsync<bool>("() => /[\\u0000-\\u0008\\u001B\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]/.test(document.body.innerText)")).Should().BeFalse();
        foreach (var thing in HostileMap.Graph.References.Select(r => r.Id.Value).Concat(HostileMap.Graph.Sources.Select(r => r.Id.Value)))
        {
            await visit.GoAsync($"#{thing}");
            await Assertions.Expect(visit.Panel).ToBeVisibleAsync();
            (await visit.Panel.Locator("a").EvaluateAllAsync<string[]>("all => all.map(a => a.getAttribute('href'))")).Where(h => !h.StartsWith('#') && !h.StartsWith("http://", StringComparison.Ordinal) && !h.StartsWith("https://", StringComparison.Ordinal)).Should().BeEmpty();
        }

        await visit.GoAsync("#&q=%3Cscript%3Ealert(1)%3C/script%3E");
        (await visit.Shown.CountAsync()).Should().Be(HostileMap.Graph.Claims.Count);
    }

    /// <summary>Whoever opens the table with another separator, or without heeding quotation marks, still gets no formula.</summary>
    [BrowserFact]
    public async Task Download_Hostile_HoldsNoFormula()
    {
        await using var visit = await browser.OpenAsync("hostile", "#&view=checklist");

        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Download CSV" }).ClickAsync());
        var cells = (await File.ReadAllTextAsync(await download.PathAsync())).Split('\n', ',', ';');

        cells.Should().Contain(c => c.TrimStart(' ', '"').StartsWith("'=1+1", StringComparison.Ordinal));
        cells.Where(c => c.TrimStart(' ', '"') is ['=' or '+' or '-' or '@' or '\uFF1D', ..]).Should().BeEmpty();
    }

    [BrowserFact]
    public async Task Policy_WhatIsInjected_DoesNotRun()
    {
        await using var visit = await browser.OpenAsync("injected");

        (await visit.Page.TitleAsync()).Should().NotBe("injected");
        (await visit.Page.Locator("h1").IsVisibleAsync()).Should().BeTrue();
        (await visit.Page.Locator("#view_reading").IsVisibleAsync()).Should().BeTrue();
        visit.Problems.Should().HaveCountGreaterThanOrEqualTo(3).And.OnlyContain(p => p.Contains("Content Security Policy"));
        visit.Problems.Clear();
    }

    [BrowserTheory]
    [InlineData("shipped")]
    [InlineData("text")]
    public async Task WithoutScript_ClaimsAndEvents_AreThere(string page)
    {
        await using var visit = await browser.OpenAsync(page, "", o => o.JavaScriptEnabled = false);

        (await visit.Page.Locator(".view:visible").EvaluateAllAsync<string[]>("all => all.map(e => e.id)")).Should().Equal("view_reading", "view_timeline");
        (await visit.Page.Locator(".claim .statement:visible").CountAsync()).Should().Be(await visit.Page.Locator(".claim").CountAsync()).And.BePositive();
        (await visit.Page.Locator(".scripted:visible, #panel_:visible").CountAsync()).Should().Be(0);
    }
}
