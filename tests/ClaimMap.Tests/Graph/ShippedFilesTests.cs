using System.Text.Json;

namespace ClaimMap.Tests.Graph;

public class ShippedFilesTests
{
    private static readonly string[] Files = Directory.GetFiles(ShippedMapTests.Folder, "*.json", SearchOption.AllDirectories);

    [Fact]
    public void EveryDataFile_NamesASchemaThatIsThere()
    {
        Files.Should().HaveCountGreaterThan(12);
        foreach (var file in Files)
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(file));
            var schema = Path.Join(Path.GetDirectoryName(file), document.RootElement.GetProperty("$schema").GetString());
            File.Exists(schema).Should().BeTrue($"{file} names it");
        }
    }

    [Fact]
    public void EveryDataFile_IsUtf8WithoutMarkAndWithLineFeeds()
    {
        foreach (var file in Files)
        {
            var bytes = File.ReadAllBytes(file);
            bytes.Should().NotContain((byte)'\r');
            bytes[0].Should().Be((byte)'{');
            bytes[^1].Should().Be((byte)'\n');
        }
    }

    [Fact]
    public void EverySchema_SaysWhatEachMemberMeans()
    {
        var schemas = Directory.GetFiles(Path.Join(ShippedMapTests.Folder, "../schemas"), "*.schema.json");
        schemas.Should().HaveCount(16);
        foreach (var file in schemas)
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(file));
            var root = document.RootElement;
            root.GetProperty("$schema").GetString().Should().Be("https://json-schema.org/draft/2020-12/schema");
            Undescribed(root, "#").Should().BeEmpty(file);
        }
    }

    private static IEnumerable<string> Undescribed(JsonElement schema, string path)
    {
        if (schema.TryGetProperty("type", out var type) && type.ValueEquals("object") && !schema.TryGetProperty("additionalProperties", out _))
        {
            yield return path + " is not strict";
        }

        foreach (var (member, list) in new[] { ("properties", true), ("$defs", true), ("items", false) })
        {
            if (!schema.TryGetProperty(member, out var inner))
            {
                continue;
            }

            var named = list ? inner.EnumerateObject().Select(p => (p.Name, p.Value)) : [("", inner)];
            foreach (var (name, value) in named.Where(p => p.Item2.ValueKind == JsonValueKind.Object))
            {
                var at = $"{path}/{member}/{name}";
                if (list && !value.TryGetProperty("$ref", out _) && (!value.TryGetProperty("title", out _) || !value.TryGetProperty("description", out _)))
                {
                    yield return at + " has no title or description";
                }

                foreach (var found in Undescribed(value, at))
                {
                    yield return found;
                }
            }
        }
    }
}
