using System.Text;

namespace ClaimMap.Fuzzing.Corpus;

/// <summary>The texts and lists that inputs are made of.</summary>
internal static class Texts
{
    /// <summary>The article that the lists are of.</summary>
    public const string Article =
        """
        # The pier

        The harbour office shut the pier on Monday. Nobody was told why.

        Ilse Varn says that the crane is “well-known to be dead”. 🎉 The pier is old, and the crane is older. The pier must stay.

        """;

    /// <summary>Articles as files, by name.</summary>
    public static IReadOnlyList<(string Name, byte[] Bytes)> Articles { get; } =
    [
        ("pier.md", Utf8(ArticleSamples.Markdown)),
        ("pier.html", Utf8(ArticleSamples.Html)),
        ("pier.docx", ArticleSamples.Word()),
        ("pier.pdf", ArticleSamples.Pdf()),
        ("pier.txt", Utf8(ArticleSamples.Markdown.Replace("#", "", StringComparison.Ordinal))),
        ("pages.txt", Utf8(Pages)),
        ("harbour.md", File.ReadAllBytes(Repository.PathOf("tests/ClaimMap.Tests/Authoring/Harbour.md"))),
        ("walkthrough.md", File.ReadAllBytes(Repository.PathOf("docs/walkthrough/article.md"))),
        ("data-format.md", File.ReadAllBytes(Repository.PathOf("docs/data-format.md"))),
        ("wide.txt", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Article)]),
        ("uncompressed.pdf", Utf8(UncompressedPdf)),
    ];

    /// <summary>Claims in each format that is imported, by the name of the format.</summary>
    public static IReadOnlyList<(string Format, byte[] Bytes)> Lists { get; } =
    [
        ("claim-list", Utf8("""
            { "claims": [
              { "id": "a", "quote": "The pier must stay.", "statement": "The pier must stay.", "tag": "opinion", "mode": "prescription", "about": [{ "name": "The pier", "role": "subject" }], "supports": ["b"], "presupposed": true },
              { "id": "b", "start": 12, "end": 30, "offsets": "utf16", "statement": "The office acted.", "tag": "fact", "certainty": "probable", "condition": "If so." },
              { "quote": "the crane", "prefix": "and ", "statement": "The crane is old.", "tag": "allegation", "source": ["Ilse Varn", "many observers"], "cue": "says", "stance": "neutral", "explains": "a" },
              { "quotes": ["Nobody was told", "the pier is old"], "statement": "It is so.", "tag": "fact", "passage": "p003" },
              { "quote": "The harbour office [...] on Monday", "statement": "It shut.", "tag": "fact", "polarity": "negative", "rationale": "Why." }
            ] }
            """)),
        ("claim-list", Utf8("{ \"quote\": \"Nobody was told why.\", \"statement\": \"Nobody knows.\", \"tag\": \"fact\" }\n{ \"quote\": \"THE PIER, is old\", \"statement\": \"It is old.\", \"tag\": \"opinion\", \"mode\": \"evaluation\" }\n")),
        ("label-studio", Utf8("""
            [{ "data": { "text": "The pier must stay. Nobody was told why." }, "annotations": [
              { "completed_by": { "email": "a@b.example" }, "result": [
                { "id": "r", "type": "labels", "value": { "start": 0, "end": 19, "text": "The pier must stay.", "labels": ["opinion"] } },
                { "id": "r", "from_name": "mode", "type": "choices", "value": { "choices": ["evaluation"] } },
                { "id": "s", "type": "labels", "value": { "start": 20, "end": 40, "text": "Nobody was told why.", "labels": ["fact"] } },
                { "id": "s", "from_name": "statement", "type": "textarea", "value": { "text": ["Nobody knows."] } },
                { "type": "relation", "from_id": "r", "to_id": "s", "labels": ["supports"] }] },
              { "completed_by": 2, "result": [{ "id": "r", "type": "labels", "value": { "start": 0, "end": 8, "text": "The pier", "labels": ["fact"] } }] }] }]
            """)),
        ("web-annotation", Utf8("""
            { "@context": "http://www.w3.org/ns/anno.jsonld", "first": { "items": [
              { "id": "a", "target": { "selector": [{ "type": "TextQuoteSelector", "exact": "The pier must stay.", "prefix": "older. ", "suffix": "", "refinedBy": { "type": "x" } }] }, "body": [{ "value": "tag:opinion", "purpose": "tagging" }, { "value": "It must stay." }] },
              { "target": [{ "selector": { "type": "TextPositionSelector", "start": 12, "end": 30 } }], "tags": ["fact", "source:The office"], "text": "The office acted." }] } }
            """)),
        ("web-annotation", Utf8("""{ "rows": [{ "uri": "https://a.example/", "tags": ["allegation", "source:Ilse Varn"], "text": "The crane is dead.", "target": [{ "selector": [{ "type": "TextQuoteSelector", "exact": "the crane is", "prefix": "that " }] }] }], "total": 1 }""")),
        ("uima-cas", Utf8("""
            { "%FEATURE_STRUCTURES": [{ "%ID": 1, "%TYPE": "uima.cas.Sofa", "sofaString": "The pier must stay. Nobody was told why." },
              { "%ID": 2, "%TYPE": "custom.Claim", "@sofa": 1, "begin": 0, "end": 19, "tag": "opinion", "mode": "prescription", "about": "The pier; Z" },
              { "%ID": 3, "%TYPE": "custom.Claim", "@sofa": 1, "begin": 20, "end": 40, "tag": "allegation", "source": "Z", "statement": "S." }] }
            """)),
        ("brat", Utf8("T1\tOpinion 109 128\tThe pier must stay.\nT2\tClaim 12 30;31 35\tThe harbour office shut\nA1\ttag T2 fact\nA2\tcertainty T2 probable\n#1\tAnnotatorNotes T2\tThe office acted.\nR1\tsupports Arg1:T2 Arg2:T1\nR2\tlikes Arg1:T2 Arg2:T1\n")),
        ("doccano", Utf8("{ \"text\": \"The pier must stay. Nobody was told why.\", \"label\": [[0, 19, \"opinion\"]] }\n{ \"text\": \"The pier must stay. Nobody was told why.\", \"entities\": [{ \"id\": 1, \"start_offset\": 0, \"end_offset\": 19, \"label\": \"opinion\" }, { \"id\": 2, \"start_offset\": 20, \"end_offset\": 40, \"label\": \"fact\" }], \"relations\": [{ \"from_id\": 2, \"to_id\": 1, \"type\": \"supports\" }] }\n")),
    ];

    /// <summary>Dates, sets and intervals of every kind that can be read, and some that cannot.</summary>
    public static IReadOnlyList<string> Dates { get; } =
    [
        "2020", "2020-10", "2020-10-12", "2020-10-10T12:00:00+04:00", "2020-10-10T12:00:00Z", "2020-10-09/2020-10-10", "199X", "19XX", "2020-XX", "2020-10-XX", "2020-XX-XX",
        "2020-24", "2020-32", "2020-10~", "2020-10-12?", "2020%", "../2020", "2020/..", "/2020", "2020/", "2020-10-12~/..", "[1991,1993]", "{1991..1993,2020-10}", "[..1991]",
        "[1991..]", "2020-02-29", "2019-02-29", "0001", "9999", "2020-10-12T24:00:00", "-0044", "Y17000", "", " ",
    ];

    private const string Pages =
        "The Saltmere Courier\n\nThe pier is shut. Nobody was told why, and the mayor did not\n\nPage 1 of 2\n\f\nThe Saltmere Courier\n\nanswer when the paper asked her.\n\n- One\n- Two\n\n> It is dead.\n\nThe end\n=======\n\nPage 2 of 2\n";

    /// <summary>A page whose words can be mutated, where a PDF of today compresses them.</summary>
    public const string UncompressedPdf =
        "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
        + "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 400]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>>\nendobj\n"
        + "4 0 obj\n<</Length 130>>\nstream\nBT /F1 12 Tf 40 340 Td (The pier is shut.) Tj 0 -20 Td (Nobody was told why.) Tj 0 -40 Td [(The p) -20 (ier is old.)] TJ ET          \nendstream\nendobj\n"
        + "5 0 obj\n<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>\nendobj\ntrailer\n<</Root 1 0 R/Size 6>>\n%%EOF\n";

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
