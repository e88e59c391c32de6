using System.CommandLine;
using ClaimMap.Cli.Output;

namespace ClaimMap.Cli.Commands;

/// <summary><c>claimmap show</c>: prints a map, or those of its claims that pass every filter.</summary>
internal static class ShowCommand
{
    public static Command Create(Streams streams)
    {
        var map = Inputs.OptionalMap();
        var section = Inputs.Text("--section", "ID", "Only claims with a place in this section.");
        var tag = Inputs.Choice<ClaimTag?>(
            "--tag",
            "TAG",
            "Only claims with this tag: asserted-fact (or fact), attributed-allegation (or allegation), author-opinion (or opinion).",
            ("asserted-fact", ClaimTag.AssertedFact),
            ("attributed-allegation", ClaimTag.AttributedAllegation),
            ("author-opinion", ClaimTag.AuthorOpinion),
            ("fact", ClaimTag.AssertedFact),
            ("allegation", ClaimTag.AttributedAllegation),
            ("opinion", ClaimTag.AuthorOpinion));
        var by = Inputs.Text("--by", "ACTOR", "Only allegations that the document attributes to this actor.");
        var about = Inputs.Text("--about", "ID", "Only claims about this actor, event, term, resolution, instrument, topic or place.");
        var claim = Inputs.Text("--claim", "ID", "Everything about this claim.");
        var tree = new Option<bool>("--tree") { Description = "The claims as an argument: what others rest on first, and indented beneath it what supports or opposes it." };
        var command = new ExampleCommand(
            "show",
            "Prints title, author and date, counts, and section by section the claims in reading order. Filters combine.",
            "show",
            "show my-map --section introduction",
            "show --tag allegation --by armenia",
            "show --claim some-claim",
            "show --tree --section introduction")
        {
            map, section, tag, by, about, claim, tree,
        };
        command.SetAction(result =>
        {
            if (MapLoading.Load(result.GetValue(map), "show", streams) is not { } graph)
            {
                return ExitCode.CannotRead;
            }

            var filter = new ClaimFilter(
                graph, result.GetValue(section), result.GetValue(tag), result.GetValue(by), result.GetValue(about), result.GetValue(claim));
            if (filter.Problem is { } problem)
            {
                return UsageErrors.Report("show", problem, streams);
            }

            Show(graph, filter, result.GetValue(tree), new Page(streams));
            if (filter.Claims.Count == 0)
            {
                streams.Complain("No claim passes these filters.");
            }

            return ExitCode.Fine;
        });
        return command;
    }

    private static void Show(ClaimGraph graph, ClaimFilter filter, bool isTree, Page page)
    {
        if (isTree)
        {
            MapText.WriteHead(page, graph);
            ArgumentTree.Write(page, graph, filter.Claims, filter.IsEmpty ? null : filter.Description);
            return;
        }

        if (filter.Single is { } single)
        {
            foreach (var claim in filter.Claims)
            {
                ClaimDetails.Write(page, graph, claim);
            }

            return;
        }

        MapText.WriteHead(page, graph);
        MapText.WriteClaims(page, graph, filter.Claims, filter.Section, filter.IsEmpty ? null : filter.Description);
    }
}
