using ClaimMap.Interchange;
using ClaimMap.Reading;

namespace ClaimMap.Tests.Interchange;

public sealed class ImportTests
{
    private const string Article =
        "# The pier\n\nThe harbour office shut the pier on Monday. Nobody was told why.\n\nIlse Varn says that the crane is “well-known to be dead”. \U0001F389 The pier is old, and the crane is older. The pier must stay.\n";

    private static readonly SourceText Text = ArticleReader.Read("article.md", System.Text.Encoding.UTF8.GetBytes(Article)).ToSourceText();

    [Theory]
    [InlineData("shut the pier on Monday", "p002 [19,42)", "word for word")]
    [InlineData("SHUT the pier, on monday", "p002 [19,42)", "across case and marks")]
    [InlineData("The harbour office [...] on Monday", "p002 [0,18), p002 [33,42)", "in pieces")]
    [InlineData("The harbour office closed the pier on Monday. Nobody was told", "p002 [0,43), p003 [0,15)", "across small differences")]
    [InlineData("well\u2011known to be dead", "p004 [34,55)", "word for word")]
    public void Import_Quote_IsFound(string quote, string anchors, string how)
    {
        var result = Import($$"""[{ "quote": "{{quote}}", "statement": "It is so.", "tag": "fact" }]""");

        result.Rejected.Should().BeEmpty();
        var imported = result.Imported.Single();
        (string.Join(", ", imported.Claim.Anchors.Select(a => $"{a.Passage} {a.Span}")), imported.How).Should().Be((anchors, how));
        ClaimGraph.Create(result.Content).Claims.Should().ContainSingle();
    }

    [Theory]
    [InlineData("""{ "quote": "the crane", "statement": "X.", "tag": "fact" }""", "\"the crane\" stands at 2 places: p004 at 20, p005 at 21. Quote more words, or name \"passage\" or \"prefix\"")]
    [InlineData("""{ "quote": "a whale", "statement": "X.", "tag": "fact" }""", "\"a whale\" is not in the text. Not even its first word stands in the text.*")]
    [InlineData("""{ "statement": "X.", "tag": "fact" }""", "it quotes nothing: \"quote\", or \"start\" and \"end\", is missing")]
    [InlineData("""{ "quote": "told why", "tag": "fact" }""", "\"statement\" is missing")]
    [InlineData("""{ "quote": "told why", "statement": "X." }""", "\"tag\" is missing: asserted-fact, attributed-allegation or author-opinion")]
    [InlineData("""{ "quote": "told why", "statement": "X.", "tag": "rumour" }""", "\"tag\" is \"rumour\". Expected: asserted-fact, attributed-allegation, author-opinion")]
    [InlineData("""{ "quote": "told why", "statement": "X.", "tag": "opinion", "mode": "guess" }""", "\"mode\" is \"guess\". Expected: prescription, *")]
    [InlineData("""{ "quote": "told why", "statement": "X.", "tag": "opinion", "mode": "uncertainty", "certainty": "certain" }""", "an opinion of the mode uncertainty has the certainty unknown")]
    [InlineData("""{ "start": 900, "end": 905, "statement": "X.", "tag": "fact" }""", "900 to 905 lies outside the text")]
    [InlineData("""{ "start": 900, "end": 905, "statement": "X.", "tag": "rumour" }""", "900 to 905 lies outside the text; \"tag\" is \"rumour\". Expected: *")]
    [InlineData("""{ "quote": "told why", "statement": "X.", "tag": "opinion", "mode": "uncertainty", "certainty": "so-so" }""", "\"certainty\" is \"so-so\". Expected: certain, probable, possible, unknown")]
    [InlineData("17", "this is no object")]
    public void Import_WhatCannotGoIn_IsLeftOutWithTheReason(string item, string reason)
    {
        var result = Import($"[{item}, {{ \"quote\": \"told why\", \"statement\": \"Fine.\", \"tag\": \"fact\" }}]");

        result.Rejected.Should().ContainSingle().Which.Reason.Should().Match(reason);
        result.Imported.Should().ContainSingle();
    }

