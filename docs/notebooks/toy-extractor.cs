#:project ../../src/ClaimMap/ClaimMap.csproj
#:project ../../src/ClaimMap.Reading/ClaimMap.Reading.csproj
#:property PublishAot=false

// How far a toy gets that tags the sentences of an article by a handful of words. Run it by: dotnet run docs/notebooks/toy-extractor.cs
// Outside this repository the first lines are: #:package ClaimMap@0.1.0 and #:package ClaimMap.Reading@0.1.0

using System.Runtime.CompilerServices;
using ClaimMap;
using ClaimMap.Reading;

// The article of the walkthrough, and the map that counts as right.
string Beside([CallerFilePath] string path = "") => Path.Join(Path.GetDirectoryName(path), "..", "walkthrough");
var text = ArticleReader.Read(Path.Join(Beside(), "article.md")).ToSourceText();
var gold = ClaimGraph.Load(Path.Join(Beside(), "map"));

string[] hedges = ["should", "must", "would", "could", "may", "might", "disgrace", "really"];
string[] reports = ["says", "accuses", "denies", "claims"];

// A word of the one list makes a sentence an opinion, a word of the other somebody's allegation; any other sentence is a fact.
Claim ToyClaim(Passage sentence)
{
    var words = text.Slice(sentence.Span);
    var id = new ClaimId($"toy-{sentence.Id}");
    ValueList<Anchor> anchors = [new Anchor(sentence.Id, new TextSpan(0, sentence.Span.Length), sentence.Sha256)];
    bool Has(string[] list) => words.Split(' ', '.', ',').Intersect(list).Any();
    return Has(reports) ? new AttributedAllegation(id, words, new Attribution([AttributionSource.Unspecified], AttributionCue.Claims, Stance.Neutral), anchors, "a word of reporting")
        : Has(hedges) ? new AuthorOpinion(id, words, OpinionMode.Conjecture, anchors, "a word of judging")
        : new AssertedFact(id, words, anchors, "neither");
}

var toy = ClaimGraph.Create(new MapContent(gold.Document)
{
    Sections = [.. gold.Sections],
    Passages = [.. gold.Passages],
    Claims = [.. gold.Passages.Where(p => p.Disposition is null).Select(ToyClaim)],
});
Console.WriteLine($"The toy finds {toy.Claims.Count} claims: {toy.Facts.Count} facts, {toy.Allegations.Count} allegations and {toy.Opinions.Count} opinions.\n");

// Claims are taken for the same by where they stand in the text.
var report = ClaimComparison.Compare(gold, toy);
var measures = report.Labels.Tag!.Found.Each.Select(tag => (What: tag.Label, tag.Measure))
    .Prepend((What: "claims with all labels right", Measure: report.Labels.AllFound))
    .Prepend((What: "all claims", Measure: report.Claims))
    .Append((What: "links", Measure: report.Relations.Links));
Console.WriteLine(TableView.Of("What was found", measures)
    .Column("What", m => m.What)
    .Column("Expected", m => m.Measure.Expected)
    .Column("Actual", m => m.Measure.Actual)
    .Column("Found", m => m.Measure.Found)
    .Column("Precision", m => m.Measure.Precision.Value)
    .Column("Recall", m => m.Measure.Recall.Value)
    .Column("F1", m => Figure(m.Measure.F1)));
Console.WriteLine(TableView.Of("Tagged otherwise", report.DifferingIn(ComparedLabel.Tag))
    .Column("Expected", pair => pair.Expected.Tag)
    .Column("Actual", pair => pair.Actual.Tag)
    .Column("The claim", pair => pair.Expected.Statement));

static string Figure(Figure figure) => figure.Value is null
    ? "undefined"
    : FormattableString.Invariant($"{figure.Value:0.00} ({figure.Wilson?.Lower:0.00} to {figure.Wilson?.Upper:0.00})");
