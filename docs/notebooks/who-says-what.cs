#:project ../../src/ClaimMap/ClaimMap.csproj
#:property PublishAot=false

// Who says what: the notebook of this name, for a terminal. Run it by: dotnet run docs/notebooks/who-says-what.cs
// Outside this repository the first line is: #:package ClaimMap@0.1.0

using ClaimMap;

var graph = Ceasefire2020.Graph;
Console.WriteLine($"{graph.Document.Title}: {graph.Claims.Count} claims, {graph.Relations.Count} relations, data {graph.DataVersion}");
Console.WriteLine("f is an asserted fact, a somebody else's allegation, o the author's opinion. None of them means true or false.\n");

// Fact against opinion
Console.WriteLine(TableView.Of("Claims by section", graph.Sections.Where(s => graph.Claims.In(s.Id).Count > 0))
    .Column("Section", s => s.Label)
    .Column("Claims", s => graph.Claims.In(s.Id).Count)
    .Column("Opinions, %", s => (int)Math.Round(100.0 * graph.Opinions.In(s.Id).Count / graph.Claims.In(s.Id).Count))
    .Bar("By tag", s => graph.Claims.In(s.Id)));

Console.WriteLine(TableView.Of("Opinions by mode", graph.Opinions.GroupBy(o => o.Mode).OrderByDescending(mode => mode.Count()))
    .Column("Mode", mode => mode.Key)
    .Column("Opinions", mode => mode.Count())
    .Column("An example", mode => mode.First().Statement));

// Who accuses whom
string NameOf(AttributionSource source) =>
    source.Match(actor => graph.Actors[actor].Name, group => group, () => "nobody in particular");

IEnumerable<string> SubjectsOf(Claim claim) => claim.About
    .Where(a => a.Role == AboutRole.Subject && a.Subject.Kind == NodeKind.Actor)
    .Select(a => graph.Actors[new ActorId(a.Subject.Value)].Name);

var bySource = graph.Allegations
    .SelectMany(a => a.Attribution.Sources, (allegation, source) => (allegation, source))
    .GroupBy(pair => NameOf(pair.source), pair => pair.allegation)
    .OrderByDescending(source => source.Count());

Console.WriteLine(TableView.Of("Who says what of whom", bySource)
    .Column("Source", source => source.Key)
    .Column("Allegations", source => source.Count())
    .Column("Of these, denials", source => source.Count(a => a.Attribution.Cue == AttributionCue.Denies))
    .Column("Disputed by the author", source => source.Count(a => a.Attribution.Stance == Stance.Disputed))
    .Column("About", source => string.Join(", ", source.SelectMany(SubjectsOf).Distinct())));

Console.WriteLine(TableView.Of("Allegations by Armenia", graph.Allegations.By(Ceasefire2020.Actors.Armenia))
    .Column("Allegation", a => a.Statement)
    .Column("Cue", a => a.Attribution.Cue)
    .Column("The author", a => a.Attribution.Stance));

// What hangs on one allegation
var shelling = graph.Allegations[Ceasefire2020.Claims.ArmeniaShelledGanja];
Console.WriteLine(TableView.Of($"What hangs on: {shelling.Statement}", graph.Reachable(shelling.Id, RelationDirection.Outgoing, RelationKind.Supports))
    .Column("Tag", claim => claim.Tag)
    .Column("How sure", claim => claim.Certainty)
    .Column("Claim", claim => claim.Statement));

// The argument map as a picture: into the file that is named on the command line, if one is
var picture = Svg.Draw(graph, SvgPicture.Focus(shelling.Id));
if (args.Length > 0)
{
    File.WriteAllText(args[0], picture.Text);
}

Console.WriteLine(args.Length > 0 ? $"{args[0]}: {picture.Description}" : $"With a file name, this app draws: {picture.Description}");