    [Theory]
    [InlineData("""{ "quote": "the crane", "prefix": "and ", "statement": "X.", "tag": "fact" }""", "p005 [21,30)")]
    [InlineData("""{ "quote": "the crane", "suffix": " is well", "statement": "X.", "tag": "fact" }""", "p004 [20,29)")]
    [InlineData("""{ "quote": "the crane", "passage": "p005", "statement": "X.", "tag": "fact" }""", "p005 [21,30)")]
    [InlineData("""{ "start": 12, "end": 30, "statement": "X.", "tag": "fact" }""", "p002 [0,18)")]
    [InlineData("""{ "start": 160, "end": 169, "offsets": "utf16", "quote": "the crane", "statement": "X.", "tag": "fact" }""", "p005 [21,30)")]
    [InlineData("""{ "start": 159, "end": 168, "statement": "X.", "tag": "fact" }""", "p005 [21,30)")]
    public void Import_SeveralPlaces_AreToldApart(string item, string anchor) =>
        Import($"[{item}]").Imported.Single().Claim.Anchors.Select(a => $"{a.Passage} {a.Span}").Should().Equal(anchor);

    [Fact]
    public void Import_Names_BecomeActorsOnce()
    {
        var start = Start() with { Actors = [new Actor(new ActorId("varn"), ActorKind.Person, "I. Varn", aliases: [new AlternateName("Ilse Varn", AliasKind.Name)])] };

        var result = ClaimImport.Run(start, Text, Article, ClaimList.Read("l.json", """
            {"quote": "the crane is “well-known to be dead”", "statement": "The crane is out of use", "tag": "allegation", "source": "Ilse Varn", "about": ["The Crane", {"name": "harbour office", "role": "context"}]}
            {"quote": "Nobody was told why", "statement": "No reason was given.", "tag": "allegation", "sources": ["the crane", "many readers", "reportedly"]}
            """));

        result.Content.Actors.Select(a => (a.Id.Value, a.Kind, a.Name)).Should().Equal(
            ("varn", ActorKind.Person, "I. Varn"), ("crane", ActorKind.Unknown, "The Crane"), ("harbour-office", ActorKind.Unknown, "harbour office"));
        var claims = result.Content.Claims.OfType<AttributedAllegation>().ToList();
        claims[0].Attribution.Sources.Should().Equal(new AttributionSource(new ActorId("varn")));
        claims[0].About.Should().Equal(new About(new ActorId("crane"), AboutRole.Subject), new About(new ActorId("harbour-office"), AboutRole.Context));
        claims[1].Attribution.Sources.Should().Equal(new AttributionSource(new ActorId("crane")), new AttributionSource("many readers"), AttributionSource.Unspecified);
        ClaimGraph.TryCreate(result.Content).Diagnostics.Select(d => d.Severity).Distinct().Should().Equal(DiagnosticSeverity.OpenWork);
    }

    [Fact]
    public void Import_Twice_ChangesNothing()
    {
        const string List = """[{ "id": "A 1", "quote": "told why", "statement": "No one heard the reason.", "tag": "fact", "supports": ["b"] }, { "id": "b", "quote": "must stay", "statement": "It should stay.", "tag": "opinion", "mode": "prescription" }]""";
        var once = Import(List);

        var again = ClaimImport.Run(once.Content, Text, Article, ClaimList.Read("l.json", List));

        once.Content.Claims.Select(c => c.Id.Value).Should().Equal("no-one-heard-reason", "b");
        once.Content.Relations.Select(r => r.ToString()).Should().Equal("no-one-heard-reason supports b");
        again.Content.Should().Be(once.Content);
        again.Imported.Should().OnlyContain(i => !i.IsNew);
    }

    [Fact]
    public void Import_UnknownMembersAndRelations_AreNamed()
    {
        var result = Import("""[{ "quote": "told why", "statement": "X.", "tag": "fact", "score": 0.5, "note": "?", "opposes": ["nowhere"] }]""");

        result.Notes.Should().Equal(
            "l.json(1,2): 'x' opposes 'nowhere', which is no claim that went in; the relation was left out.",
            "\"note\" means nothing here and was passed over (1 claim).",
            "\"score\" means nothing here and was passed over (1 claim).");
    }

