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
            (await visit.Page.Locator(".tabs a[aria-current=page]").GetAttributeAsync("data-view")).Should().Be(view);
            (await visit.HasFocusAsync($"#view_{view}_title")).Should().BeTrue("somebody who listens is where the view begins");
        }

        await visit.Page.GoBackAsync();
        await Assertions.Expect(visit.Page.Locator("#view_overview")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Arguments_Outline_DrawsOnlyWhatIsOpenedAndKindsSwitch()
    {
        var graph = Ceasefire2020.Graph;
        await using var visit = await browser.OpenAsync("shipped", "#&view=arguments");
        var conclusions = graph.Claims.Where(c => IsGround(graph.RelationsOf(c.Id, RelationDirection.Incoming)) && !IsGround(graph.RelationsOf(c.Id, RelationDirection.Outgoing))).Select(c => c.Id.Value);

        (await visit.Page.Locator(".outline > li > [data-claim]").EvaluateAllAsync<string[]>("all => all.map(e => e.dataset.claim)")).Should().BeEquivalentTo(conclusions);
        (await visit.Page.Locator(".outline ul").CountAsync()).Should().Be(0);
        (await visit.Page.Locator(".oppositions > li").CountAsync()).Should().Be(graph.Relations.Count(r => r.Kind == RelationKind.Opposes));

        var first = visit.Page.Locator(".outline > li").First;
        var id = new ClaimId((await first.Locator("> [data-claim]").GetAttributeAsync("data-claim"))!);
        await first.Locator("> .twist").ClickAsync();
        (await first.Locator("> ul > li").CountAsync()).Should().Be(graph.RelationsOf(id, RelationDirection.Incoming).Count);

        await visit.Page.Locator(".kinds").GetByLabel("opposes").UncheckAsync();
        (await visit.Page.Locator(".oppositions").CountAsync()).Should().Be(0);
        (await visit.Page.Locator(".outline .rel.opposes").CountAsync()).Should().Be(0);

        static bool IsGround(IEnumerable<Relation> relations) => relations.Any(r => r.Kind is RelationKind.Supports or RelationKind.Explains);
    }

    [BrowserFact]
    public async Task Arguments_Filtered_DimsWhatDoesNotPassWheneverItIsDrawn()
    {
        await using var visit = await browser.OpenAsync("shipped", "#&view=arguments&tag=asserted-fact");
        var facts = Ceasefire2020.Graph.Facts.Select(f => f.Id.Value).ToHashSet();
        var before = await visit.Page.Locator("#outline_ [data-claim]").CountAsync();

        await visit.Page.Locator(".outline > li > .twist").First.ClickAsync();

        var drawn = await visit.Page.Locator("#outline_ [data-claim]").EvaluateAllAsync<string[]>("all => all.map(e => `${e.dataset.claim} ${e.classList.contains('off')}`)");
        drawn.Should().HaveCountGreaterThan(before);
        drawn.Select(d => d.Split(' ')).Should().OnlyContain(d => (d[1] == "true") == !facts.Contains(d[0]));
    }

    [BrowserFact]
    public async Task Arguments_Claim_OpensItsPictureAndItsNeighboursOpenTheirs()
    {
        var graph = Ceasefire2020.Graph;
        var claim = graph.Claims[1];
        await using var visit = await browser.OpenAsync("shipped", $"#{claim.Id}&view=arguments");
        var first = graph.RelationsOf(claim.Id, RelationDirection.Incoming).Select(r => r.From).Concat(graph.RelationsOf(claim.Id, RelationDirection.Outgoing).Select(r => r.To)).ToArray();

        (await visit.Page.Locator(".focus-grid .box.middle").GetAttributeAsync("href")).Should().Be($"#{claim.Id}");
        await visit.Page.Locator(".focus-grid .side:not(.far) > .more").ClickAsync();
        var boxes = await visit.Page.Locator(".focus-grid .branch > .box").EvaluateAllAsync<string[]>("all => all.map(e => e.getAttribute('href').slice(1))");
        boxes.Should().BeEquivalentTo(first.Select(c => c.Value));
        (await visit.Page.Locator(".focus-grid .lines path").CountAsync()).Should().Be(await visit.Page.Locator(".focus-grid .box").CountAsync() - 1);
        (await visit.Panel.IsVisibleAsync()).Should().BeTrue();

        await visit.Page.Locator(".focus-grid .branch > .box").First.ClickAsync();
        visit.Fragment.Should().Be($"#{boxes[0]}&view=arguments");
        (await visit.Page.Locator(".focus-grid .box.middle").GetAttributeAsync("href")).Should().Be($"#{boxes[0]}");
    }

    [BrowserFact]
    public async Task Actors_Matrix_CountsAsTheGraphDoesAndLeadsToTheClaims()
    {
        var graph = Ceasefire2020.Graph;
        await using var visit = await browser.OpenAsync("shipped", "#&view=actors");
        var links = (await visit.Page.Locator(".matrix td a").EvaluateAllAsync<string[]>("all => all.map(e => `${e.getAttribute('href')} ${e.textContent}`)")).ToDictionary(l => l.Split(' ')[0], l => int.Parse(l.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture));
        foreach (var actor in graph.Actors.Where(a => graph.Claims.About(a.Id).Count > 0).Take(30))
        {
            var about = graph.Claims.About(actor.Id);
            links[$"#&actor={actor.Id}&view=checklist"].Should().Be(about.Count);
            links.GetValueOrDefault($"#&source=andrew-korybko&actor={actor.Id}&view=checklist").Should().Be(about.Count(c => c is not AttributedAllegation));
            links.GetValueOrDefault($"#&source=armenia&actor={actor.Id}&view=checklist").Should().Be(about.By(new ActorId("armenia")).Count);
        }

        await visit.Page.Locator(".matrix a[href='#&source=armenia&actor=azerbaijan&view=checklist']").ClickAsync();
        visit.Fragment.Should().Be("#&view=checklist&source=armenia&actor=azerbaijan");
        (await visit.Page.Locator(".checklist > li").CountAsync()).Should().Be(graph.Claims.About(new ActorId("azerbaijan")).By(new ActorId("armenia")).Count);
    }

    [BrowserFact]
    public async Task Actors_Name_OpensItsPictureWhoseBoxesLeadToClaims()
    {
        await using var visit = await browser.OpenAsync("shipped", "#&view=actors");

        await visit.Page.Locator(".matrix a[href='#russia']").ClickAsync();
        visit.Fragment.Should().Be("#russia&view=actors");
        await visit.Page.Locator(".focus-grid a[href*='actor=russia']").First.ClickAsync();
        visit.Fragment.Should().StartWith("#&view=checklist&source=").And.EndWith("&actor=russia");
        (await visit.Page.Locator(".checklist > li").CountAsync()).Should().BePositive();
    }

    [BrowserFact]
    public async Task Filter_AnyView_SaysThatItHidesSomething()
    {
        await using var visit = await browser.OpenAsync("shipped");
        foreach (var view in Visit.Views)
        {
            await visit.GoAsync($"#&view={view}&tag=attributed-allegation");
            await Assertions.Expect(visit.Page.Locator("#chips_")).ToContainTextAsync("Tag: Attributed allegation");
            await Assertions.Expect(visit.Count).ToHaveTextAsync($"{Ceasefire2020.Graph.Allegations.Count} of {Ceasefire2020.Graph.Claims.Count} claims");
        }
    }

    [BrowserTheory]
    [InlineData(1024)]
    [InlineData(1280)]
    [InlineData(1440)]
    [InlineData(1920)]
    public async Task Panel_AnyView_CoversNothing(int width)
    {
        await using var visit = await browser.OpenAsync("text", "", o => o.ViewportSize = new ViewportSize { Width = width, Height = 900 });
        var claim = await visit.Page.Locator(".claim").First.GetAttributeAsync("id");
        foreach (var view in Visit.Views)
        {
            await visit.GoAsync($"#{claim}&view={view}");
            await Assertions.Expect(visit.Panel).ToBeVisibleAsync();
            (await visit.Page.EvaluateAsync<bool>("() => Math.max(...[...document.querySelectorAll('.title, .strip, .bar, main')].map(e => e.getBoundingClientRect().right)) <= document.querySelector('#panel_').getBoundingClientRect().left"))
                .Should().BeTrue("of {0} at {1}", view, width);
        }
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
    public async Task Picture_OnAPhone_IsStackedAndItsRecordWaits()
    {
        var claim = Ceasefire2020.Graph.Claims[1];
        await using var visit = await browser.OpenAsync("shipped", $"#{claim.Id}&view=arguments", o => o.ViewportSize = new ViewportSize { Width = 390, Height = 844 });
        var picture = visit.Page.Locator(".focus-grid");

        await Assertions.Expect(picture).ToBeInViewportAsync();
        (await visit.Panel.IsVisibleAsync()).Should().BeFalse();
        (await visit.HasFocusAsync(".focus-bar h3")).Should().BeTrue();
        (await visit.Page.Locator(".focus-grid .box").EvaluateAllAsync<bool>("all => all.every(b => b.getBoundingClientRect().right <= innerWidth)")).Should().BeTrue();

        await visit.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Everything recorded of it" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#panel_title_")).ToHaveTextAsync(claim.Statement);
        await visit.Page.Keyboard.PressAsync("Escape");
        (await visit.Panel.IsVisibleAsync()).Should().BeFalse();
        (await picture.IsVisibleAsync()).Should().BeTrue();

        await visit.Page.Keyboard.PressAsync("Escape");
        (await picture.CountAsync()).Should().Be(0);
        visit.Fragment.Should().Be("#&view=arguments");
    }
}
