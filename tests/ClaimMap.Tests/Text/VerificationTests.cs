using FsCheck.Fluent;

namespace ClaimMap.Tests.Text;

public class VerificationTests
{
    private const string FourSentences = "The gate is shut. The ice boats wait. Nobody pays. The tide turns.";

    [Fact]
    public void Verify_SameText_EverythingIsExact()
    {
        var map = MappedArticle.Harbour();

        var report = map.Verify(map.Article);

        report.IsTextIdentical.Should().BeTrue();
        report.Succeeded.Should().BeTrue();
        report.Count(VerificationKind.Passage, VerificationOutcome.Exact).Should().Be(23);
        report.Count(VerificationKind.Anchor, VerificationOutcome.Exact).Should().Be(map.Items.Count);
        report.Findings.Count.Should().Be(23 + map.Items.Count);
        report.Findings.Should().OnlyContain(f => f.Found.Count == 1 && f.Found[0] == f.Declared);
    }

    [Fact]
    public void Verify_OtherLineBreaksAndQuotes_EverythingIsExact()
    {
        var map = MappedArticle.Harbour();
        var copy = map.Article.ReplaceLineEndings("\r\n").Replace('\u201C', '"').Replace('\u201D', '"').Replace("'", "\u2019").Replace(" gate", "\u00A0\r\ngate");

        map.Verify(copy).Should().Be(map.Verify(map.Article));
    }

    [Fact]
    public void Verify_FurnitureAround_EverythingMovesTogether()
    {
        var map = MappedArticle.Harbour();

        var report = map.Verify("The Tidings, page 3 of 8\n\n" + map.Article + "\n\nHarbour notes continue on page 4");

        report.IsTextIdentical.Should().BeFalse();
        report.Succeeded.Should().BeTrue();
        report.Findings.Should().OnlyContain(f => f.Outcome == VerificationOutcome.Moved && f.Found.Count == 1 && f.Found[0].Start == f.Declared.Start + 25);
    }

    [Fact]
    public void Verify_SentenceRemoved_ItAndItsAnchorsAreMissingAndTheRestIsFound() =>
        // All but the two asterisks (18 and 21), which are the same text.
        Prop.ForAll(Gen.Elements(Enumerable.Range(0, 23)).ToArbitrary(), removed =>
        {
            var map = MappedArticle.Harbour();
            var gone = map.Passages[removed];

            var report = map.Verify(string.Join(' ', map.Passages.Where(p => p != gone).Select(map.TextOf)));

            report.Findings.Should().HaveCount(23 + map.Items.Count);
            foreach (var finding in report.Findings)
            {
                finding.Outcome.Should().Be(
                    finding.Passage == gone.Id ? VerificationOutcome.Missing
                    : finding.Declared.Start < gone.Span.Start ? VerificationOutcome.Exact
                    : VerificationOutcome.Moved);
            }

            report.Succeeded.Should().BeFalse();
        }).CheckBySeed();

    [Fact]
    public void Verify_FirstOfTwoEqualSentencesRemoved_TheOrderTellsWhichItWas()
    {
        var map = MappedArticle.Of("Up. Nobody pays. The gate is shut. Nobody pays.");

        map.Verify("Up. The gate is shut. Nobody pays.", []).Findings.Select(f => f.Outcome).Should().Equal(
            VerificationOutcome.Exact, VerificationOutcome.Missing, VerificationOutcome.Moved, VerificationOutcome.Moved);
    }

    [Fact]
    public void Verify_SentenceTwiceInTheCopyAndMoved_IsTheOneBetweenItsNeighbours()
    {
        var map = MappedArticle.Of(FourSentences);
        var anchor = map.Item(VerificationKind.Anchor, "boats", "p002", "ice boats");

        var report = map.Verify("Page 3. " + FourSentences + " The ice boats wait.", anchor);

        report.Findings.Where(f => f.Passage.Value == "p002").Should().Equal(
            new VerificationFinding(
                VerificationKind.Passage, "p002", new PassageId("p002"), new TextSpan(18, 19), VerificationOutcome.Moved, [new TextSpan(26, 19)]),
            new VerificationFinding(
                VerificationKind.Anchor, "boats", new PassageId("p002"), new TextSpan(22, 9), VerificationOutcome.Moved, [new TextSpan(30, 9)]));
    }