    [Fact]
    public void Import_LabelStudio_TakesRegionsChoicesRelationsAndTheSecondAnnotator()
    {
        var text = Article.Replace("\n", "\\n").Replace("“", "\\u201c").Replace("”", "\\u201d");
        string Region(string id, string words, string label) =>
            $$"""{ "id": "{{id}}", "from_name": "tag", "to_name": "text", "type": "labels", "value": { "start": {{Article.IndexOf(words, StringComparison.Ordinal)}}, "end": {{Article.IndexOf(words, StringComparison.Ordinal) + words.Length}}, "text": "{{words}}", "labels": ["{{label}}"] } }""";

        var list = $$"""
            [{ "id": 1, "data": { "text": "{{text}}" }, "annotations": [
              { "completed_by": 7, "result": [
                {{Region("r1", "The pier is old", "author-opinion")}},
                { "id": "r1", "from_name": "mode", "type": "choices", "value": { "choices": ["evaluation"] } },
                { "id": "r1", "from_name": "statement", "type": "textarea", "value": { "text": ["The pier has seen many years."] } },
                { "id": "r1", "from_name": "mood", "type": "choices", "value": { "choices": ["grim"] } },
                {{Region("r2", "The pier must stay", "Opinion")}},
                {{Region("r3", "Nobody was told why", "fact")}},
                { "type": "relation", "from_id": "r1", "to_id": "r2", "direction": "right", "labels": ["supports"] },
                { "type": "relation", "from_id": "r1", "to_id": "r3", "direction": "right", "labels": ["mentions"] } ] },
              { "completed_by": 8, "result": [ {{Region("s1", "pier is old", "fact")}}, {{Region("s2", "The pier must stay", "opinion")}}, {{Region("s3", "Nobody was told why", "fact")}}, {{Region("s4", "shut the pier", "fact")}} ] } ] }]
            """;
        var result = Read("label-studio", list);

        result.Rejected.Should().BeEmpty();
        result.Content.Claims.Select(c => (c.Statement, c.Tag, string.Join(' ', c.Readings))).Should().Equal(
            ("The pier has seen many years.", ClaimTag.AuthorOpinion, "second: asserted-fact"),
            ("The pier must stay.", ClaimTag.AuthorOpinion, ""),
            ("Nobody was told why.", ClaimTag.AssertedFact, ""),
            ("shut the pier.", ClaimTag.AssertedFact, "first: absent"));
        ClaimImport.Run(result.Content, Text, Article, ForeignFormats.Read("f", list, "label-studio", null)).Content.Should().Be(result.Content, "importing twice changes nothing");
        result.Content.Relations.Should().ContainSingle().Which.Kind.Should().Be(RelationKind.Supports);
        result.Notes.Should().Contain(n => n.Contains("mentions", StringComparison.Ordinal)).And.Contain("\"mood\" means nothing here and was passed over (1 claim).");
    }

    [Theory]
    [InlineData("\"rationale\": \"\\ufeff\", \"condition\": \" \\ufeff\", \"source\": [\" \", \"\\u200b\"], \"addressee\": \"\\u2060\", \"about\": [{ \"name\": \"\\u200b\" }]", null)]
    [InlineData(null, "{ \"@context\": \"x\", \"target\": { \"selector\": { \"type\": \"TextQuoteSelector\", \"exact\": \"told why\" } }, \"body\": [{ \"value\": \"tag:allegation\", \"purpose\": \"tagging\" }, { \"value\": \"source: \", \"purpose\": \"tagging\" }, { \"value\": \"about:\", \"purpose\": \"tagging\" }, { \"value\": \"S.\" }] }")]
    public void Import_NamesWithNothingInThem_AreNobody(string? members, string? annotation)
    {
        var result = annotation is null ? Import($$"""[{ "quote": "told why", "statement": "S.", "tag": "allegation", {{members}} }]""") : Read("web-annotation", annotation);

        var claim = result.Imported.Should().ContainSingle().Which.Claim;
        claim.Attribution!.Sources.Should().Equal(AttributionSource.Unspecified);
        claim.Attribution.Addressee.Should().BeNull();
        (claim.Rationale, claim.Condition).Should().Be((null, null));
        claim.About.Should().BeEmpty();
        result.Content.Actors.Should().BeEmpty();
    }

