#:project ../../src/ClaimMap/ClaimMap.csproj
#:property PublishAot=false

// How far a toy gets that tags claims by a handful of words. Run it by: dotnet run docs/notebooks/toy-extractor.cs
// Outside this repository the first line is: #:package ClaimMap@0.1.0

using System.Text.Json.Nodes;
using ClaimMap;

var graph = Ceasefire2020.Graph;

// Every sentence is one claim; a hedge or a modal verb makes it an opinion. The article's text is not in the package: the toy reads the
// map's words for the first claim of each sentence instead.
string[] hedges = ["may", "might", "could", "would", "should", "must", "probably", "likely", "perhaps", "seems", "unclear"];

JsonObject ToyClaim(Passage sentence)
{
    var words = graph.Claims.In(sentence.Id)[0].Statement;
    var isOpinion = words.Split(' ', '.', ',').Intersect(hedges).Any();
    var claim = new JsonObject
    {
        ["id"] = $"toy-{sentence.Id}",
        ["tag"] = isOpinion ? "author-opinion" : "asserted-fact",
        ["statement"] = words,
        ["certainty"] = "certain",
        ["polarity"] = "positive",
        ["about"] = new JsonArray(),
        ["anchors"] = new JsonArray(new JsonObject
        {
            ["passage"] = sentence.Id.Value,
            ["start"] = 0,
            ["length"] = sentence.Span.Length,
            ["sha256"] = sentence.Sha256.ToString(),
        }),
        ["rationale"] = "whether there is a hedge in it",
    };
    if (isOpinion)
    {
        claim["mode"] = "conjecture";
    }

    return claim;
}

// A map is a folder of JSON files.
var folder = Directory.CreateTempSubdirectory("toy-map-").FullName;
Directory.CreateDirectory(Path.Join(folder, "claims"));

void Save(string file, string kind, JsonObject content)
{
    content["$schema"] = $"{kind}.schema.json";
    File.WriteAllText(Path.Join(folder, file), content.ToJsonString());
}

JsonObject SectionOf(Section section) =>
    new() { ["id"] = section.Id.Value, ["ordinal"] = section.Ordinal, ["label"] = section.Label };

JsonObject PassageOf(Passage passage)
{
    var json = new JsonObject
    {
        ["id"] = passage.Id.Value,
        ["section"] = passage.Section.Value,
        ["kind"] = passage.Kind.ToString().ToLowerInvariant(),
        ["start"] = passage.Span.Start,
        ["length"] = passage.Span.Length,
        ["sha256"] = passage.Sha256.ToString(),
    };
    if (passage.Disposition is { } disposition)
    {
        json["disposition"] = disposition.ToString().ToLowerInvariant();
    }

    return json;
}

var document = graph.Document;
Save("document.json", "document", new JsonObject
{
    ["id"] = "toy",
    ["title"] = document.Title,
    ["author"] = document.Author,
    ["publisher"] = document.Publisher,
    ["published"] = document.Published.Text,
    ["language"] = document.Language,
    ["rights"] = document.Rights,
    ["text"] = new JsonObject
    {
        ["normalization"] = document.Text.Normalization,
        ["length"] = document.Text.Length,
        ["sha256"] = document.Text.Sha256.ToString(),
    },
    ["sections"] = new JsonArray([.. graph.Sections.Select(SectionOf)]),
    ["passages"] = new JsonArray([.. graph.Passages.Select(PassageOf)]),
});
Save("claims/toy.json", "claims", new JsonObject
{
    ["claims"] = new JsonArray([.. graph.Passages.Where(p => p.Disposition is null).Select(ToyClaim)]),
});

string[] empty =
[
    "relations", "mentions", "actors", "places", "events", "ceasefires", "resolutions", "instruments", "references", "sources",
];
foreach (var kind in empty)
{
    Save($"{kind}.json", kind, new JsonObject { [kind] = new JsonArray() });
}

var toy = ClaimGraph.Load(folder);
Directory.Delete(folder, recursive: true);
Console.WriteLine($"The toy finds {toy.Claims.Count} claims: {toy.Facts.Count} facts and {toy.Opinions.Count} opinions.\n");

// Claims are taken for the same by where they stand in the text.
var report = ClaimComparison.Compare(graph, toy);
var measures = report.Tags.Each.Select(tag => (What: Words(tag.Label), tag.Measure))
    .Prepend((What: "all claims", Measure: report.Claims))
    .Append((What: "relations", Measure: report.Relations.Micro));
Console.WriteLine(TableView.Of("What was found", measures)
    .Column("What", m => m.What)
    .Column("Expected", m => m.Measure.Expected)
    .Column("Actual", m => m.Measure.Actual)
    .Column("Found", m => m.Measure.Found)
    .Column("Precision", m => Figure(m.Measure.Precision))
    .Column("Recall", m => Figure(m.Measure.Recall))
    .Column("F1", m => Figure(m.Measure.F1)));
Console.WriteLine(TableView.Of("Tagged otherwise", report.DifferentlyTagged)
    .Column("Expected", pair => pair.Expected.Tag)
    .Column("Actual", pair => pair.Actual.Tag)
    .Column("The claim", pair => pair.Expected.Statement));

static string Words(ClaimTag tag) => tag switch
{
    ClaimTag.AssertedFact => "asserted facts",
    ClaimTag.AttributedAllegation => "allegations",
    _ => "opinions",
};

static string Figure(AgreementFigure? figure) => figure is null
    ? "undefined"
    : FormattableString.Invariant($"{figure.Value:0.00} ({figure.Interval?.Lower:0.00} to {figure.Interval?.Upper:0.00})");
