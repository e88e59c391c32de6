using System.Globalization;
using System.Text.Json.Serialization;
using ClaimMap.Model;

namespace ClaimMap;

/// <summary>A claim as it is compared: where it stands and, as far as its side says so, what it says and how it is labelled.</summary>
/// <remarks>
/// What is null is not said, and counts for nothing: an extractor that only marks spans is measured by spans. Mode goes with opinions, sources,
/// cue and stance with allegations; elsewhere they are passed over. Equal when every property is.
/// </remarks>
/// <example>
/// <code>
/// var found = new ComparedClaim("c1", [new TextSpan(120, 64)]) { Tag = ClaimTag.AuthorOpinion };
/// var report = ClaimComparison.Compare(gold, [found]);
/// </code>
/// </example>
public sealed record ComparedClaim
{
    /// <summary>Creates a claim.</summary>
    /// <param name="id">By which reports name it.</param>
    /// <param name="spans">Where it stands in the normalised text, in Unicode code points; those that touch or overlap become one.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is blank, there is no span, or one is empty.</exception>
    [JsonConstructor]
    public ComparedClaim(string id, ValueList<TextSpan> spans)
    {
        Id = id;
        Spans = spans;
    }

    /// <summary>Gets by which reports name it.</summary>
    [JsonPropertyName("id")]
    public string Id { get; init => field = Checked.Text(value); }

    /// <summary>Gets where it stands in the normalised text of the expected side, in order and apart from each other.</summary>
    [JsonPropertyName("spans")]
    public ValueList<TextSpan> Spans
    {
        get;
        init => field = value.Count > 0 && !value.Any(static s => s.Length == 0) ? Merged(value) : throw Checked.Refused("A claim stands in one span or more, each of a code point or more.");
    }

    /// <summary>Gets the proposition in words.</summary>
    [JsonPropertyName("statement")]
    public string? Statement { get; init => field = Checked.OptionalText(value); }

    /// <summary>Gets the tag.</summary>
    [JsonPropertyName("tag")]
    public ClaimTag? Tag { get; init; }

    /// <summary>Gets what makes it an opinion.</summary>
    [JsonPropertyName("mode")]
    public OpinionMode? Mode { get; init; }

    /// <summary>Gets who makes an allegation; none where nobody is said, not even that it is nobody in particular.</summary>
    [JsonPropertyName("sources")]
    public ValueList<ComparedSource> Sources { get; init; }

    /// <summary>Gets the kind of verb by which an allegation is handed to its source.</summary>
    [JsonPropertyName("cue")]
    public AttributionCue? Cue { get; init; }

    /// <summary>Gets the author's attitude to an allegation.</summary>
    [JsonPropertyName("stance")]
    public Stance? Stance { get; init; }

    /// <summary>Gets whether it affirms or denies.</summary>
    [JsonPropertyName("polarity")]
    public Polarity? Polarity { get; init; }

    /// <summary>Gets how strongly it is put.</summary>
    [JsonPropertyName("certainty")]
    public Certainty? Certainty { get; init; }

    /// <summary>Gets whether it is taken for granted rather than stated.</summary>
    [JsonPropertyName("presupposed")]
    public bool? IsPresupposed { get; init; }

    /// <summary>Gets whether it is put under a condition.</summary>
    [JsonPropertyName("condition")]
    public bool? HasCondition { get; init; }

    /// <summary>Gets where in a file it was read, such as <c>claims.jsonl(3)</c>; null of a map's claims.</summary>
    [JsonPropertyName("where")]
    public string? Where { get; init; }

    /// <summary>Returns a claim of a map; null where it has no anchor yet.</summary>
    internal static ComparedClaim? Of(ClaimGraph graph, Claim claim) => claim.Anchors.Count == 0 ? null : new ComparedClaim(claim.Id.Value, [.. claim.Anchors.Select(graph.SpanOf)])
    {
        Statement = claim.Statement,
        Polarity = claim.Polarity,
        Certainty = claim.Certainty,
        IsPresupposed = claim.Presupposed,
        HasCondition = claim.Condition is not null,
        Cue = claim.Attribution?.Cue,
        Stance = claim.Attribution?.Stance,
    }.Labelled(ReadingLabel.Of(claim), graph);

    /// <summary>The claim with another tag, and with the mode or the sources that go with it.</summary>
    internal ComparedClaim Labelled(ReadingLabel label, ClaimGraph graph) => this with
    {
        Tag = label.Tag,
        Mode = label.Mode,
        Sources = [.. label.Sources.Select(s => ComparedSource.Of(graph, s)).Distinct()],
    };

