using Microsoft.Playwright;
using UglyToad.PdfPig;

namespace ClaimMap.BrowserTests;

/// <summary>The page on paper: one report, whatever view is open.</summary>
public sealed class PrintTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private const string ClaimsTitle = "The claims in reading order";

    private const string BoardTitle = "What others are reported to say";

    private static readonly ClaimGraph Map = Ceasefire2020.Graph;

    // As headings that follow on each other.
    private static readonly string[] Parts =
        [Map.Document.Title, "asserted facts", "Contents", ClaimsTitle, "Who says what", BoardTitle, "Who speaks how often of whom", "Argument", "What is opposed", "Conclusions", "Timeline", "Overview", "Claims by section and tag"];

    [BrowserTheory]
    [InlineData("")]
    [InlineData("#&view=register")]
    [InlineData("#russia&view=actors")]
    [InlineData("#russia-brokered-ceasefire&view=arguments")]
    public async Task Print_AnyView_GivesTheWholeReport(string fragment)
    {
        await using var visit = await browser.OpenAsync("shipped", fragment);
        var pdf = await PdfAsync(visit);
        var pages = PagesOf(pdf);
        var text = string.Concat(pages);

        text.Should().ContainAll(Map.Claims.Select(c => Dense(c.Statement)));
        text.Should().ContainAll(Map.Sections.Select(s => Dense(s.Label)));
        text.Should().ContainAll(Map.Events.Select(e => Dense(e.Name)));
        text.Should().ContainAll("notthatitisso", "notthatitisdoubtful", "notthattheyarewrong");
        var end = 0;
        foreach (var part in Parts)
        {
            end = text.IndexOf(Dense(part), end, StringComparison.Ordinal);
            end.Should().BePositive("{0} has its place", part);
        }

        pages.Should().HaveCountLessThanOrEqualTo(17);
        foreach (var (i, page) in pages.Index())
        {
            page.Should().Contain(Dense($"Claim map ceasefire-2020, version {Map.DataVersion.Declared}, sha256 {Map.DataVersion.Sha256.ToString()[..16]}")).And.Contain($"{i + 1}/{pages.Length}");
        }

        pdf.Length.Should().BeLessThan(2_000_000);
    }

    [BrowserTheory]
    [InlineData("#&tag=asserted-fact")]
    [InlineData("#&view=checklist&checkable=yes")]
    public async Task Print_Facts_TakeAtMostFivePages(string fragment)
    {
        await using var visit = await browser.OpenAsync("shipped", fragment);
        var pages = PagesOf(await PdfAsync(visit));
        var last = Array.FindIndex(pages, p => p.Contains(Dense(BoardTitle), StringComparison.Ordinal));
        var text = string.Concat(pages.Take(last + 1));

        last.Should().BeInRange(1, 4, "the facts begin on the first page");
        text.Should().ContainAll(Map.Facts.Select(c => Dense(c.Statement)));
        text.Should().NotContainAny(Map.Opinions.Select(c => Dense(c.Statement)));
        text.Should().Contain(Dense($"Filtered, {Map.Facts.Count} of {Map.Claims.Count} claims"));
    }

    [BrowserFact]
    public async Task Print_Page_BeginsWithoutGaps()
    {
        await using var visit = await browser.OpenAsync("shipped");
        using var document = PdfDocument.Open(await PdfAsync(visit));

        // All that is printed but the foot; what follows on the claims may have to leave room before a picture.
        foreach (var page in document.GetPages().Take(8))
        {
            page.Letters.Where(l => l.Value.Trim().Length > 0).Select(l => l.StartBaseLine.Y).Where(y => y > 60).Min().Should().BeLessThan(page.Height / 5, "of page {0}", page.Number);
        }
    }

    [BrowserFact]
    public async Task Print_Timeline_FitsAPage()
    {
        await using var visit = await browser.OpenAsync("shipped");
        var pages = PagesOf(await PdfAsync(visit));
        pages.Where(p => Map.Events.All(e => p.Contains(Dense(e.Name), StringComparison.Ordinal))).Should().ContainSingle();

        await visit.Page.EvaluateAsync(
            """
            () => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync('@media print { .view:not(#view_timeline), .title, .strip, .contents { display: none !important; } }');
              document.adoptedStyleSheets.push(sheet);
            }
            """);
        var pdf = await PdfAsync(visit);
        PagesOf(pdf).Should().ContainSingle();
        pdf.Length.Should().BeLessThan(1_000_000);
    }

    [BrowserFact]
    public async Task Print_Matrix_LosesNoColumnAndNoRow()
    {
        await using var visit = await browser.OpenAsync("crowd", "#&view=actors");
        await visit.Page.SetViewportSizeAsync(688, 1000); // A4 without its margins.
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await visit.Page.EvaluateAsync("() => dispatchEvent(new Event('beforeprint'))");

        (await visit.Page.Locator(".matrix").EvaluateAllAsync<bool>("all => all.length > 1 && all.every(t => t.getBoundingClientRect().right <= innerWidth)")).Should().BeTrue();
        (await visit.Page.Locator(".matrix thead th:not(.corner, .author, .sum)").AllTextContentsAsync()).Should().Contain(CrowdMap.Names).And.OnlyHaveUniqueItems();
        (await visit.Page.Locator(".matrix").First.Locator("tbody th").AllTextContentsAsync()).Should().Contain(CrowdMap.Names);
        (await visit.Page.Locator(".board tbody th").AllTextContentsAsync()).Should().Contain(CrowdMap.Names);
    }

    [BrowserTheory]
    [InlineData("crowd", "#&view=actors")]
    [InlineData("crowd", "#&view=overview&tag=attributed-allegation")]
    [InlineData("text", "#&q=harbour")]
    public async Task Print_Done_LeavesThePageAsItWas(string page, string fragment)
    {
        const string Seen = "() => [document.querySelector('#about_').open, document.body.dataset.text, document.activeElement.id, [...CSS.highlights.get('hit') ?? []].join(), document.querySelector('.view:not([hidden])').innerText].join('|')";
        await using var visit = await browser.OpenAsync(page, fragment, o => o.ViewportSize = new ViewportSize { Width = 390, Height = 844 });
        await visit.Page.Locator("#filters_open_").FocusAsync();
        var before = await visit.Page.EvaluateAsync<string>(Seen);

        await PdfAsync(visit);

        (await visit.Page.EvaluateAsync<string>(Seen)).Should().Be(before);
    }

    [BrowserFact]
    public async Task Print_WithText_HasEveryClaimEvenFromAPhone()
    {
        await using var visit = await browser.OpenAsync("text", "", o => o.ViewportSize = new ViewportSize { Width = 390, Height = 844 });
        var claims = await visit.Page.Locator(".claim .statement").AllTextContentsAsync();
        var words = await visit.Page.Locator(".seg").AllTextContentsAsync();

        string.Concat(PagesOf(await PdfAsync(visit))).Should().ContainAll(claims.Concat(words).Select(Dense)).And.NotBeEmpty();
    }

    [BrowserFact]
    public async Task Print_AnyView_ShowsNoControls()
    {
        await using var visit = await browser.OpenAsync("shipped", "#russia-brokered-ceasefire");
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print, ColorScheme = ColorScheme.Dark });
        await visit.Page.EvaluateAsync("() => dispatchEvent(new Event('beforeprint'))");

        (await visit.Page.Locator(".bar > :visible, #panel_:visible, .skip:visible, button:visible:not(.legend button)").CountAsync()).Should().Be(0);
        (await visit.Page.Locator(".contents:visible ol li").CountAsync()).Should().Be(Map.Sections.Count);
        (await visit.Shown.CountAsync()).Should().Be(Map.Claims.Count);
        (await visit.Page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).backgroundColor")).Should().Be("rgb(255, 255, 255)");
    }

    private static Task<byte[]> PdfAsync(Visit visit) => visit.Page.PdfAsync(new PagePdfOptions { Format = "A4", PreferCSSPageSize = true });

    // A file for a printer has letters in their places: no spaces where lines end, and some letters joined.
    private static string[] PagesOf(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return [.. document.GetPages().Select(p => Dense(string.Concat(p.Letters.Select(l => l.Value))))];
    }

    private static string Dense(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c))).Replace("\uFB03", "ffi").Replace("\uFB00", "ff").Replace("\uFB01", "fi").Replace("\uFB02", "fl");
}
