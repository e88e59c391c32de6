using System.Text;
using ClaimMap.Json;
using ClaimMap.Schemas;

namespace ClaimMap.Tests.Schemas;

/// <summary>Runs a schema over an instance, both given as JSON, and writes each violation as one line.</summary>
internal static class SchemaCases
{
    public static string[] Violations(string schema, string instance) => Violations(JsonSchema.Parse(Encoding.UTF8.GetBytes(schema)), Tape(instance));

    public static string[] Violations(JsonSchema schema, JsonTape tape)
    {
        var violations = new SchemaViolations(1000);
        schema.Evaluate(tape, violations);
        violations.Omitted.Should().Be(0);
        schema.IsValid(tape).Should().Be(violations.Total == 0, "both ways of asking must agree");
        return [.. violations.Items.Select(violation => $"{violation.Keyword} {tape.Pointer(violation.Token)}: {violation.Message}")];
    }

    public static JsonTape Tape(string json)
    {
        var problems = new List<JsonProblem>();
        var tape = JsonParser.Parse(Encoding.UTF8.GetBytes(json), problems);
        problems.Should().BeEmpty();
        return tape!;
    }

    public static string Refusal(string schema)
    {
        var parse = () => JsonSchema.Parse(Encoding.UTF8.GetBytes(schema));
        var exception = parse.Should().Throw<SchemaException>().Which;
        return $"{exception.Pointer}: {exception.Reason}";
    }
}
