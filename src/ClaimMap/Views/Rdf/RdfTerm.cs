namespace ClaimMap.Views.Rdf;

/// <summary>What a statement of RDF says of something.</summary>
internal abstract record RdfTerm;

/// <summary>A term of a vocabulary, by prefix and name: <c>oa:Annotation</c>.</summary>
internal sealed record RdfName(string Name) : RdfTerm;

/// <summary>Something by its address.</summary>
internal sealed record RdfAddress(string Address) : RdfTerm;

/// <summary>Words.</summary>
internal sealed record RdfText(string Value) : RdfTerm;

/// <summary>A number that is not negative.</summary>
internal sealed record RdfNumber(int Value) : RdfTerm;

/// <summary>That something is so.</summary>
internal sealed record RdfTrue : RdfTerm;

/// <summary>Terms in order.</summary>
internal sealed record RdfList(IReadOnlyList<RdfTerm> Items) : RdfTerm;

/// <summary>Something with what is said of it, in order.</summary>
/// <param name="Address">Its address; null for something without one.</param>
/// <remarks>Mutable while it is made: what makes it hands it out when it is done.</remarks>
internal sealed record RdfNode(string? Address) : RdfTerm
{
    private readonly List<(string Predicate, List<RdfTerm> Objects)> _statements = [];

    /// <summary>What is said, each predicate once.</summary>
    public IReadOnlyList<(string Predicate, List<RdfTerm> Objects)> Statements => _statements;

    /// <summary>Says something more, if there is anything to say.</summary>
    public RdfNode With(string predicate, params IEnumerable<RdfTerm> objects)
    {
        RdfTerm[] all = [.. objects];
        if (all.Length > 0)
        {
            var at = _statements.FindIndex(s => s.Predicate == predicate);
            if (at < 0)
            {
                _statements.Add((predicate, [.. all]));
            }
            else
            {
                _statements[at].Objects.AddRange(all);
            }
        }

        return this;
    }

    public RdfNode With(string predicate, string? text) => text is null ? this : With(predicate, new RdfText(text));

    public RdfNode Of(params IEnumerable<string> types) => With("rdf:type", types.Select(t => new RdfName(t)));
}
