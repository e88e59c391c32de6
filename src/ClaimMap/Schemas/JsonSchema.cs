using System.Collections.Concurrent;
using ClaimMap.Json;

namespace ClaimMap.Schemas;

/// <summary>A compiled schema in the declared subset of JSON Schema 2020-12 (<see cref="SchemaKeywords"/>). Immutable and safe to share among threads.</summary>
internal sealed class JsonSchema
{
    private readonly SchemaNode _root;

    private JsonSchema(SchemaNode root)
    {
        _root = root;
    }

    /// <summary>Reads a schema document, which carries no byte order mark.</summary>
    /// <param name="utf8">The document.</param>
    /// <param name="patterns">By its source each pattern that another schema has too, so that it is made once; null for a schema by itself.</param>
    /// <exception cref="SchemaException">
    /// It is not JSON, uses a keyword outside the declared subset or gives one a value it cannot have, refers to something that is not in it,
    /// holds an invalid regular expression, or refers back to itself without end.
    /// </exception>
    public static JsonSchema Parse(ReadOnlyMemory<byte> utf8, ConcurrentDictionary<string, Pattern>? patterns = null)
    {
        var problems = new List<JsonProblem>();
        var tape = JsonParser.Parse(utf8, problems);
        if (tape is null || problems.Count > 0)
        {
            var problem = problems[0];
            throw new SchemaException(
                tape is null || problem.Token < 0 ? "" : tape.Pointer(problem.Token),
                $"it is not strict JSON: {problem.Kind} at byte {problem.Offset}{(problem.Detail.Length == 0 ? "" : $" ({problem.Detail})")}");
        }

        return new JsonSchema(SchemaCompiler.Compile(tape, patterns ?? new ConcurrentDictionary<string, Pattern>(StringComparer.Ordinal)));
    }

    /// <summary>Reports every violation, in no order that anybody should rely on but always the same one.</summary>
    public void Evaluate(JsonTape instance, SchemaViolations violations)
    {
        var evaluation = new Evaluation(instance, violations);
        evaluation.Run(_root);
    }

    /// <summary>The schema of the items of a list in the outermost object, if that is all there is to say about them.</summary>
    /// <returns>
    /// Null where more is asked of the list or of the object than each item by itself can answer, such as that no two items are the same.
    /// </returns>
    public JsonSchema? ItemsOf(ReadOnlySpan<byte> list) =>
        _root is { Enum: null, Const: null, Combinations: null, Objects: { IsPlain: true, DependentSchemas.Length: 0 } members }
        && members.Names.Find(JsonTape.HashName(list), list) is >= 0 and var name
        && members.Properties[name] is { Enum: null, Const: null, Combinations: null, Arrays: { IsItemwise: true } array }
            ? new JsonSchema(array.Items!)
            : null;

    /// <summary>Whether there is no violation in any of the values from <paramref name="first"/> to the end of the tape.</summary>
    public bool AreValid(JsonTape instances, int first)
    {
        var evaluation = new Evaluation(instances, null);
        return evaluation.Run(_root, first);
    }

    /// <summary>Whether there is no violation; cheaper than collecting them where there are many.</summary>
    public bool IsValid(JsonTape instance)
    {
        var evaluation = new Evaluation(instance, null);
        return evaluation.Run(_root);
    }
}
