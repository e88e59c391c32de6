using System.Collections.Concurrent;
using ClaimMap.Json;

namespace ClaimMap.Schemas;

/// <summary>Turns a schema document into <see cref="SchemaNode"/>s.</summary>
internal sealed partial class SchemaCompiler
{
    private readonly JsonTape _tape;
    private readonly SchemaIndex _index;
    private readonly Dictionary<int, SchemaNode> _nodes = [];
    private readonly Dictionary<int, int> _targets = [];
    private readonly ConcurrentDictionary<string, Pattern> _patterns;

    private SchemaCompiler(JsonTape tape, ConcurrentDictionary<string, Pattern> patterns)
    {
        _tape = tape;
        _patterns = patterns;
        _index = new SchemaIndex(tape);
    }

    /// <exception cref="SchemaException">The schema cannot be used.</exception>
    public static SchemaNode Compile(JsonTape tape, ConcurrentDictionary<string, Pattern> patterns)
    {
        var compiler = new SchemaCompiler(tape, patterns);
        foreach (var schema in compiler._index.Schemas)
        {
            var target = compiler.FollowReferences(schema);
            if (!compiler._nodes.TryGetValue(target, out var node))
            {
                node = new SchemaNode();
                compiler._nodes.Add(target, node);
            }

            compiler._nodes[schema] = node;
        }

        foreach (var schema in compiler._index.Schemas)
        {
            if (compiler.FollowReferences(schema) == schema)
            {
                compiler.Fill(schema, compiler._nodes[schema]);
            }
        }

        SchemaCycles.Refuse(compiler._nodes, compiler._index);
        return compiler._nodes[JsonTape.Root];
    }

    // A schema that is nothing but a reference is the schema it refers to.
    private int FollowReferences(int schema)
    {
        var passed = new List<int>();
        var at = schema;
        while (!_targets.ContainsKey(at) && ReferenceOnly(at) is var value and >= 0)
        {
            passed.Add(at);
            at = passed.Count <= _tape.Count ? _index.Resolve(at, value) : throw _index.Wrong(schema, SchemaCycles.Reason);
        }

        var target = _targets.GetValueOrDefault(at, at);
        _targets[schema] = target;
        foreach (var other in passed)
        {
            _targets[other] = target;
        }

        return target;
    }

    // The reference's token where only annotations and definitions stand beside it, otherwise -1.
    private int ReferenceOnly(int schema)
    {
        var reference = _tape.Member(schema, "$ref"u8);
        if (reference >= 0)
        {
            foreach (var name in Members(schema))
            {
                SchemaKeywords.TryFind(_tape.GetString(name), out var keyword, out _);
                if (keyword < SchemaKeyword.Ref)
                {
                    return -1;
                }
            }
        }

        return reference;
    }

    private void Fill(int schema, SchemaNode node)
    {
        if (_tape.Kind(schema) != JsonTokenKind.Object)
        {
            node.IsFalse = _tape.Kind(schema) == JsonTokenKind.False;
            node.Types = node.IsFalse ? 0 : SchemaNode.AnyType;
            return;
        }

        for (int name = schema + 1, end = _tape.Next(schema); name < end; name = _tape.Next(name + 1))
        {
            SchemaKeywords.TryFind(_tape.GetString(name), out var keyword, out _);
            Fill(schema, node, keyword, name + 1);
        }

        if (node.Objects is { } objects)
        {
            FillNames(schema, objects);
        }
    }

    private void Fill(int schema, SchemaNode node, SchemaKeyword keyword, int value)
    {
        switch (keyword)
        {
            case SchemaKeyword.Title:
                node.Title = _tape.GetString(value);
                break;
            case SchemaKeyword.Description:
                node.Description = _tape.GetString(value);
                break;
            case SchemaKeyword.Type:
                node.Types = ReadTypes(value);
                break;
            case SchemaKeyword.Enum:
                node.Enum = new ValueSet(_tape, Children(value));
                break;
            case SchemaKeyword.Const:
                node.Const = new ValueSet(_tape, [value]);
                break;
            case >= SchemaKeyword.Properties and <= SchemaKeyword.MaxProperties or SchemaKeyword.DependentRequired or SchemaKeyword.DependentSchemas:
                FillObjects(node.Objects ??= new ObjectRules(), keyword, value);
                break;
            case >= SchemaKeyword.Items and <= SchemaKeyword.UniqueItems:
                FillArrays(node.Arrays ??= new ArrayRules(), keyword, value);
                break;
            case >= SchemaKeyword.MinLength and <= SchemaKeyword.Pattern:
                FillStrings(node.Strings ??= new StringRules(), keyword, value);
                break;
            case >= SchemaKeyword.Minimum and <= SchemaKeyword.MultipleOf:
                FillNumbers(node.Numbers ??= new NumberRules(), keyword, value);
                break;
            case >= SchemaKeyword.AllOf and <= SchemaKeyword.Else or SchemaKeyword.Ref:
                FillCombinations(schema, node.Combinations ??= new CombinationRules(), keyword, value);
                break;
        }
    }

