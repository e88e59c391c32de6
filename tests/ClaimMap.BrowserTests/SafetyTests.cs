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

        (await visit.Page.Locator("script, img, iframe, b, i").CountAsync()).Should().Be(1, "the only script is the page's own");
        await visit.GoAsync("#&q=%3Cscript%3Ealert(1)%3C/script%3E");
        (await visit.Shown.CountAsync()).Should().Be(HostileMap.Graph.Claims.Count);
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
    public async Task WithoutScript_Everything_IsThere(string page)
    {
        await using var visit = await browser.OpenAsync(page, "", o => o.JavaScriptEnabled = false);

        (await visit.Page.Locator(".view:visible").CountAsync()).Should().Be(6);
        (await visit.Page.Locator(".record:visible").CountAsync()).Should().Be(await visit.Page.Locator(".claim").CountAsync()).And.BePositive();
        (await visit.Page.Locator(".scripted:visible, #panel_:visible").CountAsync()).Should().Be(0);
        await visit.Page.Locator(".tabs a").Nth(5).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#view_register")).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task Print_ReadingView_ShowsRecordsAndNoControls()
    {
        await using var visit = await browser.OpenAsync("shipped", "#russia-brokered-ceasefire");
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print, ColorScheme = ColorScheme.Dark });

        (await visit.Page.Locator(".record:visible").CountAsync()).Should().Be(Ceasefire2020.Graph.Claims.Count);
        (await visit.Page.Locator(".side:visible, .tabs:visible, #panel_:visible, .skip:visible").CountAsync()).Should().Be(0);
        (await visit.Page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).backgroundColor")).Should().Be("rgb(255, 255, 255)");
    }
}
