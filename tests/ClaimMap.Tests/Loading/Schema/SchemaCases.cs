using System.Text;
using ClaimMap.Loading.Files;
using ClaimMap.Loading.Schema;

namespace ClaimMap.Tests.Loading.Schema;

/// <summary>Runs a schema over an instance, both given as JSON, and writes each violation as one line.</summary>
internal static class SchemaCases
{
    public static string[] Violations(string schema, string instance) => Violations(JsonSchema.Parse(Encoding.UTF8.GetBytes(schema)), Text(instance));

    public static string[] Violations(JsonSchema schema, JsonText text)
    {
        var violations = SchemaEvaluation.Run(schema, text, 1000);
        violations.Omitted.Should().Be(0);
        return [.. violations.Items.Select(violation => $"{violation.Keyword} {violation.Pointer}: {violation.Message}")];
    }

    public static JsonText Text(string json) => JsonText.Parse(Encoding.UTF8.GetBytes(json), problem => throw new InvalidOperationException($"{problem}"))!;

    public static string Refusal(string schema)
    {
        var parse = () => JsonSchema.Parse(Encoding.UTF8.GetBytes(schema));
        var exception = parse.Should().Throw<SchemaException>().Which;
        return $"{exception.Pointer}: {exception.Reason}";
    }
}