    private int ReadTypes(int value)
    {
        var types = 0;
        var tokens = _tape.Kind(value) == JsonTokenKind.Array ? Children(value) : [value];
        foreach (var token in tokens)
        {
            var text = _tape.Kind(token) == JsonTokenKind.String ? _tape.GetString(token) : "";
            var type = text switch
            {
                "null" => Bit(JsonTokenKind.Null),
                "boolean" => Bit(JsonTokenKind.True) | Bit(JsonTokenKind.False),
                "object" => Bit(JsonTokenKind.Object),
                "array" => Bit(JsonTokenKind.Array),
                "number" => Bit(JsonTokenKind.Number),
                "string" => Bit(JsonTokenKind.String) | Bit(JsonTokenKind.Name),
                "integer" => SchemaNode.IntegerType,
                _ => throw _index.Wrong(token, "\"type\" has to be \"null\", \"boolean\", \"object\", \"array\", \"number\", \"string\" or \"integer\", or a list of these"),
            };
            types |= (types & type) == 0 ? type : throw _index.Wrong(token, $"\"type\" names \"{text}\" twice");
        }

        return types == 0 ? throw _index.Wrong(value, "\"type\" names no type") : types;
    }

    private static int Bit(JsonTokenKind kind) => 1 << (int)kind;

    // Names are numbered with the declared ones first, whatever order the keywords stand in.
    private void FillNames(int schema, ObjectRules rules)
    {
        var properties = _tape.Member(schema, "properties"u8);
        if (properties >= 0)
        {
            foreach (var name in Members(properties))
            {
                AddName(rules, name);
            }
        }

        var dependentRequired = _tape.Member(schema, "dependentRequired"u8);
        if (dependentRequired >= 0)
        {
            rules.DependentRequired =
                [.. Members(dependentRequired).Select(name => (AddName(rules, name), Children(name + 1).Select(other => AddName(rules, other)).ToArray()))];
        }

        var dependentSchemas = _tape.Member(schema, "dependentSchemas"u8);
        if (dependentSchemas >= 0)
        {
            rules.DependentSchemas = [.. Members(dependentSchemas).Select(name => (AddName(rules, name), _nodes[name + 1]))];
        }

        var required = _tape.Member(schema, "required"u8);
        var numbers = required < 0 ? [] : Children(required).Select(name => AddName(rules, name)).ToArray();
        rules.Properties = new SchemaNode?[rules.Names.Count];
        foreach (var name in properties < 0 ? [] : Members(properties))
        {
            rules.Properties[AddName(rules, name)] = _nodes[name + 1];
        }

        rules.Required = new ulong[rules.Words];
        foreach (var number in numbers)
        {
            rules.Required[number >> 6] |= 1UL << number;
        }
    }

    private int AddName(ObjectRules rules, int token) => rules.Names.Add(_tape.GetString(token));

    private SchemaNode[] ReadNodes(int list) => [.. Children(list).Select(item => _nodes[item])];

    private Pattern ReadPattern(int token)
    {
        var source = _tape.GetString(token);
        try
        {
            return _patterns.GetOrAdd(source, static s => new Pattern(s));
        }
        catch (PatternException e)
        {
            throw _index.Wrong(token, $"\"{source}\" is not a regular expression: {e.Message}");
        }
    }

    // No instance is so long that a larger count could be told from this one.
    private int ReadCount(int token) =>
        JsonNumber.Compare(new JsonNumber(_tape.Raw(token)), new JsonNumber("2147483647"u8)) >= 0
            ? int.MaxValue
            : (int)double.Parse(_tape.Raw(token), System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture);

    private List<int> Children(int list)
    {
        var children = new List<int>();
        for (int item = list + 1, end = _tape.Next(list); item < end; item = _tape.Next(item))
        {
            children.Add(item);
        }

        return children;
    }

    private List<int> Members(int @object)
    {
        var names = new List<int>();
        for (int name = @object + 1, end = _tape.Next(@object); name < end; name = _tape.Next(name + 1))
        {
            names.Add(name);
        }

        return names;
    }
}
