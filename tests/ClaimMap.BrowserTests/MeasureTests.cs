using System.Text;
using System.Text.RegularExpressions;
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
    [InlineData("#&tag=asserted-fact", 5)]
    [InlineData("#&view=checklist&checkable=yes", 5)]
    [InlineData("#&view=actors", 4)]
    [InlineData("#&view=timeline", 1)]
    public async Task Print_View_FitsItsPages(string fragment, int most)
    {
        await using var visit = await browser.OpenAsync("shipped", fragment);
        var pdf = await visit.Page.PdfAsync(new PagePdfOptions { Format = "A4", PreferCSSPageSize = true });

        Regex.Count(Encoding.Latin1.GetString(pdf), @"/Type\s*/Page\b").Should().BeInRange(1, most);
        pdf.Length.Should().BeLessThan(1_000_000);
    }

    [BrowserFact]
    public async Task Print_AnyView_SaysWhichMapItIsAndShowsNoControls()
    {
        await using var visit = await browser.OpenAsync("shipped", "#russia-brokered-ceasefire");
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print, ColorScheme = ColorScheme.Dark });
        await visit.Page.EvaluateAsync("() => dispatchEvent(new Event('beforeprint'))");

        (await visit.Page.Locator(".bar:visible, #panel_:visible, .skip:visible, button:visible:not(.legend button)").CountAsync()).Should().Be(0);
        (await visit.Page.Locator(".contents:visible li").CountAsync()).Should().Be(Ceasefire2020.Graph.Sections.Count);
        (await visit.Shown.CountAsync()).Should().Be(Ceasefire2020.Graph.Claims.Count);
        (await visit.Page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).backgroundColor")).Should().Be("rgb(255, 255, 255)");
        (await visit.Page.EvaluateAsync<string>("() => document.adoptedStyleSheets[0].cssRules[0].cssText"))
            .Should().Contain("ceasefire-2020, version").And.Contain(Ceasefire2020.Graph.DataVersion.Sha256.ToString()[..16]);
    }

    [BrowserFact]
    public async Task Print_Matrix_LosesNoColumn()
    {
        await using var visit = await browser.OpenAsync("shipped", "#&view=actors");
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await visit.Page.SetViewportSizeAsync(688, 1000); // A4 without its margins.
        await visit.Page.EvaluateAsync("() => dispatchEvent(new Event('beforeprint'))");

        (await visit.Page.Locator(".matrix").EvaluateAllAsync<bool>("all => all.length > 0 && all.every(t => t.getBoundingClientRect().right <= innerWidth)")).Should().BeTrue();
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
