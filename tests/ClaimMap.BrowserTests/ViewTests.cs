using Microsoft.Playwright;

namespace ClaimMap.BrowserTests;

public sealed class ViewTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    public static TheoryData<string> Pages { get; } = new() { "shipped", "text", "hostile", "hostile-text" };

    [BrowserFact]
    public async Task Views_EachOne_OpensByItsLinkAndBackReturns()
    {
        await using var visit = await browser.OpenAsync("shipped");
        foreach (var view in Visit.Views.Skip(1))
        {
            await visit.Page.Locator($".tabs a[data-view={view}]").ClickAsync();

            visit.Fragment.Should().Be($"#&view={view}");
            (await visit.Page.Locator(".view:visible").EvaluateAllAsync<string[]>("all => all.map(e => e.id)")).Should().Equal($"view_{view}");
            (await visit.Page.Locator(".tabs a[aria-current=page]").TextContentAsync()).Should().BeEquivalentTo(view);
        }

        await visit.Page.GoBackAsync();
        await Assertions.Expect(visit.Page.Locator("#view_overview")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Arguments_ClaimOnTheSpine_LiftsItsArcsAndOpensItsPicture()
    {
        var graph = Ceasefire2020.Graph;
        await using var visit = await browser.OpenAsync("shipped", "#&view=arguments");
        var claim = graph.Claims[1];
        var node = visit.Page.Locator($"#view_arguments .picture [data-id={claim.Id}]");
        var arcs = graph.RelationsOf(claim.Id, RelationDirection.Incoming).Count + graph.RelationsOf(claim.Id, RelationDirection.Outgoing).Count;

        await node.HoverAsync();
        (await visit.Page.Locator(".pic-dim [data-from].pic-lift").CountAsync()).Should().Be(arcs).And.BePositive();
        await visit.Page.Mouse.MoveAsync(0, 0);
        (await visit.Page.Locator(".pic-dim, .pic-lift").CountAsync()).Should().Be(0);
        await node.FocusAsync();
        (await visit.Page.Locator(".pic-dim [data-from].pic-lift").CountAsync()).Should().Be(arcs);

        await visit.Page.Keyboard.PressAsync("Enter");
        visit.Fragment.Should().Be($"#{claim.Id}&view=arguments");
        (await visit.Page.Locator("#focus_place_arguments svg").CountAsync()).Should().BePositive();
        (await visit.Panel.IsVisibleAsync()).Should().BeTrue();

        var other = visit.Page.Locator("#focus_place_arguments svg a[href^='#']").First;
        var href = await other.GetAttributeAsync("href");
        await other.ClickAsync(new LocatorClickOptions { Force = true });
        visit.Fragment.Should().Be($"{href}&view=arguments");
    }

    [BrowserFact]
    public async Task Actors_NameAndCell_LeadToPictureAndClaims()
    {
        await using var visit = await browser.OpenAsync("shipped", "#&view=actors");

        await visit.Page.Locator("#view_actors .picture a[href='#russia']").First.ClickAsync();
        visit.Fragment.Should().Be("#russia&view=actors");
        (await visit.Page.Locator("#focus_place_actors svg").CountAsync()).Should().BePositive();

        await visit.GoAsync("#&view=actors");
        await visit.Page.Locator("#view_actors a[href*='source='][href*='actor=']").First.ClickAsync();
        visit.Fragment.Should().MatchRegex("^#&source=.*&actor=.*$");
        (await visit.Shown.CountAsync()).Should().BePositive();
    }

    [BrowserFact]
    public async Task Scheme_Toggled_ChangesColoursInMemoryOnly()
    {
        await using var visit = await browser.OpenAsync("shipped");
        Task<string> Paper() => visit.Page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).backgroundColor");
        var light = await Paper();

        await visit.Page.Locator("#scheme_").ClickAsync();
        (await Paper()).Should().NotBe(light);
        await visit.Page.ReloadAsync();
        (await Paper()).Should().Be(light);
    }

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Views_OnAPhone_NeverScrollSideways(string page)
    {
        await using var visit = await browser.OpenAsync(page);
        foreach (var width in new[] { 360, 390, 768, 1024, 1280 })
        {
            await visit.Page.SetViewportSizeAsync(width, 800);
            await visit.Page.ReloadAsync();
            foreach (var view in Visit.Views)
            {
                await visit.GoAsync($"#&view={view}");
                (await visit.Page.EvaluateAsync<int>("() => document.scrollingElement.scrollWidth - innerWidth")).Should().BeLessThanOrEqualTo(0, "{0} at {1}", view, width);
            }
        }
    }

    [BrowserFact]
    public async Task Claim_OnAPhone_OpensOverThePageAndEscapeReturns()
    {
        await using var visit = await browser.OpenAsync("shipped", "", o => o.ViewportSize = new ViewportSize { Width = 390, Height = 844 });

        await visit.Page.Locator("#russia-brokered-ceasefire .open").ClickAsync();
        (await visit.Panel.EvaluateAsync<bool>("e => e.matches(':modal')")).Should().BeTrue();
        (await visit.Page.EvaluateAsync<int>("() => document.querySelector('#panel_').scrollWidth - innerWidth")).Should().BeLessThanOrEqualTo(0);

        await visit.Page.Keyboard.PressAsync("Escape");
        (await visit.Panel.IsVisibleAsync()).Should().BeFalse();
        (await visit.HasFocusAsync("#russia-brokered-ceasefire .open")).Should().BeTrue();
        visit.Fragment.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task Picture_OnAPhone_IsSeenAndItsRecordWaits()
    {
        await using var visit = await browser.OpenAsync("shipped", "#&view=arguments", o => o.ViewportSize = new ViewportSize { Width = 390, Height = 844 });
        var claim = Ceasefire2020.Graph.Claims[100];
        var picture = visit.Page.Locator("#focus_place_arguments figure");

        await visit.Page.Locator($"#view_arguments .picture [data-id={claim.Id}]").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(picture).ToBeInViewportAsync();
        (await visit.Panel.IsVisibleAsync()).Should().BeFalse();
        (await visit.HasFocusAsync(".focus-bar h3")).Should().BeTrue();

        await visit.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Everything recorded of it" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#panel_title_")).ToHaveTextAsync(claim.Statement);
        await visit.Page.Keyboard.PressAsync("Escape");
        (await visit.Panel.IsVisibleAsync()).Should().BeFalse();
        (await picture.IsVisibleAsync()).Should().BeTrue();
        visit.Fragment.Should().Be($"#{claim.Id}&view=arguments");

        await visit.Page.Keyboard.PressAsync("Escape");
        (await picture.CountAsync()).Should().Be(0);
        visit.Fragment.Should().Be("#&view=arguments");
    }

    [BrowserFact]
    public async Task Picture_OnAWideScreen_IsSeenBesideThePanel()
    {
        await using var visit = await browser.OpenAsync("shipped", "#&view=arguments");
        var claim = Ceasefire2020.Graph.Claims[100];

        await visit.Page.Locator($"#view_arguments .picture [data-id={claim.Id}]").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#focus_place_arguments figure")).ToBeInViewportAsync();
        await Assertions.Expect(visit.Panel).ToBeVisibleAsync();

        await visit.Page.Locator(".focus-bar").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Close" }).ClickAsync();
        (await visit.Panel.IsVisibleAsync()).Should().BeFalse();
        visit.Fragment.Should().Be("#&view=arguments");
    }
}