    [Fact]
    public void Verify_SentenceDoubledInItsPlace_NobodyCanTellWhichItIs()
    {
        var map = MappedArticle.Of(FourSentences);

        var report = map.Verify("Page 3. " + FourSentences.Replace("The ice boats wait.", "The ice boats wait. The ice boats wait."), []);

        report.Findings.Select(f => f.Outcome).Should().Equal(
            VerificationOutcome.Moved, VerificationOutcome.Ambiguous, VerificationOutcome.Moved, VerificationOutcome.Moved);
        report.Succeeded.Should().BeFalse();
    }

    [Fact]
    public void Verify_ManyAnchorsInsideEachOther_AreFoundAsEachByItself()
    {
        var words = Enumerable.Range(0, 40).Select(i => $"w{i}").ToArray();
        var map = MappedArticle.Of($"{string.Join(' ', words)} end.");
        VerificationItem Of(int first, int last) => map.Item(VerificationKind.Anchor, $"{first}-{last}", "p001", string.Join(' ', words[first..(last + 1)]));
        VerificationItem[] items = [.. Enumerable.Range(0, 15).Select(i => Of(25 - i, 25 + (i / 2))), .. Enumerable.Range(3, 12).Select(last => Of(3, last))];
        var copy = $"Page 3. {string.Join(' ', words)} end.".Replace(" w18 ", " w81 ") + " Again: w24 w25.";

        var findings = map.Verify(copy, items).Findings.Where(f => f.Kind == VerificationKind.Anchor).ToList();

        findings.Should().HaveCount(27).And.OnlyContain(f => f.Difference == null);
        foreach (var finding in findings)
        {
            var (first, last) = (int.Parse(finding.Owner.Split('-')[0]), int.Parse(finding.Owner.Split('-')[1]));
            finding.Outcome.Should().Be(
                first <= 18 && last >= 18 ? VerificationOutcome.Missing : first >= 24 && last == 25 ? VerificationOutcome.Ambiguous : VerificationOutcome.Moved, "of {0}", finding.Owner);
            finding.Found.Select(SourceText.FromText(copy).Slice).Distinct().Should().BeSubsetOf([string.Join(' ', words[first..(last + 1)])]);
        }
    }

    [Fact]
    public void Verify_InnerAnchorInsideAWord_HidesNoneAroundIt()
    {
        var words = Enumerable.Range(0, 20).Select(i => $"word{i}").ToArray();
        var map = MappedArticle.Of($"{string.Join(' ', words)} end.");
        VerificationItem[] items =
        [
            map.Item(VerificationKind.Anchor, "inner", "p001", "ord9"),
            .. Enumerable.Range(0, 10).Select(i => map.Item(VerificationKind.Anchor, $"outer-{i}", "p001", string.Join(' ', words[(9 - i)..(10 + i)]))),
        ];

        var findings = map.Verify($"Page 3. {string.Join(' ', words)} fine.", items).Findings.Where(f => f.Kind == VerificationKind.Anchor);

        findings.Should().OnlyContain(f => f.Outcome == (f.Owner == "inner" ? VerificationOutcome.Missing : VerificationOutcome.Moved));
    }

