using System.Text.Json;

namespace ClaimMap.Tests.Time;

public sealed class EdtfSchemaTests
{
    [Fact]
    public void Schemas_DefiningEdtf_CarryThePatternAndLimitOfTheParser()
    {
        var definitions = Definitions().ToArray();

        definitions.Should().NotBeEmpty();
        definitions.Should().OnlyContain(d => d.Pattern == Edtf.SchemaPattern && d.MaxLength == Edtf.MaxLength);
    }

    private static IEnumerable<(string Name, string? Pattern, int MaxLength)> Definitions()
    {
        var assembly = typeof(Edtf).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith("schemas/", StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            using var schema = JsonDocument.Parse(stream);
            if (schema.RootElement.TryGetProperty("$defs", out var parts) && parts.TryGetProperty("edtf", out var edtf))
            {
                yield return (name, edtf.GetProperty("pattern").GetString(), edtf.GetProperty("maxLength").GetInt32());
            }
        }
    }
}
