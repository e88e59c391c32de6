using ClaimMap.Authoring;

namespace ClaimMap.Tests.Authoring;

/// <summary>Plain texts of many kinds, each with its passages.</summary>
public sealed class PassageCasesTests
{
    private static readonly (string Name, string Text, string[] Passages)[] Cases =
    [
        ("hard-wrapped", "The pier is shut\n\nThe harbour office said on Monday that the\npier would stay shut. The mayor did not\nanswer.\n", ["The pier is shut", "The harbour office said on Monday that the pier would stay shut.", "The mayor did not answer."]),
        ("note-superscript", "The mill closed.¹ It reopened.", ["The mill closed.¹", "It reopened."]),
        ("emoji-between", "It is over. 🎉 Everyone cheered.", ["It is over. 🎉", "Everyone cheered."]),
        ("french-quotes", "Anna dit : « Et toi ? » Paul répond : « Moi aussi. » Anna sourit.", ["Anna dit : « Et toi ? »", "Paul répond : « Moi aussi. »", "Anna sourit."]),
        ("dash-start", "What do you see? — Nobody. Ivar was right.", ["What do you see?", "— Nobody.", "Ivar was right."]),
        ("money-start", "It cost a lot. $5 was left. #Varn won.", ["It cost a lot.", "$5 was left.", "#Varn won."]),
        ("versus", "The case is Harn v. Delcott.", ["The case is Harn v. Delcott."]),
        ("ranks", "The order came from Brig. Gen. Tarn Holt. Cpl. Ames and Supt. Hale obeyed.", ["The order came from Brig. Gen. Tarn Holt.", "Cpl. Ames and Supt. Hale obeyed."]),
        ("circa-born", "The tower (c. 1240) of Ana Rell (b. 1950) stands.", ["The tower (c. 1240) of Ana Rell (b. 1950) stands."]),
        ("money-equation", "They paid Rs. 500 by Eq. 3.", ["They paid Rs. 500 by Eq. 3."]),
        ("us-nobody", "It happened in the U.S. Nobody was hurt. Then it ended at 5 p.m. Firefighters left.", ["It happened in the U.S.", "Nobody was hurt.", "Then it ended at 5 p.m.", "Firefighters left."]),
        ("etc-end", "They sold nails, rope, etc. Prices rose.", ["They sold nails, rope, etc.", "Prices rose."]),
        ("us-adjective", "The U.S. Navy left. He met Mr. Smith of the U.S. Senate.", ["The U.S. Navy left.", "He met Mr. Smith of the U.S. Senate."]),
        ("quoted-question", "\"Is it shut?\" the captain asked. Nobody knew.", ["\"Is it shut?\" the captain asked.", "Nobody knew."]),
        ("japanese", "橋が落ちた。誰も知らない。本当？", ["橋が落ちた。", "誰も知らない。", "本当？"]),
        ("german-ordinal", "Am 3. Oktober wurde gefeiert. Es gibt Regeln, z. B. diese.", ["Am 3. Oktober wurde gefeiert.", "Es gibt Regeln, z. B. diese."]),
        ("greek-question", "Πού είναι; Δεν ξέρω.", ["Πού είναι;", "Δεν ξέρω."]),
        ("initials", "J. R. Holt and A.M. Varn met at 6.30 a.m. in St. Albans. They spoke.", ["J. R. Holt and A.M. Varn met at 6.30 a.m. in St. Albans.", "They spoke."]),
        ("decimal-url", "It rose 3.5 percent. See www.example.org/a.b?c=1. It fell.", ["It rose 3.5 percent.", "See www.example.org/a.b?c=1.", "It fell."]),
        ("parenthesis", "He left (nobody saw him go). Then it rained.", ["He left (nobody saw him go).", "Then it rained."]),
    ];

    public static TheoryData<string> Names => [.. Cases.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Split_PlainText_GivesItsSentences(string name)
    {
        var (_, article, passages) = Cases.Single(c => c.Name == name);
        var text = SourceText.FromText(article);

        PassageSplitter.Split(article).Passages.Select(p => text.Slice(p.Span)).Should().Equal(passages);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Split_PlainText_FilesNoSentenceAsAHeading(string name)
    {
        var (_, article, passages) = Cases.Single(c => c.Name == name);
        var text = SourceText.FromText(article);

        PassageSplitter.Split(article).Passages.Where(p => p.Kind == PassageKind.Heading).Select(p => text.Slice(p.Span))
            .Should().BeSubsetOf(passages.Take(1).Where(p => !Sentences.EndsAtEndOf(p)));
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

        PassageSplitter.Split(article, language).Passages.Select(p => text.Slice(p.Span)).Should().Equal(passages);
        PassageSplitter.Split(article).Should().Be(PassageSplitter.Split(article, language), "the text tells its language");
    }

    [Theory]
    [InlineData("- The pier is short.\n- The crane is old.", "- The pier is short.", "- The crane is old.")]
    [InlineData("The choices:\n1. Repair the pier\n2. Sell the crane", "The choices:", "1. Repair the pier", "2. Sell the crane")]
    [InlineData("a) The pier b) The crane c) The gate", "a) The pier", "b) The crane", "c) The gate")]
    public void Split_List_GivesEachItem(string article, params string[] passages)
    {
        var text = SourceText.FromText(article);

        PassageSplitter.Split(article).Passages.Select(p => text.Slice(p.Span)).Should().Equal(passages);
    }
}
