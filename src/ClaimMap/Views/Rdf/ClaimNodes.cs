using System.Globalization;
using ClaimMap.Model;
using ClaimMap.Views.Annotation;

namespace ClaimMap.Views.Rdf;

/// <summary>A map as RDF: each claim a Web Annotation, its body the statement with what is said of it.</summary>
internal sealed class ClaimNodes
{
    // How many code points next to a place are quoted with it.
    private const int Context = 32;

    private readonly ClaimGraph _graph;
    private readonly PlacedClaims _places;
    private readonly RdfNames _names;
    private readonly bool _isQuoted;

    public ClaimNodes(ClaimGraph graph, RdfOptions? options)
    {
        _graph = graph;
        _names = RdfNames.Of(graph.Document, options);
        _isQuoted = options?.Text is not null;
        _places = PlacedClaims.Of(graph, options?.Text);
        Document = new RdfAddress(RdfNames.Of(graph.Document));
    }

    public RdfNames Names => _names;

    /// <summary>Gets the document, by its address.</summary>
    public RdfAddress Document { get; }

    public string AnnotationOf(Claim claim) => _names.PartOf(claim.Id, "annotation");

    /// <summary>The list of annotations, as a whole and as its one page; the items come apart.</summary>
    public RdfNode Page() => new RdfNode(_names.Base + "annotations.page")
        .Of("as:OrderedCollectionPage")
        .With("as:partOf", new RdfNode(_names.Map)
            .Of("as:OrderedCollection")
            .With("rdfs:label", _graph.Document.Title)
            .With("as:totalItems", new RdfNumber(_graph.Claims.Count))
            .With("as:first", new RdfAddress(_names.Base + "annotations.page"))
            .With("cm:dataVersion", _graph.Document.DataVersion)
            .With("cm:dataSha256", _graph.DataVersion.Sha256.ToString())
            .With("prov:wasDerivedFrom", Document))
        .With("as:startIndex", new RdfNumber(0));

    /// <summary>The document and the measure of its text.</summary>
    public RdfNode DocumentNode()
    {
        var document = _graph.Document;
        return new RdfNode(Document.Address)
            .Of("cm:Document")
            .With("dcterms:title", document.Title)
            .With("dcterms:creator", new RdfNode(_names.Author(document)).Of("prov:Agent").With("rdfs:label", document.Author))
            .With("dcterms:publisher", new RdfNode(null).With("rdfs:label", document.Publisher))
            .With("dcterms:issued", document.Published.Text)
            .With("dcterms:language", document.Language)
            .With("dcterms:rights", document.Rights)
            .With("cm:normalization", _places.Fingerprint.Normalization)
            .With("cm:length", new RdfNumber(_places.Fingerprint.Length))
            .With("cm:sha256", _places.Fingerprint.Sha256.ToString());
    }

    /// <summary>Whatever claims name, in the order in which they do.</summary>
    public IEnumerable<RdfNode> Things() => _graph.Claims.SelectMany(ThingIdsOf).Distinct().Select(ThingNode);

    /// <summary>What one claim names.</summary>
    public IEnumerable<RdfNode> ThingsOf(Claim claim) => ThingIdsOf(claim).Distinct().Select(ThingNode);

    /// <summary>A claim's annotation: the claim, its tag, and where it stands.</summary>
    public RdfNode AnnotationNode(Claim claim, RdfTerm body) => new RdfNode(AnnotationOf(claim))
        .Of("oa:Annotation")
        .With("oa:motivatedBy", new RdfName("oa:describing"))
        .With("as:generator", new RdfAddress(Addresses.Home))
        .With(
            "oa:hasBody",
            body,
            new RdfNode(null).Of("oa:SpecificResource").With("oa:hasPurpose", new RdfName("oa:classifying")).With("oa:hasSource", new RdfName(RdfNames.Class(claim.Tag))),
            new RdfNode(null).Of("oa:TextualBody").With("oa:hasPurpose", new RdfName("oa:tagging")).With("rdf:value", Kebab.Of(claim.Tag)))
        .With("oa:hasTarget", TargetsOf(claim));

    /// <summary>A claim, without whose words it is.</summary>
    public RdfNode ClaimNode(Claim claim)
    {
        var node = new RdfNode(_names.Of(claim.Id))
            .Of("oa:TextualBody", RdfNames.Class(claim.Tag))
            .With("oa:hasPurpose", new RdfName("oa:describing"))
            .With("rdf:value", claim.Statement)
            .With("dc:format", "text/plain")
            .With("cm:certainty", RdfNames.Value(claim.Certainty))
            .With("cm:polarity", RdfNames.Value(claim.Polarity))
            .With("cm:condition", claim.Condition)
            .With("cm:rationale", claim.Rationale)
            .With("prov:hadPrimarySource", Document);
        if (claim.Mode is { } mode)
        {
            node.With("cm:mode", RdfNames.Value(mode));
        }

        if (claim.Presupposed)
        {
            node.With("cm:presupposed", new RdfTrue());
        }

        foreach (var about in claim.About)
        {
            node.With(RdfNames.Value(about.Role).Name, new RdfAddress(_names.Of(about.Subject)));
        }

        foreach (var relation in _graph.RelationsOf(claim.Id, RelationDirection.Outgoing))
        {
            node.With(RdfNames.Value(relation.Kind).Name, new RdfAddress(_names.Of(relation.To)));
        }

        return node;
    }

