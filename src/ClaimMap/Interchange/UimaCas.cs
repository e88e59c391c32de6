using System.Globalization;
using System.Text.Json;

namespace ClaimMap.Interchange;

/// <summary>Reads UIMA CAS JSON 0.4, as INCEpTION exports it: one layer holds the claims, its features what else is said of them.</summary>
internal static class UimaCas
{
    public static ProposedClaims Read(string name, string text, Layer layer)
    {
        using var json = ForeignJson.Parse(name, text);
        var list = json.Root.Member("%FEATURE_STRUCTURES");
        if (list.ValueKind == JsonValueKind.Undefined)
        {
            throw new InvalidDataException($"{name} is no UIMA CAS JSON: it has no %FEATURE_STRUCTURES.");
        }

        List<JsonElement> structures = [.. list.Items(), .. list.Members().Select(m => m.Value)];
        var sofas = structures.Where(s => s.Text("sofaString") is not null).DistinctBy(s => s.Number("%ID")).ToDictionary(s => s.Number("%ID") ?? 0, s => s.Text("sofaString")!);
        var claims = structures.Where(s => IsOf(s.Text("%TYPE"), layer.Type) && s.Number("begin") is not null).ToList();
        List<string> others = [.. structures.Where(s => s.Number("begin") is not null).Select(s => s.Text("%TYPE")).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
        string[] notes = claims.Count > 0 ? []
            : others.Count == 0 ? ["No annotation of any layer is in it."]
            : [$"No annotation of the layer '{layer.Type}' is in it. Its layers: {string.Join(", ", others)}. Name one in a file for --config: {{ \"layer\": \"...\" }}."];
        return new ProposedClaims([.. claims.Select(c => Claim(c, json.PositionOf(c), sofas, layer))], notes);
    }

    private static ProposedClaim Claim(JsonElement claim, string position, Dictionary<int, string> sofas, Layer layer)
    {
        var sofa = sofas.GetValueOrDefault(claim.Number("@sofa") ?? -1) ?? sofas.Values.FirstOrDefault() ?? "";
        string? One(string feature) => claim.Text(layer.Features[feature]);
        return new ProposedClaim(
            string.Create(CultureInfo.InvariantCulture, $"{position}: annotation {claim.Number("%ID")}"),
            claim.GetRawText(),
            [ProposedQuote.Of(sofa, claim.Number("begin") ?? 0, claim.Number("end") ?? 0)],
            One("statement"),
            One("tag"))
        {
            IsQuoteEnough = true,
            Sources = One("source") is { } source ? [source] : [],
            About = One("about") is { } about ? [.. about.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(a => (a, default(string)))] : [],
            PassedOver =
            [
                .. claim.EnumerateObject().Select(m => m.Name)
                    .Where(n => !n.StartsWith('%') && !n.StartsWith('@') && n is not ("begin" or "end") && !layer.Features.ContainsValue(n)),
            ],
        }.Saying(One);
    }

    private static bool IsOf(string? type, string wanted) => type is not null && (type == wanted || type.EndsWith("." + wanted, StringComparison.Ordinal));

    /// <summary>Which layer and features hold what.</summary>
    /// <param name="Type">The layer's name, whole or its last part.</param>
    /// <param name="Features">For each member of a claim the feature that holds it.</param>
    public sealed record Layer(string Type, Dictionary<string, string> Features)
    {
        /// <summary>The members that a layer can hold.</summary>
        public static readonly string[] Members = ["tag", "statement", .. ProposedClaim.Words, "source", "about"];

        /// <summary>Reads a configuration; null gives the layer Claim with features named as the members are.</summary>
        /// <exception cref="InvalidDataException">It is none.</exception>
        public static Layer Of(string? configuration)
        {
            var features = Members.ToDictionary(m => m, m => m, StringComparer.Ordinal);
            if (configuration is null)
            {
                return new Layer("Claim", features);
            }

            using var json = ForeignJson.Parse("--config", configuration);
            foreach (var feature in json.Root.Member("features").Members())
            {
                features[feature.Name] = Members.Contains(feature.Name) && feature.Value.Text() is { } own
                    ? own
                    : throw new InvalidDataException($"--config: \"{feature.Name}\" is no member of a claim that a feature can hold. Expected: {string.Join(", ", Members)}.");
            }

            return new Layer(json.Root.Text("layer") ?? "Claim", features);
        }
    }
}
