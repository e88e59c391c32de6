using System.CommandLine;
using System.Globalization;

namespace ClaimMap.Cli.Commands;

/// <summary>The options that say which claims of a map a graph shows.</summary>
internal sealed class ScopeOptions
{
    private readonly Option<string?> _section = Inputs.Text("--section", "ID", "For graphs: only the claims of this section.");

    private readonly Option<ClaimTag?> _tag = Inputs.Choice<ClaimTag?>(
        "--tag", "TAG", "For graphs: only the claims with this tag: fact, allegation or opinion, or the whole names.",
        ("asserted-fact", ClaimTag.AssertedFact), ("attributed-allegation", ClaimTag.AttributedAllegation), ("author-opinion", ClaimTag.AuthorOpinion),
        ("fact", ClaimTag.AssertedFact), ("allegation", ClaimTag.AttributedAllegation), ("opinion", ClaimTag.AuthorOpinion));

    private readonly Option<string?> _around = Inputs.Text("--around", "ID", "For graphs: only this claim and those that relations lead to from it. For svg: the claim or actor in the middle.");

    private readonly Option<string?> _steps = Inputs.Text("--steps", "N", "For --around: over how many relations at the most; 1 without it.")
        .Checked(v => TryParse(v, out _) ? null : "a whole number from 0 on, such as 2");

    public void AddTo(Command command)
    {
        command.Add(_section);
        command.Add(_tag);
        command.Add(_around);
        command.Add(_steps);
    }

    /// <summary>What stands in the middle; null where nothing does.</summary>
    public string? Around(ParseResult result) => result.GetValue(_around);

    /// <summary>The first of them that a command line has; null where it has none.</summary>
    /// <param name="result">The command line.</param>
    /// <param name="isPicture">Whether a picture is asked for, which has a middle too.</param>
    public string? FirstGiven(ParseResult result, bool isPicture = false) =>
        result.GetValue(_section) is not null ? _section.Name
        : result.GetValue(_tag) is not null ? _tag.Name
        : !isPicture && result.GetValue(_around) is not null ? _around.Name
        : result.GetValue(_steps) is not null ? _steps.Name
        : null;

    /// <summary>What a map does not have of what they name, or what is missing; null where there is nothing to say.</summary>
    public string? Unknown(ParseResult result, ClaimGraph graph) =>
        (result.GetValue(_section) is { } section ? ClaimFilter.Unknown(_section.Name, section, "section", graph.Sections.Select(s => s.Id.Value)) : null)
        ?? (result.GetValue(_around) is { } around ? ClaimFilter.Unknown(_around.Name, around, "claim", graph.Claims.Select(c => c.Id.Value)) : null)
        ?? (result.GetValue(_steps) is not null && result.GetValue(_around) is null ? "--around CLAIM is missing. Expected: the claim from which --steps are counted." : null);

    /// <summary>The scope; null where none of them is given.</summary>
    public ClaimScope? Of(ParseResult result) => FirstGiven(result) is null ? null : new ClaimScope(
        result.GetValue(_section) is { } section ? new SectionId(section) : null,
        result.GetValue(_tag),
        result.GetValue(_around) is { } around ? new ClaimId(around) : null,
        result.GetValue(_steps) is { } steps && TryParse(steps, out var number) ? number : 1);

    private static bool TryParse(string value, out int number) => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
