using System.Text;
using System.Text.Json.Serialization;
using ClaimMap.Views;
using ClaimMap.Views.Notebooks;
using ClaimMap.Views.Pictures;

namespace ClaimMap;

/// <summary>What an SVG picture of a map shows.</summary>
/// <remarks>A closed set: these five, and no others. Two are equal when they show the same of the same claim or actor.</remarks>
public abstract record SvgPicture
{
    private protected SvgPicture()
    {
    }

    /// <summary>Gets the argument map: all claims in reading order, with their relations as arcs.</summary>
    public static SvgPicture Arguments { get; } = new ArgumentsPicture();

    /// <summary>Gets the events over time, and those without a date below them.</summary>
    public static SvgPicture Timeline { get; } = new TimelinePicture();

    /// <summary>Gets who is reported to say what: each allegation with its source, the author's stance and what is said against it.</summary>
    public static SvgPicture Actors { get; } = new ActorsPicture();

    // Internal and abstract: nothing outside this assembly can add another picture.
    internal abstract void Draw(MarkupWriter markup, ClaimGraph graph);

    internal abstract string Describe(ClaimGraph graph);

    /// <summary>Returns one claim in the middle of what bears on it and what it bears on, two steps deep.</summary>
    public static SvgPicture Focus(ClaimId claim) => new ClaimPicture(claim);

    /// <summary>Returns one actor in the middle of who speaks of it and of whom it speaks, with what it is part of and its parts.</summary>
    public static SvgPicture Focus(ActorId actor) => new ActorPicture(actor);

    private sealed record ArgumentsPicture : SvgPicture
    {
        internal override void Draw(MarkupWriter markup, ClaimGraph graph) => ArgumentSpine.Draw(markup, graph);

        internal override string Describe(ClaimGraph graph) => ArgumentSpine.Label;
    }

    private sealed record TimelinePicture : SvgPicture
    {
        internal override void Draw(MarkupWriter markup, ClaimGraph graph) => Views.Pictures.Timeline.Draw(markup, graph);

        internal override string Describe(ClaimGraph graph) => Views.Pictures.Timeline.Label;
    }

    private sealed record ActorsPicture : SvgPicture
    {
        internal override void Draw(MarkupWriter markup, ClaimGraph graph) => ActorBoard.Draw(markup, graph);

        internal override string Describe(ClaimGraph graph) => ActorBoard.Label;
    }

    private sealed record ClaimPicture(ClaimId Claim) : SvgPicture
    {
        internal override void Draw(MarkupWriter markup, ClaimGraph graph) => ClaimFocus.Draw(markup, graph, Claim);

        internal override string Describe(ClaimGraph graph) => ClaimFocus.LabelOf(graph.Claims[Claim]);
    }

    private sealed record ActorPicture(ActorId Actor) : SvgPicture
    {
        internal override void Draw(MarkupWriter markup, ClaimGraph graph) => ActorFocus.Draw(markup, graph, Actor);

        internal override string Describe(ClaimGraph graph) => ActorFocus.LabelOf(graph.Actors[Actor]);
    }
}

/// <summary>A picture of a map that a notebook shows: <see cref="Svg.Draw"/> makes it.</summary>
/// <remarks>Equal when text and description are.</remarks>
/// <example>
/// <code>
/// Svg.Draw(Ceasefire2020.Graph, SvgPicture.Timeline)    // the last line of a cell
/// </code>
/// </example>
[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed record SvgImage : INotebookView
{
    [JsonConstructor]
    internal SvgImage(string text, string description)
    {
        Text = text;
        Description = description;
    }

    /// <summary>Gets the picture, an <c>svg</c> element that stands by itself, with LF line ends.</summary>
    [JsonPropertyName("text")]
    public string Text { get; }

    /// <summary>Gets what it shows, in a few words, for those who do not see it.</summary>
    [JsonPropertyName("description")]
    public string Description { get; }

    /// <summary>Returns the picture in HTML, as notebooks show it: an image, so that neither its style nor its links touch the page.</summary>
    public string ToHtml() => Fragment.Of(markup => markup.Write(
        $"<img alt=\"{Description}\" style=\"max-width:100%;height:auto\" src=\"data:image/svg+xml;base64,{Convert.ToBase64String(Encoding.UTF8.GetBytes(Text))}\">\n"));

    /// <summary>Returns <see cref="Text"/>.</summary>
    public override string ToString() => Text;
}
