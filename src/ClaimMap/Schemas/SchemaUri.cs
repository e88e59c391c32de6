using System.Text;

namespace ClaimMap.Schemas;

/// <summary>Resolves references as RFC 3986 (section 5.2) says, for any scheme.</summary>
internal static class SchemaUri
{
    private const string NotInUris = "\"<>\\^`{|}";

    /// <summary>Whether the text can be a URI reference at all: nothing in it that would have to be percent-encoded, every escape whole.</summary>
    public static bool IsReference(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] <= ' ' || text[i] == 0x7F || NotInUris.Contains(text[i], StringComparison.Ordinal)
                || (text[i] == '%' && (i + 2 >= text.Length || !char.IsAsciiHexDigit(text[i + 1]) || !char.IsAsciiHexDigit(text[i + 2]))))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Splits a reference into what stands before the number sign and what stands behind it, percent-decoded.</summary>
    public static (string Uri, string Fragment) Split(string reference)
    {
        var at = reference.IndexOf('#', StringComparison.Ordinal);
        return at < 0 ? (reference, "") : (reference[..at], Uri.UnescapeDataString(reference[(at + 1)..]));
    }

    /// <summary>The URI that a reference without a fragment means where <paramref name="baseUri"/> holds. An empty base leaves a relative reference relative.</summary>
    public static string Resolve(string baseUri, string reference)
    {
        if (reference.Length == 0)
        {
            return baseUri;
        }

        var given = Parts.Of(reference);
        var against = Parts.Of(baseUri);
        Parts target;
        if (given.Scheme is not null)
        {
            target = given with { Path = RemoveDots(given.Path) };
        }
        else if (given.Authority is not null)
        {
            target = given with { Scheme = against.Scheme, Path = RemoveDots(given.Path) };
        }
        else if (given.Path.Length == 0)
        {
            target = against with { Query = given.Query ?? against.Query };
        }
        else
        {
            var path = given.Path[0] == '/' ? given.Path : Merge(against, given.Path);
            target = against with { Path = RemoveDots(path), Query = given.Query };
        }

        return target.ToString();
    }

    private static string Merge(Parts against, string path) =>
        against.Authority is not null && against.Path.Length == 0
            ? "/" + path
            : against.Path[..(against.Path.LastIndexOf('/') + 1)] + path;

    private static string RemoveDots(string path)
    {
        if (!path.Contains('.', StringComparison.Ordinal))
        {
            return path;
        }

        var kept = new List<string>();
        var segments = path.Split('/');
        for (var i = 0; i < segments.Length; i++)
        {
            var isLast = i == segments.Length - 1;
            switch (segments[i])
            {
                case ".":
                    break;
                case "..":
                    if (kept.Count > 0 && !(kept.Count == 1 && kept[0].Length == 0))
                    {
                        kept.RemoveAt(kept.Count - 1);
                    }

                    break;
                default:
                    kept.Add(segments[i]);
                    continue;
            }

            if (isLast)
            {
                kept.Add("");
            }
        }

        return string.Join('/', kept);
    }

    private readonly record struct Parts(string? Scheme, string? Authority, string Path, string? Query)
    {
        public static Parts Of(string uri)
        {
            string? scheme = null, authority = null, query = null;
            var colon = uri.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && char.IsAsciiLetter(uri[0]) && uri.AsSpan(0, colon).IndexOfAny("/?") < 0)
            {
                scheme = uri[..colon];
                uri = uri[(colon + 1)..];
            }

            var question = uri.IndexOf('?', StringComparison.Ordinal);
            if (question >= 0)
            {
                query = uri[(question + 1)..];
                uri = uri[..question];
            }

            if (uri.StartsWith("//", StringComparison.Ordinal))
            {
                var end = uri.IndexOf('/', 2);
                authority = end < 0 ? uri[2..] : uri[2..end];
                uri = end < 0 ? "" : uri[end..];
            }

            return new Parts(scheme, authority, uri, query);
        }

        public override string ToString()
        {
            var text = new StringBuilder();
            _ = Scheme is null ? text : text.Append(Scheme).Append(':');
            _ = Authority is null ? text : text.Append("//").Append(Authority);
            text.Append(Path);
            _ = Query is null ? text : text.Append('?').Append(Query);
            return text.ToString();
        }
    }
}