    [Fact]
    public void Verify_MoreLostLengthsThanThereIsTimeFor_SaysWhatItDidNotLookFor()
    {
        var words = Enumerable.Range(0, 2000).Select(i => $"w{i}").ToArray();
        var map = MappedArticle.Of($"{string.Join(' ', words)} end.");
        VerificationItem[] items =
        [
            map.Item(VerificationKind.Anchor, "short", "p001", "w7 w8"),
            .. Enumerable.Range(0, 300).Select(i => map.Item(VerificationKind.Anchor, $"long-{i}", "p001", string.Join(' ', words[i..(1000 + (3 * i))]))),
        ];

        var findings = map.Verify($"Page 3. {string.Join(' ', words)} fine.".Replace(" w1000 ", " "), items).Findings;

        findings.Single(f => f.Owner == "short").Outcome.Should().Be(VerificationOutcome.Moved);
        findings.Count(f => f.Outcome == VerificationOutcome.Missing && f.Difference is "it was not looked for everywhere, since too many passages and anchors of different lengths are not where the map has them")
            .Should().BeGreaterThan(200);
        findings.Where(f => f.Outcome == VerificationOutcome.Moved).Should().OnlyContain(f => f.Found.Count == 1);
    }

    [Theory]
    [InlineData("The gate is shut. The ice boats wait", "The ice b0ats", "the copy has '0' in place of 'o', at its character 10")]
    [InlineData("The gate is shut. The ice boats wait", "The iceboats", "the copy lacks a space, at its character 8")]
    [InlineData("The gate is shut. The ice boats wait", "The icee boats", "the copy has 'e' too many, at its character 7")]
    [InlineData("The gate is shut. The ice boats wait", "All ice boats", null)]
    public void Verify_OneCharacterDiffers_IsNamed(string beginning, string changed, string? difference)
    {
        var map = MappedArticle.Of(FourSentences);

        var finding = map.Verify(FourSentences.Replace(beginning, beginning.Replace("The ice boats", changed)), []).Findings.Single(f => f.Owner == "p002");

        (finding.Outcome, finding.Difference).Should().Be((VerificationOutcome.Missing, difference));
    }

    [Fact]
    public void Verify_SentenceTwiceInTheCopyButAlsoInPlace_IsExact()
    {
        var map = MappedArticle.Of(FourSentences);

        map.Verify(FourSentences + " The ice boats wait.").Findings.Should().OnlyContain(f => f.Outcome == VerificationOutcome.Exact);
    }

    [Fact]
    public void Verify_SentenceTwiceInTheMapAndTheMovedCopy_EachFindsItsOwn()
    {
        var map = MappedArticle.Of("Nobody pays. The gate is shut. Nobody pays.");

        var report = map.Verify("Page 3. Nobody pays. The gate is shut. Nobody pays.");

        report.Findings.Select(f => (f.Outcome, f.Found.Single().Start - f.Declared.Start)).Should().AllBeEquivalentTo((VerificationOutcome.Moved, 8));
        report.Findings.Count.Should().BeGreaterThan(3);
    }

    [Fact]
    public void Verify_OneOfTwoEqualSentencesRemoved_TheOtherIsNotTakenForIt()
    {
        var map = MappedArticle.Of("Nobody pays. The gate is shut. Nobody pays.");

        map.Verify("Nobody pays. The gate is shut.", []).Findings.Select(f => f.Outcome).Should().Equal(
            VerificationOutcome.Exact, VerificationOutcome.Exact, VerificationOutcome.Missing);
    }

    [Fact]
    public void Verify_SentenceEdited_ItsAnchorsAreLookedForInTheWholeText()
    {
        var map = MappedArticle.Of(FourSentences);

        var report = map.Verify(
            "The gate is shut. All the ice boats will wait. Nobody pays. The tide turns. The tide pays.",
            map.Item(VerificationKind.Mention, "ice boats", "p002", "ice boats"),
            map.Item(VerificationKind.Mention, "The", "p002", "The"),
            map.Item(VerificationKind.Mention, "boats wait", "p002", "boats wait"));

        report.Findings.Where(f => f.Kind == VerificationKind.Mention).Select(f => (f.Owner, f.Outcome, f.Found)).Should().Equal(
            ("The", VerificationOutcome.Ambiguous, [new TextSpan(0, 3), new TextSpan(60, 3), new TextSpan(76, 3)]),
            ("ice boats", VerificationOutcome.Moved, [new TextSpan(26, 9)]),
            ("boats wait", VerificationOutcome.Missing, []));
    }

