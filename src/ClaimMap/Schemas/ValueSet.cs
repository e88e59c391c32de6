using ClaimMap.Json;

namespace ClaimMap.Schemas;

/// <summary>The values of an <c>enum</c> or <c>const</c>: strings in a table, whatever else there is compared one by one.</summary>
internal sealed class ValueSet
{
    private readonly JsonTape _schema;
    private readonly List<int> _others = [];

    public ValueSet(JsonTape schema, IEnumerable<int> tokens)
    {
        _schema = schema;
        foreach (var token in tokens)
        {
            All.Add(token);
            if (schema.Kind(token) == JsonTokenKind.String)
            {
                Strings.Add(schema.GetString(token));
            }
            else
            {
                _others.Add(token);
            }
        }
    }

    /// <summary>The values' tokens on the schema's tape, in its order.</summary>
    public List<int> All { get; } = [];

    public NameTable Strings { get; } = new();

    public JsonTape Schema => _schema;

    public bool ContainsString(ReadOnlySpan<byte> utf8) => Strings.Find(JsonTape.HashName(utf8), utf8) >= 0;

    /// <summary>Whether the set holds a value that is no string.</summary>
    public bool ContainsOther(JsonTape instance, int token)
    {
        foreach (var other in _others)
        {
            if (JsonEquality.Equal(_schema, other, instance, token))
            {
                return true;
            }
        }

        return false;
    }
}
