using System.Text;
using ClaimMap.Diagnostics;
using ClaimMap.Json;

namespace ClaimMap.Schemas;

/// <summary>Every place of a document where a schema stands, the URIs and anchors that name some of them, and what references mean.</summary>
internal sealed class SchemaIndex
{
    private readonly JsonTape _tape;
    private readonly Dictionary<int, string> _baseUris = [];
    private readonly Dictionary<string, int> _resources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _anchors = new(StringComparer.Ordinal);
    private readonly Dictionary<int, Dictionary<string, int>> _members = [];

    /// <exception cref="SchemaException">A keyword is not in the declared subset, or its value is not of the keyword's kind.</exception>
    public SchemaIndex(JsonTape tape)
    {
        _tape = tape;
        _resources.Add("", JsonTape.Root);
        Walk(JsonTape.Root, "");
    }

    /// <summary>The tokens of all schemas, outer ones first.</summary>
    public IEnumerable<int> Schemas => _baseUris.Keys;

    /// <summary>The schema that a <c>$ref</c> means.</summary>
    /// <param name="schema">The schema the reference stands in.</param>
    /// <param name="value">The token of the reference's text.</param>
    public int Resolve(int schema, int value)
    {
        var reference = _tape.GetString(value);
        if (!SchemaUri.IsReference(reference))
        {
            throw Wrong(value, $"\"{reference}\" is not a URI reference");
        }

        var (given, fragment) = SchemaUri.Split(reference);
        var uri = SchemaUri.Resolve(_baseUris[schema], given);
        if (!_resources.TryGetValue(uri, out var resource))
        {
            throw Wrong(value, $"\"{reference}\" refers to something outside this document");
        }

        var target = fragment.Length == 0 ? resource
            : fragment[0] == '/' ? Follow(resource, fragment)
            : _anchors.GetValueOrDefault(uri + "#" + fragment, -1);
        if (target < 0)
        {
            throw Wrong(value, $"\"{reference}\" refers to nothing");
        }

        return _baseUris.ContainsKey(target) ? target : throw Wrong(value, $"\"{reference}\" refers to something that is not a schema");
    }

    /// <summary>The exception that says what is wrong at a token.</summary>
    public SchemaException Wrong(int token, string reason) => new(_tape.Pointer(token), reason);

    private void Walk(int schema, string baseUri)
    {
        switch (_tape.Kind(schema))
        {
            case JsonTokenKind.True:
            case JsonTokenKind.False:
                _baseUris.Add(schema, baseUri);
                return;
            case JsonTokenKind.Object:
                break;
            default:
                throw Wrong(schema, "a schema is an object, true or false");
        }

        baseUri = Identify(schema, baseUri);
        _baseUris.Add(schema, baseUri);
        for (int name = schema + 1, end = _tape.Next(schema); name < end; name = _tape.Next(name + 1))
        {
            var text = _tape.GetString(name);
            if (!SchemaKeywords.TryFind(text, out var keyword, out var shape))
            {
                var meant = Suggestion.For(text, SchemaKeywords.Names);
                throw Wrong(name, $"\"{text}\" is not among the keywords that are supported{(meant is null ? "" : $"; did you mean \"{meant}\"?")}");
            }

            if (SchemaShapes.Expected(_tape, name + 1, shape) is { } expected)
            {
                throw Wrong(name + 1, $"\"{text}\" has to be {expected}");
            }

            WalkInto(name + 1, shape, baseUri);
            if (keyword == SchemaKeyword.Schema && !_tape.TextEquals(name + 1, Encoding.UTF8.GetBytes(SchemaKeywords.Dialect)))
            {
                throw Wrong(name, $"the only dialect that is supported is {SchemaKeywords.Dialect}");
            }
        }
    }

    private void WalkInto(int value, SchemaShape shape, string baseUri)
    {
        if (shape == SchemaShape.Schema)
        {
            Walk(value, baseUri);
        }
        else if (shape is SchemaShape.SchemaList or SchemaShape.SchemaMap)
        {
            var step = shape == SchemaShape.SchemaMap ? 1 : 0;
            for (int child = value + 1, end = _tape.Next(value); child < end; child = _tape.Next(child + step))
            {
                Walk(child + step, baseUri);
            }
        }
    }

    // The base URI that holds inside the schema.
    private string Identify(int schema, string baseUri)
    {
        var id = _tape.Member(schema, "$id"u8);
        if (id >= 0 && _tape.Kind(id) == JsonTokenKind.String)
        {
            var text = _tape.GetString(id);
            var (uri, fragment) = SchemaUri.Split(text);
            if (!SchemaUri.IsReference(text) || fragment.Length > 0)
            {
                throw Wrong(id, $"\"{text}\" is not a URI reference without a fragment");
            }

            baseUri = SchemaUri.Resolve(baseUri, uri);
            if (!_resources.TryAdd(baseUri, schema) && _resources[baseUri] != schema)
            {
                throw Wrong(id, $"another schema already has the $id \"{baseUri}\"");
            }
        }

        var anchor = _tape.Member(schema, "$anchor"u8);
        if (anchor >= 0 && _tape.Kind(anchor) == JsonTokenKind.String)
        {
            var text = _tape.GetString(anchor);
            if (!IsAnchor(text))
            {
                throw Wrong(anchor, $"\"{text}\" cannot be an anchor");
            }

            if (!_anchors.TryAdd(baseUri + "#" + text, schema))
            {
                throw Wrong(anchor, $"another schema already has the $anchor \"{text}\"");
            }
        }

        return baseUri;
    }

    private static bool IsAnchor(string text) =>
        text.Length > 0 && (char.IsAsciiLetter(text[0]) || text[0] == '_') && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.');

    // The token a JSON pointer means, or -1.
    private int Follow(int from, string pointer)
    {
        var at = from;
        foreach (var raw in pointer[1..].Split('/'))
        {
            var segment = raw.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            at = _tape.Kind(at) == JsonTokenKind.Array ? Item(at, segment) : Member(at, segment);
            if (at < 0)
            {
                return -1;
            }
        }

        return at;
    }

    // Definitions are referred to over and over, so an object that is walked once is walked into a table.
    private int Member(int @object, string name)
    {
        if (_tape.Kind(@object) != JsonTokenKind.Object)
        {
            return -1;
        }

        if (!_members.TryGetValue(@object, out var members))
        {
            members = new Dictionary<string, int>(StringComparer.Ordinal);
            for (int child = @object + 1, end = _tape.Next(@object); child < end; child = _tape.Next(child + 1))
            {
                members.Add(_tape.GetString(child), child + 1);
            }

            _members.Add(@object, members);
        }

        return members.GetValueOrDefault(name, -1);
    }

    private int Item(int array, string segment)
    {
        if (!int.TryParse(segment, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var index)
            || (segment.Length > 1 && segment[0] == '0'))
        {
            return -1;
        }

        var item = array + 1;
        for (var end = _tape.Next(array); item < end && index > 0; index--)
        {
            item = _tape.Next(item);
        }

        return item < _tape.Next(array) ? item : -1;
    }
}
