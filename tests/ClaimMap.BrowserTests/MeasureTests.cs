using System.Text;
using Microsoft.Playwright;

namespace ClaimMap.BrowserTests;

/// <summary>Sizes and counts that the page promises. Times are the benchmark's.</summary>
public sealed class MeasureTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private static readonly string Widest = BrowserFixture.Article is null ? "text" : "article";

    public static TheoryData<string, int, int, int> Screens { get; } = new()
    {
        { "shipped", 1440, 900, 500 }, { Widest, 1440, 900, 500 }, { "shipped", 390, 844, 600 }, { Widest, 390, 844, 600 },
    };

    [BrowserTheory]
    [MemberData(nameof(Screens))]
    public async Task FirstScreen_Begins_WithWhatTheDocumentSays(string page, int width, int height, int most)
    {
        await using var visit = await browser.OpenAsync(page, "", o => o.ViewportSize = new ViewportSize { Width = width, Height = height });

        (await visit.Page.EvaluateAsync<double>("() => document.querySelector('#view_reading :is(.words, .claim)').getBoundingClientRect().bottom - document.querySelector('#view_reading :is(.words, .claim)').getBoundingClientRect().height"))
            .Should().BeLessThan(most);
        (await visit.Page.Locator(".legend .meaning").EvaluateAllAsync<bool>("all => all.length === 3 && all.every(e => e.getBoundingClientRect().bottom < innerHeight)")).Should().BeTrue();
    }

    [BrowserFact]
    public async Task Text_WithNotes_IsHardlyLongerThanWithout()
    {
        await using var visit = await browser.OpenAsync(Widest, "", o => o.ViewportSize = new ViewportSize { Width = 1440, Height = 900 });
        var withNotes = await HeightAsync(visit);
        await visit.Page.GetByLabel("Text only").CheckAsync();

        withNotes.Should().BeLessThan(1.3 * await HeightAsync(visit));
    }

    [BrowserFact]
    public void Weight_ShippedMap_StaysLight() => Encoding.UTF8.GetByteCount(Html.Format(Ceasefire2020.Graph)).Should().BeLessThan(700_000);

    [BrowserTheory]
    [InlineData("shipped")]
    [InlineData("text")]
    public async Task Sections_FarDown_AreLaidOutWhenTheyComeNear(string page)
    {
        await using var visit = await browser.OpenAsync(page, "", o => o.ViewportSize = new ViewportSize { Width = 390, Height = 300 });
        const string IsLaidOut = "e => e.checkVisibility({ contentVisibilityAuto: true })";
        var last = visit.Page.Locator("#view_reading :is(.seg, .passage .claim)").Last;

        (await last.EvaluateAsync<bool>(IsLaidOut)).Should().BeFalse();
        await last.EvaluateAsync("e => { e.scrollIntoView(); return new Promise(done => requestAnimationFrame(() => setTimeout(done, 100))); }");
        (await last.EvaluateAsync<bool>(IsLaidOut)).Should().BeTrue();
    }

    // What is far down has only a guessed height until it has been near.
    private static async Task<double> HeightAsync(Visit visit) => await visit.Page.EvaluateAsync<double>(
        """
        async () => {
          for (let y = 0; y < document.documentElement.scrollHeight; y += 500) {
            scrollTo(0, y);
            await new Promise(done => requestAnimationFrame(() => setTimeout(done, 20)));
          }
          return document.querySelector('#view_reading').getBoundingClientRect().height;
        }
        """);
}