    // Span by span, as anchors have it: what touches is one stretch of text.
    private static ValueList<TextSpan> Merged(ValueList<TextSpan> spans)
    {
        if (spans.Count == 1)
        {
            return spans;
        }

        var merged = new List<TextSpan>(spans.Count);
        foreach (var span in spans.OrderBy(static s => s.Start).ThenBy(static s => s.Length))
        {
            if (merged.Count > 0 && span.Start <= merged[^1].End)
            {
                merged[^1] = new TextSpan(merged[^1].Start, Math.Max(merged[^1].End, span.End) - merged[^1].Start);
            }
            else
            {
                merged.Add(span);
            }
        }

        return [.. merged];
    }

    /// <summary>Returns id, spans and statement, in one line.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Id} {string.Join(' ', Spans.AsSpan().ToArray())}{(Statement is null ? "" : $": {Statement}")}");
}

/// <summary>Who makes an allegation, with everything by which somebody else's record of it can be recognised.</summary>
/// <remarks>Equal when every property is.</remarks>
public sealed record ComparedSource
{
    /// <summary>Creates a source.</summary>
    /// <param name="name">An actor's name, or a group's text; null for nobody in particular.</param>
    /// <param name="id">An actor's id; null for a group, and where a list has names alone.</param>
    /// <param name="aliases">The actor's other names.</param>
    /// <param name="externalIds">Its ids in other registers, each as <c>scheme:value</c>.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    [JsonConstructor]
    public ComparedSource(string? name, string? id = null, ValueList<string> aliases = default, ValueList<string> externalIds = default)
    {
        Name = Checked.OptionalText(name, nameof(name));
        Id = Checked.OptionalText(id, nameof(id));
        Aliases = aliases;
        ExternalIds = externalIds;
    }

    /// <summary>Gets nobody in particular.</summary>
    public static ComparedSource Unspecified { get; } = new((string?)null);

    /// <summary>Gets an actor's name, or a group's text; null for nobody in particular.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; }

    /// <summary>Gets an actor's id; null where it has none.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; }

    /// <summary>Gets the actor's other names.</summary>
    [JsonPropertyName("aliases")]
    public ValueList<string> Aliases { get; }

    /// <summary>Gets its ids in other registers.</summary>
    [JsonPropertyName("externalIds")]
    public ValueList<string> ExternalIds { get; }

    /// <summary>Gets whether it is nobody in particular.</summary>
    [JsonIgnore]
    public bool IsUnspecified => Name is null && Id is null;

    internal static ComparedSource Of(ClaimGraph graph, AttributionSource source) => source.Match(
        actor => graph.Actors.TryGet(actor, out var known)
            ? new ComparedSource(known.Name, actor.Value, [.. known.Aliases.Select(a => a.Text)], [.. known.ExternalIds.Select(e => $"{e.Scheme}:{e.Value}")])
            : new ComparedSource(null, actor.Value),
        static group => new ComparedSource(group),
        static () => Unspecified);

    /// <summary>Returns the name, or the id where there is none.</summary>
    public override string ToString() => Name ?? Id ?? Graph.MapNames.Unspecified;
}

/// <summary>A link between two claims as it is compared.</summary>
/// <remarks>Equal when every property is.</remarks>
public sealed record ComparedRelation
{
    /// <summary>Creates a relation.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="from">The id of the claim that bears on the other.</param>
    /// <param name="to">The id of the claim that it bears on.</param>
    /// <param name="id">By which reports name it; null where the side has none.</param>
    /// <exception cref="ArgumentException">An id is blank.</exception>
    [JsonConstructor]
    public ComparedRelation(RelationKind kind, string from, string to, string? id = null)
    {
        Kind = kind;
        From = Checked.Text(from, nameof(from));
        To = Checked.Text(to, nameof(to));
        Id = Checked.OptionalText(id, nameof(id));
    }

    /// <summary>Gets its kind.</summary>
    [JsonPropertyName("kind")]
    public RelationKind Kind { get; }

    /// <summary>Gets the id of the claim that bears on the other.</summary>
    [JsonPropertyName("from")]
    public string From { get; }

    /// <summary>Gets the id of the claim that it bears on.</summary>
    [JsonPropertyName("to")]
    public string To { get; }

    /// <summary>Gets by which reports name it; null where the side has none.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; }

    /// <summary>Returns both ends and the kind.</summary>
    public override string ToString() => $"{From} {Kebab.Of(Kind)} {To}";
}
