using System.Text;
using System.Text.Json;
using ClaimMap.Reading;

namespace ClaimMap.Tests.Authoring;

/// <summary>Articles of many kinds, each with its passages.</summary>
public sealed class PassageCasesTests
{
    public static TheoryData<string> Names => [.. Cases().Select(c => c.GetProperty("name").GetString()!)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Split_Case_GivesItsPassagesAndHeadings(string name)
    {
        var given = Cases().Single(c => c.GetProperty("name").GetString() == name);
        var text = ArticleReader.Read($"article.{given.GetProperty("format").GetString()}", Encoding.UTF8.GetBytes(given.GetProperty("input").GetString()!)).ToSourceText();

        var passages = PassageSplitter.Split(text).Passages;

        passages.Select(p => text.Slice(p.Span)).Should().Equal(given.GetProperty("passages").EnumerateArray().Select(p => TextNormalization.Normalize(p.GetString()!)));
        passages.Select((p, i) => (p.Kind, Index: i)).Where(p => p.Kind == PassageKind.Heading).Select(p => p.Index)
            .Should().Equal(given.GetProperty("headings").EnumerateArray().Select(h => h.GetInt32()));
    }

    [Theory]
    [InlineData("Am 3. Mai kam der Dr. med. Holt. Er blieb und sang.", "de", "Am 3. Mai kam der Dr. med. Holt.", "Er blieb und sang.")]
    [InlineData("M. Varn dort. Il r\u00EAve, p. ex. de la mer.", "fr", "M. Varn dort.", "Il r\u00EAve, p. ex. de la mer.")]
    [InlineData("El Sr. Holt lleg\u00F3 a los EE. UU. en enero. Nadie lo vio.", "es", "El Sr. Holt lleg\u00F3 a los EE. UU. en enero.", "Nadie lo vio.")]
    [InlineData("Il sig. Varn dorme. Nessuno lo sveglia.", "it", "Il sig. Varn dorme.", "Nessuno lo sveglia.")]
    [InlineData("O Sr. Varn dorme. Ningu\u00E9m o acorda.", "pt", "O Sr. Varn dorme.", "Ningu\u00E9m o acorda.")]
    [InlineData("\u0414\u043E\u043C \u0441\u0442\u043E\u0438\u0442 \u043D\u0430 \u0443\u043B. \u041C\u0438\u0440\u0430. \u041E\u043D \u043F\u0443\u0441\u0442.", "ru", "\u0414\u043E\u043C \u0441\u0442\u043E\u0438\u0442 \u043D\u0430 \u0443\u043B. \u041C\u0438\u0440\u0430.", "\u041E\u043D \u043F\u0443\u0441\u0442.")]
    public void Split_ByTheRulesOfALanguage_KnowsItsAbbreviations(string article, string language, params string[] passages)
    {
        var text = SourceText.FromText(article);

        PassageSplitter.Split(text, language).Passages.Select(p => text.Slice(p.Span)).Should().Equal(passages);
        PassageSplitter.Split(text).Should().Be(PassageSplitter.Split(text, language), "the text tells its language");
    }

    [Theory]
    [InlineData("- The pier is short.\n- The crane is old.", "The pier is short.", "The crane is old.")]
    [InlineData("The choices:\n1. Repair the pier\n2. Sell the crane", "The choices:", "Repair the pier", "Sell the crane")]
    [InlineData("a) The pier b) The crane c) The gate", "a) The pier", "b) The crane", "c) The gate")]
    public void Split_List_GivesEachItem(string article, params string[] passages)
    {
        var text = SourceText.FromText(article);

        PassageSplitter.Split(text).Passages.Select(p => text.Slice(p.Span)).Should().Equal(passages);
    }

    private static IEnumerable<JsonElement> Cases() =>
        File.ReadLines(RepositoryFiles.Test("Reading", "passages.jsonl")).Select(l => JsonDocument.Parse(l).RootElement);
}
