using System.CommandLine;

namespace ClaimMap.Cli.Commands;

/// <summary>The option that says which picture of a map is drawn; <c>--around</c>, which graphs have too, names what stands in its middle.</summary>
internal sealed class PictureOptions
{
    private readonly Option<PictureKind?> _view = Inputs.Choice<PictureKind?>(
        "--view", "PICTURE", "What svg shows: arguments (all claims and their relations, the default), focus (what bears on the claim or actor that --around names), actors (who says what, and what is said against it) or timeline.",
        ("arguments", PictureKind.Arguments), ("focus", PictureKind.Focus), ("actors", PictureKind.Actors), ("timeline", PictureKind.Timeline));

    private enum PictureKind
    {
        Arguments,
        Focus,
        Actors,
        Timeline,
    }

    public string Name => _view.Name;

    public void AddTo(Command command) => command.Add(_view);

    public bool IsGiven(ParseResult result) => result.GetValue(_view) is not null;

    /// <summary>What is wrong with what is asked for; null where nothing is.</summary>
    /// <param name="result">The command line.</param>
    /// <param name="around">What is to stand in the middle.</param>
    /// <param name="graph">The map.</param>
    public string? Problem(ParseResult result, string? around, ClaimGraph graph)
    {
        var kind = KindOf(result, around);
        if (around is null)
        {
            return kind == PictureKind.Focus ? "--around ID is missing. Expected: the claim or actor in the middle of the picture." : null;
        }

        var (claims, actors) = (graph.Claims.Select(c => c.Id.Value), graph.Actors.Select(a => a.Id.Value));
        return kind switch
        {
            PictureKind.Timeline => "--around: the timeline shows all events and takes no --around.",
            PictureKind.Arguments => ClaimFilter.Unknown("--around", around, "claim", claims),
            PictureKind.Actors => ClaimFilter.Unknown("--around", around, "actor", actors),
            _ => ClaimFilter.Unknown("--around", around, "claim or actor", claims.Concat(actors)),
        };
    }

    /// <summary>The picture, of which there is no problem.</summary>
    public SvgPicture Of(ParseResult result, string? around, ClaimGraph graph) => (KindOf(result, around), around) switch
    {
        (PictureKind.Timeline, _) => SvgPicture.Timeline,
        (PictureKind.Actors, null) => SvgPicture.Actors,
        (_, null) => SvgPicture.Arguments,
        (_, { } id) => graph.Actors.TryGet(new ActorId(id), out var actor) ? SvgPicture.Focus(actor.Id) : SvgPicture.Focus(new ClaimId(id)),
    };

    private PictureKind KindOf(ParseResult result, string? around) => result.GetValue(_view) ?? (around is null ? PictureKind.Arguments : PictureKind.Focus);
}
