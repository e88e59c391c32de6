using System.Text;
using ClaimMap.Fuzzing.Corpus;
using ClaimMap.Fuzzing.Mutations;
using ClaimMap.Interchange;

namespace ClaimMap.Fuzzing.Targets;

/// <summary>Claim lists and the exports of annotation tools: every claim goes in or is left out with a reason, and importing twice changes nothing.</summary>
internal sealed class ListTarget : FuzzTarget
{
    private const string FileName = "list.json";

    // brat's text stands in a file beside the annotations.
    private static readonly string Folder = MakeFolder();

    private static readonly SourceText Text = ClaimMap.Reading.ArticleReader.Read("article.md", Encoding.UTF8.GetBytes(Texts.Article)).ToSourceText();

    private static readonly MapContent Empty = MakeMap();

    public override string Name => "lists";

    public override FuzzInput Draw(Random random)
    {
        var (format, bytes) = Texts.Lists[random.Next(Texts.Lists.Count)];
        var other = Texts.Lists[random.Next(Texts.Lists.Count)].Bytes;
        return new FuzzInput(format, random.Next(3) == 0 || format is "brat" or "doccano" ? ByteMutation.Apply(bytes, random, other) : JsonMutation.Apply(bytes, random));
    }

    public override string Check(FuzzInput input)
    {
        var (format, bytes) = input.Files.Single();
        var path = Path.Join(Folder, format == "brat" ? "list.ann" : FileName);
        var text = Encoding.UTF8.GetString(bytes);
        ProposedClaims proposed;
        try
        {
            proposed = ForeignFormats.Read(path, text, format, null);
        }
        catch (InvalidDataException e)
        {
            FaultException.Unless(e.Message.StartsWith(path.Replace('\\', '/'), StringComparison.Ordinal), $"the message does not begin with the file's name: {e.Message}");
            Diagnosed.CheckMessage(e.Message);
            return "refused";
        }

        var result = ClaimImport.Run(Empty, Text, Texts.Article, proposed);
        FaultException.Unless(result.Rejected.All(r => r.Reason.Length > 0 && r.Position.Length > 0), "a claim is left out without a reason or a position");
        var first = proposed.Claims.Count(c => c.Annotator is null);
        FaultException.Unless(result.Imported.Count + result.Rejected.Count >= first, $"of {first} claims {result.Imported.Count} went in and {result.Rejected.Count} were left out");
        var second = ClaimImport.Run(Empty, Text, Texts.Article, ForeignFormats.Read(path, text, format, null));
        FaultException.Unless(second.Content == result.Content && second.Notes.SequenceEqual(result.Notes), "a second import into the same map came to something else");

        // A list can say what no map may: that two claims support each other, for one.
        var made = ClaimGraph.TryCreate(result.Content);
        Diagnosed.Check(made);
        if (made.Graph is null)
        {
            return "no map";
        }

        var again = ClaimImport.Run(made.Graph.Content, Text, Texts.Article, proposed);
        FaultException.Unless(again.Content == made.Graph.Content, $"importing it once more changes the map: {again.Imported.FirstOrDefault(i => i.IsNew)?.Claim}");
        return result.Imported.Count > 0 ? "imported" : "left out";
    }

    private static string MakeFolder()
    {
        var folder = Directory.CreateTempSubdirectory("claimmap-fuzzing-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        File.WriteAllText(Path.Join(folder, "list.txt"), Texts.Article);
        return folder;
    }

    private static MapContent MakeMap()
    {
        var outline = PassageSplitter.Split(Text);
        return new MapContent(new Document("pier", "Pier", "unknown", "unknown", Edtf.Parse("2020"), "en", "unknown", outline.Text)) { Sections = outline.Sections, Passages = outline.Passages };
    }
}
