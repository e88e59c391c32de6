using System.Globalization;
using System.Text;
using ClaimMap.Model;

namespace ClaimMap.Views.Rdf;

/// <summary>How what a map holds is named in RDF.</summary>
/// <param name="Base">What begins the addresses of the map's own records; it ends with <c>#</c> or <c>/</c>.</param>
internal sealed record RdfNames(string Base)
{
    /// <summary>The prefixes that are used, with what they stand for.</summary>
    public static IReadOnlyList<(string Prefix, string Namespace)> Prefixes { get; } =
    [
        ("as", "http://www.w3.org/ns/activitystreams#"),
        ("cm", Addresses.Vocabulary),
        ("dc", "http://purl.org/dc/elements/1.1/"),
        ("dcterms", "http://purl.org/dc/terms/"),
        ("np", "http://www.nanopub.org/nschema#"),
        ("oa", "http://www.w3.org/ns/oa#"),
        ("owl", "http://www.w3.org/2002/07/owl#"),
        ("prov", "http://www.w3.org/ns/prov#"),
        ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
        ("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
        ("xsd", "http://www.w3.org/2001/XMLSchema#"),
    ];

    public static RdfNames Of(Document document, RdfOptions? options) => new(options?.Base is not { } given ? $"{Addresses.Home}maps/{document.Id}#" : given is [.., '#' or '/'] ? given : given + "#");

    /// <summary>The map.</summary>
    public string Map => Base[..^1];

    public string Of(NodeId node) => Base + node.Value;

    /// <summary>A part of a record: no id holds a full stop, so that no two names fall together.</summary>
    public string PartOf(NodeId node, string part) => $"{Base}{node.Value}.{part}";

    public string Author(Document document) => document.AuthorActor is { } actor ? Of(actor) : Base + "document.author";

    /// <summary>The document: its address, else its DOI, else the digest of its text (RFC 6920).</summary>
    public static string Of(Document document) =>
        document.Url is { } url ? Escaped(new Uri(url).AbsoluteUri)
        : document.Doi is { } doi ? $"https://doi.org/{string.Join('/', doi.Split('/').Select(Uri.EscapeDataString))}"
        : $"ni:///sha-256;{Convert.ToBase64String(Convert.FromHexString(document.Text.Sha256.Hex)).TrimEnd('=').Replace('+', '-').Replace('/', '_')}";

    /// <summary>An address of the web that an outside register gives; null for any other.</summary>
    public static string? OfRegister(ExternalId id) => id.Scheme switch
    {
        "wikidata" when id.Value.Length > 1 && id.Value[0] == 'Q' && id.Value.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0 => $"http://www.wikidata.org/entity/{id.Value}",
        "url" => OfWeb(id.Value),
        _ => null,
    };

    public static string? OfWeb(string locator) => Uri.TryCreate(locator, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? Escaped(address.AbsoluteUri) : null;

    /// <summary>The term of the vocabulary that a value is: <c>cm:asserted-fact</c> is <c>cm:AssertedFact</c> as a class and <c>cm:assertedFact</c> else.</summary>
    public static RdfName Value<T>(T value)
        where T : struct, Enum => new($"cm:{Camel(Kebab.Of(value))}");

    public static string Class<T>(T value)
        where T : struct, Enum => Camel(Kebab.Of(value)) is var name ? $"cm:{char.ToUpperInvariant(name[0])}{name[1..]}" : "";

    private static string Camel(string kebab)
    {
        var words = kebab.Split('-');
        return words[0] + string.Concat(words.Skip(1).Select(w => $"{char.ToUpperInvariant(w[0])}{w[1..]}"));
    }

    // What an address of RDF may not hold, though one of the web does.
    private static string Escaped(string address)
    {
        var escaped = new StringBuilder(address.Length);
        foreach (var c in address)
        {
            _ = c <= ' ' || c > '~' || c is '<' or '>' or '"' or '{' or '}' or '|' or '^' or '`' or '\\'
                ? escaped.AppendJoin("", Encoding.UTF8.GetBytes(c.ToString()).Select(b => string.Create(CultureInfo.InvariantCulture, $"%{b:X2}")))
                : escaped.Append(c);
        }

        return escaped.ToString();
    }
}
