using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using ClaimMap.Loading.Diagnostics;
using ClaimMap.Loading.Files;

namespace ClaimMap.Loading.Schema;

/// <summary>A schema, compiled: what JSON Schema 2020-12 asks of a value, as far as the schemas of the data files go.</summary>
/// <remarks>
/// A keyword that is not read here is refused, never ignored. References stay inside the document. Immutable once compiled, and
/// safe to share among threads.
/// </remarks>
internal sealed class JsonSchema
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    private readonly List<Member> _members = [];

    private JsonSchema()
    {
    }

    /// <summary>Whether it is the schema <c>false</c>, which nothing fits.</summary>
    public bool IsFalse { get; private set; }

    public string? Title { get; private set; }

    public string? Description { get; private set; }

    public JsonTypes Types { get; private set; } = JsonTypes.Any;

    public JsonElement[]? Values { get; private set; }

    public JsonElement? Constant { get; private set; }

    /// <summary>Whether nothing is asked of an object but what is asked of <see cref="Members"/>.</summary>
    public bool IsOpen => AdditionalProperties is null && PropertyNames is null && MinProperties == 0 && MaxProperties == int.MaxValue;

    /// <summary>The members that are declared or required.</summary>
    public IReadOnlyList<Member> Members => _members;

    public JsonSchema? AdditionalProperties { get; private set; }

    public JsonSchema? PropertyNames { get; private set; }

    public int MinProperties { get; private set; }

    public int MaxProperties { get; private set; } = int.MaxValue;

    public JsonSchema? Items { get; private set; }

    public int MinItems { get; private set; }

    public bool UniqueItems { get; private set; }

    public int MaxLength { get; private set; } = int.MaxValue;

    public Pattern? Pattern { get; private set; }

    public JsonElement? Minimum { get; private set; }

    public JsonElement? Maximum { get; private set; }

    public JsonSchema? Reference { get; private set; }

    public IReadOnlyList<JsonSchema> AllOf { get; private set; } = [];

    public IReadOnlyList<JsonSchema> AnyOf { get; private set; } = [];

    public IReadOnlyList<JsonSchema> OneOf { get; private set; } = [];

    public JsonSchema? If { get; private set; }

    public JsonSchema? Then { get; private set; }

    public JsonSchema? Else { get; private set; }

    /// <summary>Compiles a schema.</summary>
    /// <param name="utf8">Its text.</param>
    /// <param name="pointer">The JSON pointer of the part of it that is meant; empty for the whole.</param>
    /// <exception cref="SchemaException">It cannot be used: see the message.</exception>
    public static JsonSchema Parse(ReadOnlyMemory<byte> utf8, string pointer = "")
    {
        // Not disposed of: the schema keeps values of it for messages.
        var text = JsonText.Parse(utf8, problem => throw new SchemaException(problem.JsonPointer, problem.Finding.Message));
        var compiler = new Compiler(text!);
        return pointer.Length == 0 ? compiler.Compile(text!.Root, "") : compiler.Resolve("#" + pointer, "");
    }

    /// <summary>The member with a name, or null.</summary>
    public Member? Find(JsonProperty member)
    {
        var name = JsonMarshal.GetRawUtf8PropertyName(member);
        if (name.Contains((byte)'\\'))
        {
            name = Encoding.UTF8.GetBytes(JsonText.NameOf(member));
        }

        foreach (var known in _members)
        {
            if (name.SequenceEqual(known.Utf8Name))
            {
                return known;
            }
        }

        return null;
    }

    /// <summary>A member that a schema names.</summary>
    internal sealed class Member(string name, int number)
    {
        private readonly byte[] _utf8Name = Encoding.UTF8.GetBytes(name);

        public string Name { get; } = name;

        /// <summary>Its position among <see cref="Members"/>.</summary>
        public int Number { get; } = number;

        public ReadOnlySpan<byte> Utf8Name => _utf8Name;

        /// <summary>What its value must fit; null where it is required without being declared.</summary>
        public JsonSchema? Schema { get; set; }

        public bool IsRequired { get; set; }
    }

    /// <summary>Reads schemas; those that references lead to are read once.</summary>
    private sealed class Compiler(JsonText text)
    {
        private static readonly string[] Keywords =
        [
            "$schema", "$defs", "$ref", "title", "description", "type", "enum", "const", "properties", "required", "additionalProperties",
            "propertyNames", "minProperties", "maxProperties", "items", "minItems", "uniqueItems", "maxLength", "pattern", "minimum", "maximum",
            "allOf", "anyOf", "oneOf", "if", "then", "else",
        ];

        // By the offset at which a schema stands.
        private readonly Dictionary<int, JsonSchema> _known = [];

        public JsonSchema Compile(JsonElement source, string pointer)
        {
            if (_known.TryGetValue(text.OffsetOf(source), out var schema))
            {
                return schema;
            }

            _known.Add(text.OffsetOf(source), schema = new JsonSchema());
            switch (source.ValueKind)
            {
                case JsonValueKind.True:
                    break;
                case JsonValueKind.False:
                    schema.IsFalse = true;
                    schema.Types = JsonTypes.None;
                    break;
                case JsonValueKind.Object:
                    foreach (var keyword in source.EnumerateObject())
                    {
                        Read(schema, keyword.Name, keyword.Value, $"{pointer}/{keyword.Name}");
                    }

                    break;
                default:
                    throw new SchemaException(pointer, "a schema is an object, true or false");
            }

            return schema;
        }

        private void Read(JsonSchema schema, string keyword, JsonElement value, string at)
        {
            switch (keyword)
            {
                case "$schema":
                    Require(value.ValueKind == JsonValueKind.String && value.ValueEquals(Dialect), at, $"the only dialect that is supported is {Dialect}");
                    break;
                case "$defs":
                    foreach (var definition in MembersOf(value, at))
                    {
                        Compile(definition.Value, $"{at}/{definition.Name}");
                    }

                    break;
                case "$ref":
                    schema.Reference = Resolve(TextOf(value, at), at);
                    break;
                case "title":
                    schema.Title = TextOf(value, at);
                    break;
                case "description":
                    schema.Description = TextOf(value, at);
                    break;
                case "type":
                    schema.Types = TypesOf(value, at);
                    break;
                case "enum":
                    schema.Values = ItemsOf(value, at);
                    break;
                case "const":
                    schema.Constant = value;
                    break;
                case "properties":
                    foreach (var property in MembersOf(value, at))
                    {
                        MemberOf(schema, property.Name).Schema = Compile(property.Value, $"{at}/{property.Name}");
                    }

                    break;
                case "required":
                    foreach (var name in ItemsOf(value, at))
                    {
                        MemberOf(schema, TextOf(name, at)).IsRequired = true;
                    }

                    break;
                case "additionalProperties":
                    schema.AdditionalProperties = Compile(value, at);
                    break;
                case "propertyNames":
                    schema.PropertyNames = Compile(value, at);
                    break;
                case "minProperties":
                    schema.MinProperties = CountOf(value, at);
                    break;
                case "maxProperties":
                    schema.MaxProperties = CountOf(value, at);
                    break;
                case "items":
                    schema.Items = Compile(value, at);
                    break;
                case "minItems":
                    schema.MinItems = CountOf(value, at);
                    break;
                case "uniqueItems":
                    Require(value.ValueKind is JsonValueKind.True or JsonValueKind.False, at, "it has to be true or false");
                    schema.UniqueItems = value.GetBoolean();
                    break;
                case "maxLength":
                    schema.MaxLength = CountOf(value, at);
                    break;
                case "pattern":
                    schema.Pattern = PatternOf(TextOf(value, at), at);
                    break;
                case "minimum":
                    Require(value.ValueKind == JsonValueKind.Number, at, "it has to be a number");
                    schema.Minimum = value;
                    break;
                case "maximum":
                    Require(value.ValueKind == JsonValueKind.Number, at, "it has to be a number");
                    schema.Maximum = value;
                    break;
                case "allOf":
                    schema.AllOf = SchemasOf(value, at);
                    break;
                case "anyOf":
                    schema.AnyOf = SchemasOf(value, at);
                    break;
                case "oneOf":
                    schema.OneOf = SchemasOf(value, at);
                    break;
                case "if":
                    schema.If = Compile(value, at);
                    break;
                case "then":
                    schema.Then = Compile(value, at);
                    break;
                case "else":
                    schema.Else = Compile(value, at);
                    break;
                default:
                    var meant = Suggestion.For(keyword, Keywords);
                    throw new SchemaException(at, $"\"{keyword}\" is not among the keywords that are supported{(meant is null ? "" : $"; did you mean \"{meant}\"?")}");
            }
        }

        private static Member MemberOf(JsonSchema schema, string name)
        {
            if (schema._members.Find(m => m.Name == name) is { } known)
            {
                return known;
            }

            var member = new Member(name, schema._members.Count);
            schema._members.Add(member);
            return member;
        }

        // A reference is a JSON pointer into the same document, percent-encoded: #/$defs/id.
        public JsonSchema Resolve(string reference, string at)
        {
            Require(reference == "#" || reference.StartsWith("#/", StringComparison.Ordinal), at, $"\"{reference}\" is no pointer into this document");
            var target = text.Root;
            foreach (var step in reference.Split('/').Skip(1))
            {
                var name = Uri.UnescapeDataString(step).Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
                var isThere = target.ValueKind == JsonValueKind.Array
                    ? int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < target.GetArrayLength() && Take(target[index], out target)
                    : target.ValueKind == JsonValueKind.Object && target.TryGetProperty(name, out target);
                Require(isThere, at, $"\"{reference}\" refers to nothing");
            }

            return Compile(target, reference[1..]);

            static bool Take(JsonElement item, out JsonElement target)
            {
                target = item;
                return true;
            }
        }

        private static JsonTypes TypesOf(JsonElement value, string at)
        {
            var types = JsonTypes.None;
            foreach (var name in value.ValueKind == JsonValueKind.Array ? ItemsOf(value, at) : [value])
            {
                types |= TextOf(name, at) switch
                {
                    "null" => JsonTypes.Null,
                    "boolean" => JsonTypes.Boolean,
                    "object" => JsonTypes.Object,
                    "array" => JsonTypes.Array,
                    "number" => JsonTypes.Number,
                    "integer" => JsonTypes.Integer,
                    "string" => JsonTypes.String,
                    var other => throw new SchemaException(at, $"\"{other}\" is no type"),
                };
            }

            return types;
        }

        private static Pattern PatternOf(string source, string at)
        {
            try
            {
                return Pattern.Of(source);
            }
            catch (ArgumentException e)
            {
                throw new SchemaException(at, $"\"{source}\" cannot be used as a regular expression: {e.Message}");
            }
        }

        private static int CountOf(JsonElement value, string at)
        {
            Require(value.ValueKind == JsonValueKind.Number, at, "it has to be a number");
            var number = JsonNumber.Parse(JsonMarshal.GetRawUtf8Value(value));
            Require(number is { Sign: >= 0, IsInteger: true }, at, "it has to be an integer that is not negative");
            return number.Exponent > 9 ? int.MaxValue : (int)value.GetDouble();
        }

        private JsonSchema[] SchemasOf(JsonElement value, string at)
        {
            var sources = ItemsOf(value, at);
            var schemas = new JsonSchema[sources.Length];
            for (var i = 0; i < schemas.Length; i++)
            {
                schemas[i] = Compile(sources[i], string.Create(CultureInfo.InvariantCulture, $"{at}/{i}"));
            }

            return schemas;
        }

        private static JsonElement[] ItemsOf(JsonElement value, string at)
        {
            Require(value.ValueKind == JsonValueKind.Array, at, "it has to be a list");
            var items = new JsonElement[value.GetArrayLength()];
            for (var i = 0; i < items.Length; i++)
            {
                items[i] = value[i];
            }

            return items;
        }

        private static JsonElement.ObjectEnumerator MembersOf(JsonElement value, string at)
        {
            Require(value.ValueKind == JsonValueKind.Object, at, "it has to be an object");
            return value.EnumerateObject();
        }

        private static string TextOf(JsonElement value, string at)
        {
            Require(value.ValueKind == JsonValueKind.String, at, "it has to be a string");
            return value.GetString()!;
        }

        private static void Require(bool condition, string pointer, string otherwise)
        {
            if (!condition)
            {
                throw new SchemaException(pointer, otherwise);
            }
        }
    }
}

/// <summary>The types of JSON Schema.</summary>
[Flags]
internal enum JsonTypes
{
    None = 0,
    Null = 1,
    Boolean = 2,
    Object = 4,
    Array = 8,
    Number = 16,
    Integer = 32,
    String = 64,
    Any = 127,
}

/// <summary>Thrown where a schema cannot be used.</summary>
internal sealed class SchemaException(string pointer, string reason) : Exception($"The schema cannot be used: at {(pointer.Length == 0 ? "its root" : pointer)}, {reason}.")
{
    public string Pointer { get; } = pointer;

    public string Reason { get; } = reason;
}
