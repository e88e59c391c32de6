using Microsoft.Playwright;

namespace ClaimMap.BrowserTests;

public sealed class ReadingTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private static readonly ClaimGraph Map = Ceasefire2020.Graph;
    private static readonly Claim Brokered = Map.Claims[new ClaimId("russia-brokered-ceasefire")];

    [BrowserFact]
    public async Task Open_ShippedMap_ShowsEveryClaimAndNoPanel()
    {
        await using var visit = await browser.OpenAsync("shipped");

        (await visit.Shown.CountAsync()).Should().Be(Map.Claims.Count);
        (await visit.Panel.IsVisibleAsync()).Should().BeFalse();
        (await visit.Page.Locator(".view:visible").CountAsync()).Should().Be(1);
        visit.Fragment.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task Filter_Tag_ShowsItsClaimsAndCountsThem()
    {
        await using var visit = await browser.OpenAsync("shipped");

        await visit.Page.Locator("#legend_").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "attributed allegations" }).ClickAsync();

        (await visit.Shown.EvaluateAllAsync<string[]>("all => all.map(e => e.id)")).Should().Equal(Map.Allegations.Select(c => c.Id.Value));
        (await visit.Count.TextContentAsync()).Should().Be($"{Map.Allegations.Count} of {Map.Claims.Count} claims");
        visit.Fragment.Should().Be("#&tag=attributed-allegation");

        await visit.Page.Locator("#legend_").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "opinions" }).ClickAsync();
        (await visit.Shown.CountAsync()).Should().Be(Map.Allegations.Count + Map.Opinions.Count);
    }

    [BrowserFact]
    public async Task Filter_TwoFacets_ShowsWhatBothAdmitAndCountsOptions()
    {
        await using var visit = await browser.OpenAsync("shipped");
        var expected = Map.Claims.About(new ActorId("russia")).In(new SectionId("balancing-act"));

        await visit.FilterAsync("actor", "russia");
        await visit.FilterAsync("section", "balancing-act");

        (await visit.Shown.CountAsync()).Should().Be(expected.Count).And.BePositive();
        visit.Fragment.Should().Be("#&actor=russia&section=balancing-act");
        (await visit.Page.Locator("#chips_ .chip").AllTextContentsAsync()).Should().Equal("About actor: Russia \u00D7", $"Section: {Map.Sections[new SectionId("balancing-act")].Label} \u00D7");
        (await visit.Page.Locator("#filter_section option[value=balancing-act]").TextContentAsync()).Should().EndWith($"({expected.Count})");
        (await visit.Page.Locator("#filter_section option[value=lead]").TextContentAsync())
            .Should().EndWith($"({Map.Claims.About(new ActorId("russia")).In(new SectionId("lead")).Count})");
        (await visit.Page.Locator(".part:visible").CountAsync()).Should().BeLessThan(Map.Sections.Count);

        await visit.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Reset" }).ClickAsync();
        (await visit.Shown.CountAsync()).Should().Be(Map.Claims.Count);
        visit.Fragment.Should().BeEmpty();
        (await visit.Page.Locator("#filter_actor").InputValueAsync()).Should().BeEmpty();
    }

    public static TheoryData<string, string, Func<Claim, bool>> Facets { get; } = new()
    {
        { "source", "armenia", c => c is AttributedAllegation a && a.Attribution.Sources.Any(s => s.Actor == new ActorId("armenia")) },
        { "source", "@unspecified", c => c is AttributedAllegation a && a.Attribution.Sources.Any(s => s.IsUnspecified) },
        { "mode", "prediction", c => c is AuthorOpinion { Mode: OpinionMode.Prediction } },
        { "event", "continuation-war", c => c.About.Any(a => a.Subject == new EventId("continuation-war")) },
        { "resolution", "s822", c => c.About.Any(a => a.Subject == new ResolutionId("s822")) },
        { "presupposed", "yes", c => c.Presupposed },
        { "polarity", "negative", c => c.Polarity == Polarity.Negative },
        { "certainty", "unknown", c => c.Certainty == Certainty.Unknown },
        { "stance", "disputed", c => c is AttributedAllegation { Attribution.Stance: Stance.Disputed } },
        { "cue", "denies", c => c is AttributedAllegation { Attribution.Cue: AttributionCue.Denies } },
    };

    [BrowserTheory]
    [MemberData(nameof(Facets))]
    public async Task Filter_Facet_FromTheFragmentShowsItsClaimsAndSetsItsControl(string facet, string value, Func<Claim, bool> passes)
    {
        await using var visit = await browser.OpenAsync("shipped", $"#&{facet}={value}");
        await visit.Page.Locator("#filters_open_").ClickAsync();

        (await visit.Shown.EvaluateAllAsync<string[]>("all => all.map(e => e.id)")).Should().Equal(Map.Claims.Where(passes).Select(c => c.Id.Value)).And.NotBeEmpty();
        (await visit.Page.Locator($"#filter_{facet}").InputValueAsync()).Should().Be(value);
    }

    [BrowserFact]
    public async Task Filter_Checkable_ShowsFactsThoseSaidOutrightFirst()
    {
        await using var visit = await browser.OpenAsync("shipped", "#&view=checklist&checkable=yes");

        (await visit.Page.Locator(".checklist > li").EvaluateAllAsync<string[]>("all => all.map(e => e.dataset.claim)"))
            .Should().Equal(Map.Facts.OrderBy(f => f.Presupposed).Select(f => f.Id.Value));
    }

    [BrowserFact]
    public async Task Search_Words_FindsClaimsWithAllOfThemAndSaysWhenThereAreNone()
    {
        await using var visit = await browser.OpenAsync("shipped");

        await visit.Page.Locator("#filter_q").FillAsync("BROKERED azerbaijan");
        await Assertions.Expect(visit.Count).ToContainTextAsync(" of ");
        (await visit.Page.Locator("#russia-brokered-ceasefire").IsVisibleAsync()).Should().BeTrue();
        visit.Fragment.Should().Be("#&q=BROKERED%20azerbaijan");
        (await visit.HasFocusAsync("#filter_q")).Should().BeTrue("searching keeps the focus");

        await visit.Page.Locator("#filter_q").FillAsync("no such words anywhere");
        await Assertions.Expect(visit.Page.Locator("#nothing_")).ToBeVisibleAsync();
        (await visit.Count.TextContentAsync()).Should().Be($"0 of {Map.Claims.Count} claims");

        await visit.Page.Locator("#nothing_").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Show all claims" }).ClickAsync();
        (await visit.Shown.CountAsync()).Should().Be(Map.Claims.Count);
    }

    [BrowserFact]
    public async Task Search_Hits_AreMarkedWhereTheyStand()
    {
        await using var visit = await browser.OpenAsync("shipped", "#&q=brokered");
        const string Marked = "() => [...CSS.highlights.get('hit')].map(r => r.toString().toLowerCase())";

        (await visit.Page.EvaluateAsync<string[]>(Marked)).Should().NotBeEmpty().And.OnlyContain(t => t == "brokered");
        await visit.GoAsync("#");
        (await visit.Page.EvaluateAsync<string[]>(Marked)).Should().BeEmpty();
    }

    [BrowserFact]
    public async Task Search_NothingPasses_SaysWhichWayOutLeadsWhere()
    {
        await using var visit = await browser.OpenAsync("shipped", "#&tag=attributed-allegation&mode=prediction");

        (await visit.Page.Locator("#nothing_ button").AllTextContentsAsync()).Should().Equal(
            $"Without \u201CTag: Attributed allegation\u201D: {Map.Opinions.Count(o => o.Mode == OpinionMode.Prediction)} claims",
            $"Without \u201CMode of opinion: prediction\u201D: {Map.Allegations.Count} claims",
            "Show all claims");
    }

    [BrowserFact]
    public async Task Fragment_UnknownOrBroken_IsIgnored()
    {
        await using var visit = await browser.OpenAsync("shipped", "#no-such-id&view=nothing&actor=nobody&x&=&%E0%A4%A=1&tag=,&q=%E0%A4%A");

        (await visit.Panel.IsVisibleAsync()).Should().BeFalse();
        (await visit.Page.Locator("body").GetAttributeAsync("data-view")).Should().Be("reading");
        (await visit.Count.TextContentAsync()).Should().StartWith("0 of", "the search for a text that cannot be decoded is for that text");
    }

    [BrowserTheory]
    [InlineData("Enter")]
    [InlineData(" ")]
    public async Task Claim_OpenedByKey_ShowsEverythingAndEscapeReturns(string key)
    {
        await using var visit = await browser.OpenAsync("shipped");
        var card = visit.Page.Locator("#russia-brokered-ceasefire .open");

        await card.FocusAsync();
        await visit.Page.Keyboard.PressAsync(key);

        await Assertions.Expect(visit.Panel).ToBeVisibleAsync();
        (await visit.Page.Locator("#panel_title_").TextContentAsync()).Should().Be(Brokered.Statement);
        (await visit.Panel.TextContentAsync()).Should().ContainAll(Brokered.Rationale, "Asserted fact", "presupposed", "p006", "Supports", "Russia");
        (await visit.HasFocusAsync("#panel_title_")).Should().BeTrue();
        visit.Fragment.Should().Be("#russia-brokered-ceasefire");

        await visit.Page.Keyboard.PressAsync("Escape");
        (await visit.Panel.IsVisibleAsync()).Should().BeFalse();
        (await visit.HasFocusAsync("#russia-brokered-ceasefire .open")).Should().BeTrue();
        visit.Fragment.Should().BeEmpty();
    }

    [BrowserFact]
    public async Task Claim_OpenedByLink_IsInSightAndCloses()
    {
        await using var visit = await browser.OpenAsync("shipped", $"#{Map.Claims[^1].Id}");

        await Assertions.Expect(visit.Panel).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator($"#{Map.Claims[^1].Id}")).ToBeInViewportAsync();

        await visit.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Close" }).ClickAsync();
        (await visit.Panel.IsVisibleAsync()).Should().BeFalse();
    }

    [BrowserFact]
    public async Task Claim_EachOne_HasItsWholeRecordInThePanel()
    {
        await using var visit = await browser.OpenAsync("shipped");
        foreach (var claim in new Claim[] { Map.Facts[3], Map.Allegations[0], Map.Opinions[5], Map.Claims.First(c => c.Condition is not null), Map.Claims.First(c => c.Readings.Count > 0) })
        {
            await visit.GoAsync($"#{claim.Id}");
            await Assertions.Expect(visit.Page.Locator("#panel_title_")).ToHaveTextAsync(claim.Statement);

            var text = await visit.Panel.TextContentAsync();
            text.Should().ContainAll([claim.Rationale!, .. claim.Anchors.Select(a => a.Passage.Value), .. claim.Readings.Select(r => r.Reason)]);
            text.Should().Contain(claim.Condition ?? claim.Rationale);
            text.Should().ContainAll([claim.Rationale, .. Map.RelationsOf(claim.Id, RelationDirection.Incoming).Concat(Map.RelationsOf(claim.Id, RelationDirection.Outgoing)).Select(r => r.Rationale)]);
            if (claim is AttributedAllegation allegation)
            {
                text.Should().ContainAll("Said by", "Author’s stance", allegation.Attribution.Stance.ToString().ToLowerInvariant());
            }
        }
    }

    [BrowserFact]
    public async Task Relation_Followed_OpensTheOtherClaimAndBackReturns()
    {
        await using var visit = await browser.OpenAsync("shipped", "#russia-brokered-ceasefire");
        var relation = Map.RelationsOf(Brokered.Id, RelationDirection.Outgoing)[0];

        await visit.Panel.GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = Map.Claims[relation.To].Statement }).ClickAsync();
        visit.Fragment.Should().Be($"#{relation.To}");
        await Assertions.Expect(visit.Page.Locator("#panel_title_")).ToHaveTextAsync(Map.Claims[relation.To].Statement);

        await visit.Page.GoBackAsync();
        await Assertions.Expect(visit.Page.Locator("#panel_title_")).ToHaveTextAsync(Brokered.Statement);
        visit.Fragment.Should().Be("#russia-brokered-ceasefire");

        await visit.Page.GoForwardAsync();
        await Assertions.Expect(visit.Page.Locator("#panel_title_")).ToHaveTextAsync(Map.Claims[relation.To].Statement);
    }

    [BrowserFact]
    public async Task State_Reloaded_IsTheSame()
    {
        await using var visit = await browser.OpenAsync("shipped", "#&view=arguments&tag=asserted-fact,author-opinion&actor=russia&q=truce");
        var count = await visit.Count.TextContentAsync();

        await visit.FilterAsync("section", "lead");
        visit.Fragment.Should().Be("#&view=arguments&tag=asserted-fact,author-opinion&actor=russia&section=lead&q=truce");
        await visit.Page.ReloadAsync();

        await Assertions.Expect(visit.Page.Locator("#view_arguments")).ToBeVisibleAsync();
        (await visit.Page.Locator("#filter_q").InputValueAsync()).Should().Be("truce");
        (await visit.Page.Locator("#legend_ button[aria-pressed=true]").EvaluateAllAsync<string[]>("all => all.map(e => e.dataset.tag)")).Should().Equal("asserted-fact", "author-opinion");
        (await visit.Count.TextContentAsync()).Should().NotBe(count);

        await visit.GoAsync("#russia-brokered-ceasefire&view=actors");
        await visit.Page.ReloadAsync();
        await Assertions.Expect(visit.Page.Locator("#view_actors")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Panel).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task RegisterEntry_OpenedFromAClaim_IsShownBesideIt()
    {
        await using var visit = await browser.OpenAsync("shipped", "#russia-brokered-ceasefire");

        await visit.Panel.GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "Azerbaijan", Exact = true }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#panel_title_")).ToHaveTextAsync("Azerbaijan");
        visit.Fragment.Should().Be("#azerbaijan&view=reading");

        await visit.GoAsync("#azerbaijan");
        await Assertions.Expect(visit.Page.Locator("#view_register")).ToBeVisibleAsync();
        await visit.Panel.Locator(".claims-of").First.GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "Show only these" }).ClickAsync();
        visit.Fragment.Should().Be("#&view=checklist&source=azerbaijan");
        (await visit.Page.Locator(".checklist > li").CountAsync()).Should().Be(Map.Claims.By(new ActorId("azerbaijan")).Count);
    }

    [BrowserFact]
    public async Task Text_SegmentWithSeveralClaims_OpensOneAfterTheOther()
    {
        await using var visit = await browser.OpenAsync("text");
        var segment = visit.Page.Locator(".seg[data-claims*=' ']").First;
        var ids = (await segment.GetAttributeAsync("data-claims"))!.Split(' ');

        foreach (var id in ids.Append(ids[0]))
        {
            await segment.ClickAsync();
            visit.Fragment.Should().Be($"#{id}");
            (await visit.Panel.Locator(".here li").CountAsync()).Should().Be(ids.Length);
            (await segment.EvaluateAsync<bool>("e => e.classList.contains('current')")).Should().BeTrue();
        }
    }

    [BrowserFact]
    public async Task Text_FromRightToLeft_RunsThatWayWithItsNotesWhereLinesEnd()
    {
        await using var visit = await browser.OpenAsync("hebrew");
        const string Edges = "all => all.map(e => { const r = e.getClientRects()[0]; return [r.left, r.right]; })";
        var words = await visit.Page.Locator(".words").EvaluateAllAsync<double[][]>(Edges);
        var note = (await visit.Page.Locator(".notes .statement").EvaluateAllAsync<double[][]>(Edges))[0];
        var sign = (await visit.Page.Locator(".notes .sign").EvaluateAllAsync<double[][]>(Edges))[0];
        var title = (await visit.Page.Locator("h1").EvaluateAllAsync<double[][]>(Edges))[0];

        words[1][0].Should().BeLessThan(words[0][0], "the second sentence follows to the left of the first");
        note[1].Should().BeLessThan(sign[1]);
        sign[1].Should().BeLessThan(words[0][0]);
        title[0].Should().BeLessThan(100);
        (await visit.Page.Locator(".byline").EvaluateAsync<bool>("e => { const [a, , c] = e.querySelectorAll('bdi'); return a.getBoundingClientRect().right < c.getBoundingClientRect().left; }")).Should().BeTrue();
    }
}