    [Fact]
    public void Import_WebAnnotationAndHypothesis_UseWhatStandsAround()
    {
        var w3c = Read(null, """
            { "@context": "http://www.w3.org/ns/anno.jsonld", "type": "AnnotationPage", "items": [
              { "id": "https://a.example/1", "type": "Annotation", "body": [ { "type": "TextualBody", "value": "The crane is the elder.", "purpose": "commenting" }, { "type": "TextualBody", "value": "fact", "purpose": "tagging" } ],
                "target": { "source": "https://a.example/pier", "selector": { "type": "TextQuoteSelector", "exact": "the crane", "prefix": "is old, and ", "suffix": " is older" } } },
              { "type": "Annotation", "bodyValue": "Something.", "target": { "selector": { "type": "TextQuoteSelector", "exact": "the crane" } } } ] }
            """);
        var hypothesis = Read(null, """
            { "total": 1, "rows": [ { "id": "x", "uri": "https://a.example/pier", "text": "The office closed it.", "tags": ["tag:allegation", "source:Ilse Varn"],
              "target": [ { "source": "u", "selector": [ { "type": "RangeSelector" }, { "type": "TextPositionSelector", "start": 5, "end": 9 }, { "type": "TextQuoteSelector", "exact": "shut the pier", "prefix": "office " } ] } ] } ] }
            """);

        w3c.Imported.Select(i => (i.Claim.Statement, i.Claim.Anchors[0].ToString())).Should().ContainSingle().Which.Item1.Should().Be("The crane is the elder.");
        w3c.Rejected.Should().ContainSingle().Which.Reason.Should().Contain("stands at 2 places");
        hypothesis.Imported.Single().Claim.Attribution!.Sources.Should().Equal(new AttributionSource(new ActorId("ilse-varn")));
    }

    [Fact]
    public void Import_UimaCas_ReadsTheLayerThatIsNamed()
    {
        const string Sofa = "The harbour office shut the pier on Monday.";
        const string Cas = $$"""
            { "%TYPES": {}, "%FEATURE_STRUCTURES": [
              { "%ID": 1, "%TYPE": "uima.cas.Sofa", "sofaNum": 1, "sofaString": "{{Sofa}}" },
              { "%ID": 3, "%TYPE": "webanno.custom.Proposition", "@sofa": 1, "begin": 19, "end": 32, "kind": "asserted-fact", "text": "The pier was closed.", "x": 1 } ], "%VIEWS": {} }
            """;

        var named = ClaimImport.Run(Start(), Text, Article, UimaCas.Read("c.json", Cas, UimaCas.Layer.Of("""{ "layer": "Proposition", "features": { "tag": "kind", "statement": "text" } }""")));
        var unnamed = Read(null, Cas);

        named.Imported.Single().Claim.Statement.Should().Be("The pier was closed.");
        named.Notes.Should().Equal("\"x\" means nothing here and was passed over (1 claim).");
        unnamed.Notes.Should().Equal("No annotation of the layer 'Claim' is in it. Its layers: webanno.custom.Proposition. Name one in a file for --config: { \"layer\": \"...\" }.");
        FluentActions.Invoking(() => UimaCas.Layer.Of("""{ "features": { "colour": "x" } }""")).Should().Throw<InvalidDataException>().WithMessage("--config: \"colour\" is no member*");
    }

