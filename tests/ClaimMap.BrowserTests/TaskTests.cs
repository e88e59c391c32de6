using Microsoft.Playwright;

namespace ClaimMap.BrowserTests;

/// <summary>What five people come for, with the steps that it takes them.</summary>
public sealed class TaskTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private static readonly ClaimGraph Map = Ceasefire2020.Graph;

    [BrowserFact]
    public async Task FactChecker_CheckableFact_IsCitedInFourClicks()
    {
        await using var visit = await browser.OpenAsync("shipped", "", o => o.Permissions = ["clipboard-read", "clipboard-write"]);
        var fact = Map.Facts.First(f => !f.Presupposed);

        await visit.Page.Locator(".tabs a[data-view=checklist]").ClickAsync();
        await visit.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Checkable facts" }).ClickAsync();
        await visit.Page.Locator(".checklist > li").First.Locator(".statement").ClickAsync();
        await visit.Panel.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Copy citation" }).ClickAsync();

        await Assertions.Expect(visit.Panel.GetByRole(AriaRole.Status)).ToHaveTextAsync("Citation copied.");
        (await visit.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()")).Should().ContainAll(
            fact.Statement, $"ceasefire-2020#{fact.Id}", $"version {Map.DataVersion.Declared}", Map.DataVersion.Sha256.ToString(), Map.Document.Title);
        (await visit.ClicksAsync()).Should().BeInRange(1, 4);
    }

    [BrowserFact]
    public async Task FactChecker_FilteredClaims_AreTakenAlong()
    {
        await using var visit = await browser.OpenAsync("shipped", "#&view=checklist&stance=disputed");
        var disputed = Map.Allegations.Where(a => a.Attribution.Stance == Stance.Disputed).ToArray();

        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Download CSV" }).ClickAsync());
        var lines = (await File.ReadAllTextAsync(await download.PathAsync())).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        download.SuggestedFilename.Should().Be("ceasefire-2020-claims.csv");
        lines.Should().HaveCount(disputed.Length + 1);
        lines.Skip(1).Select(l => l.Split(',')[0].Trim('"')).Should().Equal(disputed.Select(c => c.Id.Value));
    }

    [BrowserFact]
    public async Task Researcher_WhoDeniesWhat_IsFoundInTwoClicks()
    {
        await using var visit = await browser.OpenAsync("shipped");

        await visit.Page.Locator(".tabs a[data-view=actors]").ClickAsync();
        var row = visit.Page.Locator(".board tbody tr").First;
        (await row.TextContentAsync()).Should().ContainAll("Azerbaijan", "accuses", "Armenia shelled Ganja", "Armenia denies");
        await row.GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "Armenia did not shell Ganja." }).ClickAsync();

        (await visit.Panel.TextContentAsync()).Should().ContainAll("Armenia did not shell Ganja.", "denies", "Opposes");
        (await visit.ClicksAsync()).Should().BeInRange(1, 2);
    }

    [BrowserFact]
    public async Task Teacher_WordsAndNotes_BelongTogetherAndSwitchOff()
    {
        await using var visit = await browser.OpenAsync("text");
        var note = visit.Page.Locator(".notes > .claim").Nth(1);
        var id = await note.GetAttributeAsync("id");
        var words = visit.Page.Locator($".seg[data-claims~='{id}']").First;

        (await note.EvaluateAsync<bool>("e => e.getBoundingClientRect().height < 30")).Should().BeTrue("it is one line");
        await note.Locator(".open").HoverAsync();
        (await words.EvaluateAsync<bool>("e => e.classList.contains('lit')")).Should().BeTrue();
        await words.ClickAsync();
        await Assertions.Expect(visit.Panel).ToBeVisibleAsync();
        (await visit.ClicksAsync()).Should().Be(1, "words open their claim at once");

        await visit.Page.GetByLabel("Text only").CheckAsync();
        (await visit.Page.Locator(".notes:visible").CountAsync()).Should().Be(0);
        (await words.EvaluateAsync<string>("e => getComputedStyle(e).backgroundImage")).Should().Be("none");
    }

    [BrowserTheory]
    [InlineData("shipped")]
    [InlineData("text")]
    public async Task Keyboard_FirstPassage_IsReachedWithinTenStopsAndReadByKeys(string page)
    {
        await using var visit = await browser.OpenAsync(page);
        var stops = 0;
        while (stops < 20 && !await visit.HasFocusAsync("#view_reading .claim .open"))
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            stops++;
        }

        stops.Should().BeLessThanOrEqualTo(10);
        var first = await visit.Page.EvaluateAsync<string>("() => document.activeElement.closest('li').id");
        await visit.Page.Keyboard.PressAsync("Enter");
        (await visit.HasFocusAsync("#panel_title_")).Should().BeTrue();
        visit.Fragment.Should().Be($"#{first}");
        await visit.Page.Keyboard.PressAsync("Escape");
        (await visit.HasFocusAsync($"#{first} .open")).Should().BeTrue();
    }

    [BrowserFact]
    public async Task Keyboard_Barcode_GoesThroughTheClaims()
    {
        await using var visit = await browser.OpenAsync("shipped");
        var barcode = visit.Page.GetByRole(AriaRole.Slider, new PageGetByRoleOptions { Name = "All claims in reading order" });

        await barcode.FocusAsync();
        await visit.Page.Keyboard.PressAsync("ArrowRight");
        (await barcode.GetAttributeAsync("aria-valuetext")).Should().EndWith(Map.Claims[1].Statement);
        await visit.Page.Keyboard.PressAsync("End");
        await visit.Page.Keyboard.PressAsync("Enter");
        visit.Fragment.Should().Be($"#{Map.Claims[^1].Id}");
        await Assertions.Expect(visit.Page.Locator($"#{Map.Claims[^1].Id}")).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task Phone_Claim_IsOpenedFollowedAndClosed()
    {
        await using var visit = await browser.OpenAsync("shipped", "", o => o.ViewportSize = new ViewportSize { Width = 390, Height = 844 });

        await visit.Page.Locator($"#{Map.Claims[0].Id} .open").ClickAsync();
        await visit.Panel.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Next" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#panel_title_")).ToHaveTextAsync(Map.Claims[1].Statement);
        await visit.Panel.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Previous" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#panel_title_")).ToHaveTextAsync(Map.Claims[0].Statement);
        await visit.Panel.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Close" }).ClickAsync();
        (await visit.Panel.IsVisibleAsync()).Should().BeFalse();
    }
}