    [Fact]
    public void Verify_EndOfSentenceEdited_AnchorAtItsStatedPlaceIsExact()
    {
        var map = MappedArticle.Of(FourSentences);

        var report = map.Verify("The gate is shut. The ice boats leave. Nobody pays. The ice melts.", map.Item(VerificationKind.Mention, "ice", "p002", "ice"));

        report.Findings.Single(f => f.Kind == VerificationKind.Mention).Outcome.Should().Be(VerificationOutcome.Exact);
        report.Findings.Single(f => f.Owner == "p002").Outcome.Should().Be(VerificationOutcome.Missing);
    }

    [Fact]
    public void Verify_WordInsideAWord_IsNotFound()
    {
        var map = MappedArticle.Of("Kvar waits.");

        map.Verify("Kvarn and the Kvars wait.", map.Item(VerificationKind.Mention, "Kvar", "p001", "Kvar")).Findings
            .Single(f => f.Kind == VerificationKind.Mention).Outcome.Should().Be(VerificationOutcome.Exact, "the stated place is taken as it is");
        map.Verify("In Kvarn the Kvars wait.", map.Item(VerificationKind.Mention, "Kvar", "p001", "Kvar")).Findings
            .Single(f => f.Kind == VerificationKind.Mention).Outcome.Should().Be(VerificationOutcome.Missing);
    }

    [Theory]
    [InlineData("See note 4The gate is shut. Bye.")]
    [InlineData("(The gate is shut.)")]
    [InlineData("\u6E2FThe gate is shut.2")]
    public void Verify_GluedToOtherMarks_IsFound(string copy) =>
        MappedArticle.Of("The gate is shut.").Verify(copy, []).Findings.Single().Outcome.Should().Be(VerificationOutcome.Moved);

    [Fact]
    public void Verify_ScriptWithoutSpaces_IsFoundInsideARunOfLetters()
    {
        var map = MappedArticle.Of("\u6E2F\u53E3\u5173\u95ED\u3002");

        map.Verify("\u4ECA\u5929\u6E2F\u53E3\u5F00\u3002", map.Item(VerificationKind.Mention, "port", "p001", "\u6E2F\u53E3")).Findings
            .Single(f => f.Kind == VerificationKind.Mention).Found.Should().Equal(new TextSpan(2, 2));
    }

    [Fact]
    public void Verify_EmptyCopy_EverythingIsMissing()
    {
        var map = MappedArticle.Harbour();

        map.Verify("").Findings.Should().OnlyContain(f => f.Outcome == VerificationOutcome.Missing && f.Found.Count == 0)
            .And.HaveCount(23 + map.Items.Count);
    }

    [Fact]
    public void Verify_MapOfImpossibleAnchors_AreMissing()
    {
        var map = MappedArticle.Of(FourSentences);
        var digest = Digest.Of("nowhere"u8);
        VerificationItem[] items =
        [
            new(VerificationKind.Anchor, "unknown-passage", new Anchor(new PassageId("p099"), new TextSpan(0, 7), digest)),
            new(VerificationKind.Anchor, "beyond", new Anchor(new PassageId("p004"), new TextSpan(int.MaxValue - 7, 7), digest)),
            new(VerificationKind.Anchor, "outside", new Anchor(new PassageId("p001"), new TextSpan(18, 7), digest)),
        ];

        map.Verify(FourSentences, items).Findings.Where(f => f.Kind == VerificationKind.Anchor).Select(f => f.Outcome)
            .Should().Equal(VerificationOutcome.Missing, VerificationOutcome.Missing, VerificationOutcome.Missing);
    }

    [Fact]
    public void Verify_VeryManyPlaces_NamesTheFirstTen()
    {
        var map = MappedArticle.Of("Go.");

        var finding = map.Verify("Up! " + string.Concat(Enumerable.Repeat("Go. ", 5_000)), []).Findings.Single();

        finding.Outcome.Should().Be(VerificationOutcome.Ambiguous);
        finding.Found.Should().Equal(Enumerable.Range(0, 10).Select(i => new TextSpan(4 + (4 * i), 3)));
    }
}
