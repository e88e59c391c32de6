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
    /// <exception cref="SchemaException">
    /// It is not JSON, uses a keyword outside the declared subset or gives one a value it cannot have, refers to something that is not in it,
    /// holds an invalid regular expression, or refers back to itself without end.
    /// </exception>
    public static JsonSchema Parse(ReadOnlyMemory<byte> utf8)
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

        return new JsonSchema(SchemaCompiler.Compile(tape));
    }

    /// <summary>Reports every violation, in no order that anybody should rely on but always the same one.</summary>
    public void Evaluate(JsonTape instance, SchemaViolations violations)
    {
        var evaluation = new Evaluation(instance, violations);
        evaluation.Run(_root);
    }

    /// <summary>Whether there is no violation; cheaper than collecting them where there are many.</summary>
    public bool IsValid(JsonTape instance)
    {
        var evaluation = new Evaluation(instance, null);
        return evaluation.Run(_root);
    }
}