    [Fact]
    public void Import_Brat_TakesEntitiesInPartsAttributesNotesAndRelations()
    {
        const string Source = "The harbour office shut the pier.\nIlse Varn says that the crane is dead.\n";

        var result = ClaimImport.Run(Start(), Text, Article, BratReader.Read("a.ann", "T1\tasserted-fact 0 18;28 32\tThe harbour office pier\nT2\tattributed-allegation 49 63\tthat the crane\nA1\tstance T2 disputed\nA2\tsource T2 Ilse_Varn\n#1\tAnnotatorNotes T2\tThe crane is out of use.\nR1\topposes Arg1:T1 Arg2:T2\nR2\tcoref Arg1:T1 Arg2:T2\nT3\tbroken\n", Source));

        result.Imported.Select(i => (i.Claim.Statement, i.Claim.Anchors.Count)).Should().Equal(("The harbour office.", 2), ("The crane is out of use.", 1));
        result.Content.Relations.Select(r => r.ToString()).Should().Equal("harbour-office opposes crane-out-use");
        result.Imported[1].Claim.Attribution.Should().Be(new Attribution([new AttributionSource(new ActorId("ilse-varn"))], AttributionCue.Claims, Stance.Disputed));
        result.Rejected.Select(r => (r.Position, r.Reason)).Should().Equal(
            ("a.ann(8)", "this is no entity of brat"));
        result.Notes.Should().Contain("Relations of the kind 'coref' were passed over. Expected: supports, opposes, explains, qualifies, restates.");
    }

    [Fact]
    public void Import_Doccano_TakesBothForms()
    {
        var result = Read(null, """
            {"id": 1, "text": "\ud83c\udf89 The pier must stay.", "label": [[2, 20, "opinion"]]}
            {"id": 2, "text": "Nobody was told why.", "entities": [{"id": 5, "label": "fact", "start_offset": 0, "end_offset": 19}], "relations": [{"from_id": 5, "to_id": 9, "type": "supports"}]}
            not json
            """);

        result.Imported.Select(i => (i.Claim.Statement, i.Claim.Tag)).Should().Equal(("The pier must stay.", ClaimTag.AuthorOpinion), ("Nobody was told why.", ClaimTag.AssertedFact));
        result.Rejected.Should().ContainSingle().Which.Should().Be(new RejectedClaim("f(3)", "not json", "this is no JSON"));
    }

    [Theory]
    [InlineData("{ \"claims\": 5 }", "l.json is no claim list: it has no member \"claims\" that is a list. *")]
    [InlineData("[{]", "l.json(1,3): this is no JSON. *")]
    public void Read_NoList_SaysWhatWasExpected(string text, string expected) =>
        FluentActions.Invoking(() => ClaimList.Read("l.json", text)).Should().Throw<InvalidDataException>().WithMessage(expected);

    [Fact]
    public void Import_ManyQuotesThatAreNowhere_Ends()
    {
        var words = string.Join(' ', Enumerable.Range(0, 20_000).Select(i => $"w{i}"));
        var text = SourceText.FromText(words);
        var outline = PassageSplitter.Split(text);
        var quote = string.Join(' ', Enumerable.Range(0, 30).Select(i => $"v{i}"));
        var list = string.Join('\n', Enumerable.Range(0, 50).Select(i => $$"""{"quote": "{{quote}} {{i}}", "statement": "S{{i}}.", "tag": "fact"}"""));

        var result = ClaimImport.Run(Start() with { Sections = outline.Sections, Passages = outline.Passages }, text, words, ClaimList.Read("l.jsonl", list));

        result.Rejected.Should().HaveCount(50);
    }

    private static ImportResult Import(string list) => ClaimImport.Run(Start(), Text, Article, ClaimList.Read("l.json", list));

    private static ImportResult Read(string? format, string text) => ClaimImport.Run(Start(), Text, Article, ForeignFormats.Read("f", text, format, null));

    private static MapContent Start()
    {
        var outline = PassageSplitter.Split(Text);
        return new MapContent(new Document("pier", "The pier", "I. Varn", "Courier", Edtf.Parse("2024"), "en", "Invented.", Text.Fingerprint)) { Sections = outline.Sections, Passages = outline.Passages };
    }
}
