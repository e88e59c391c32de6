using System.Text;
using System.Text.Json;
using ClaimMap.Loading.Schema;

namespace ClaimMap.Tests.Loading.Schema;

public class SchemaSuiteTests
{
    [SchemaSuiteFact]
    public void Evaluate_EveryDeclaredCaseOfTheOfficialSuite_AgreesWithIt()
    {
        var count = 0;
        var disagreements = new List<string>();
        foreach (var (file, group) in SchemaSuite.Groups(SchemaSuiteFactAttribute.Folder!))
        {
            var source = group.GetProperty("schema");
            if (!SchemaSuite.IsDeclared(source))
            {
                continue;
            }

            foreach (var test in group.GetProperty("tests").EnumerateArray())
            {
                count++;
                var expected = test.GetProperty("valid").GetBoolean() ? "valid" : "invalid";
                var verdict = Verdict(source, test.GetProperty("data"));
                if (verdict != expected)
                {
                    disagreements.Add($"{file}: {group.GetProperty("description")}: {test.GetProperty("description")}: expected {expected}, was {verdict}");
                }
            }
        }

        disagreements.Should().BeEmpty();
        count.Should().BeGreaterThan(500, "the suite has that many cases within the declared keywords even without the optional ones");
    }

    private static string Verdict(JsonElement source, JsonElement data)
    {
        try
        {
            var schema = JsonSchema.Parse(Encoding.UTF8.GetBytes(source.GetRawText()));
            return SchemaCases.Violations(schema, SchemaCases.Text(data.GetRawText())).Length == 0 ? "valid" : "invalid";
        }
        catch (SchemaException e)
        {
            return $"refused: {e.Message}";
        }
    }
}