    /// <summary>Says whose words a claim is: its sources' by what kind of verb, or the author's.</summary>
    public RdfNode WithVoices(RdfNode node, Claim claim)
    {
        if (claim.Attribution is not { } attribution)
        {
            return node.With("prov:wasAttributedTo", new RdfAddress(_names.Author(_graph.Document)));
        }

        var (count, voices) = (0, attribution.ReportedBy.AsSpan().ToArray());
        RdfTerm[] agents = [.. attribution.Sources.Select(Agent)];
        var qualified = new RdfNode(null)
            .Of("prov:Attribution")
            .With("prov:agent", agents)
            .With("cm:cue", RdfNames.Value(attribution.Cue))
            .With("cm:stance", RdfNames.Value(attribution.Stance));
        if (attribution.Addressee is { } addressee)
        {
            qualified.With("cm:addressee", new RdfAddress(_names.Of(addressee)));
        }

        if (voices.Length > 0)
        {
            qualified.With("cm:reportedBy", new RdfList([.. voices.Select(v => new RdfNode(null).Of("cm:Voice").With("prov:agent", [.. v.Sources.Select(Agent)]).With("cm:cue", RdfNames.Value(v.Cue)))]));
        }

        return node.With("prov:wasAttributedTo", agents.Select(a => a is RdfNode { Address: { } own } ? new RdfAddress(own) : a)).With("prov:qualifiedAttribution", qualified);

        // A group has no record of its own.
        RdfTerm Agent(AttributionSource source) => source.Match<RdfTerm>(
            actor => new RdfAddress(_names.Of(actor)),
            group => new RdfNode(_names.PartOf(claim.Id, string.Create(CultureInfo.InvariantCulture, $"group-{++count}"))).Of("prov:Agent", "cm:UnidentifiedGroup").With("rdfs:label", group),
            () => new RdfName("cm:nobodyInParticular"));
    }

    // The whole document for a claim that nobody has placed yet.
    private IEnumerable<RdfTerm> TargetsOf(Claim claim)
    {
        TextSpan[] spans = [.. _places.SpansOf(claim)];
        return spans.Length == 0 ? [Document] : spans.Select(span => new RdfNode(null)
            .Of("oa:SpecificResource")
            .With("oa:hasSource", Document)
            .With("oa:hasSelector", SelectorsOf(span)));
    }

    private IEnumerable<RdfTerm> SelectorsOf(TextSpan span)
    {
        yield return new RdfNode(null).Of("oa:TextPositionSelector").With("oa:start", new RdfNumber(span.Start)).With("oa:end", new RdfNumber(span.End));
        if (_isQuoted)
        {
            var before = Math.Min(Context, span.Start);
            var behind = Math.Min(Context, _places.Fingerprint.Length - span.End);
            yield return new RdfNode(null).Of("oa:TextQuoteSelector")
                .With("oa:exact", _places.WordsAt(span))
                .With("oa:prefix", _places.WordsAt(new TextSpan(span.Start - before, before)))
                .With("oa:suffix", _places.WordsAt(new TextSpan(span.End, behind)));
        }
    }

    private static IEnumerable<NodeId> ThingIdsOf(Claim claim) => NamedIds.Of(claim).Where(n => n.Id.Kind != NodeKind.Passage && !n.Member.StartsWith(NamedIds.Readings, StringComparison.Ordinal)).Select(n => n.Id);

    private RdfNode ThingNode(NodeId id)
    {
        var record = _graph[id];
        var node = new RdfNode(_names.Of(id))
            .Of(record is Actor ? [RdfNames.Class(id.Kind), "prov:Agent"] : [RdfNames.Class(id.Kind)])
            .With("rdfs:label", _graph.Names.Of(id));
        var (kind, whole, ids) = record switch
        {
            Actor actor => (Kebab.Labelled(actor.Kind, actor.KindLabel), actor.PartOf?.ToNodeId(), actor.ExternalIds),
            Place place => (Kebab.Of(place.Kind), place.PartOf?.ToNodeId(), place.ExternalIds),
            ReportedEvent reported => (Kebab.Labelled(reported.Kind, reported.KindLabel), reported.PartOf?.ToNodeId(), default),
            AccordTerm term => (Kebab.Labelled(term.Kind, term.KindLabel), null, default),
            Instrument instrument => (Kebab.Labelled(instrument.Kind, instrument.KindLabel), null, instrument.ExternalIds),
            Topic topic => (Kebab.Labelled(topic.Kind, topic.KindLabel), null, topic.ExternalIds),
            _ => (default(string), default(NodeId?), default(ValueList<ExternalId>)),
        };
        node.With("cm:kind", kind);
        if (whole is { } part)
        {
            node.With("dcterms:isPartOf", new RdfAddress(_names.Of(part)));
        }

        return node
            .With("owl:sameAs", ids.Select(RdfNames.OfRegister).OfType<string>().Select(a => new RdfAddress(a)))
            .With("cm:identifier", ids.Select(IdentifierNode));
    }

    // An outside fact: with where it comes from.
    private RdfNode IdentifierNode(ExternalId id)
    {
        var source = _graph.Sources[id.Source];
        var node = new RdfNode(null).Of("cm:Identifier").With("cm:scheme", id.Scheme).With("rdf:value", id.Value);
        return RdfNames.OfWeb(source.Locator) is { } address
            ? node.With("prov:hadPrimarySource", new RdfAddress(address))
            : node.With("prov:hadPrimarySource", new RdfNode(_names.Of(source.Id)).With("rdfs:label", $"{source.Publisher}: {source.Title}, {source.Locator}"));
    }
}
