using System.Globalization;
using System.Text.Json;

namespace ClaimMap.Interchange;

/// <summary>Reads UIMA CAS JSON 0.4, as INCEpTION exports it: one layer holds the claims, its features what else is said of them.</summary>
internal static class UimaCas
{
    public static ProposedClaims Read(string name, string text, Layer layer)
    {
        using var json = ClaimList.Parse(name, text);
        if (!json.RootElement.TryGetProperty("%FEATURE_STRUCTURES", out var list))
        {
            throw new InvalidDataException($"{name} is no UIMA CAS JSON: it has no %FEATURE_STRUCTURES.");
        }

        var structures = (list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : list.EnumerateObject().Select(m => m.Value)).Where(s => s.ValueKind == JsonValueKind.Object).ToList();
        var sofas = structures.Where(s => ClaimList.Text(s, "sofaString") is not null).ToDictionary(s => ClaimList.Number(s, "%ID") ?? 0, s => ClaimList.Text(s, "sofaString")!);
        var claims = structures.Where(s => IsOf(ClaimList.Text(s, "%TYPE"), layer.Type) && ClaimList.Number(s, "begin") is not null).ToList();
        var notes = claims.Count > 0 ? new List<string>()
            : [$"No annotation of the layer '{layer.Type}' is in it. Its layers: {string.Join(", ", structures.Where(s => ClaimList.Number(s, "begin") is not null).Select(s => ClaimList.Text(s, "%TYPE")).Distinct().Order(StringComparer.Ordinal))}. Name one in a file for --config: {{ \"layer\": \"...\" }}."];
        return new ProposedClaims([.. claims.Select(c => Claim(c, name, sofas, layer))], notes);
    }

    private static ProposedClaim Claim(JsonElement claim, string name, Dictionary<int, string> sofas, Layer layer)
    {
        var sofa = sofas.GetValueOrDefault(ClaimList.Number(claim, "@sofa") ?? -1) ?? sofas.Values.FirstOrDefault() ?? "";
        var (begin, end) = (ClaimList.Number(claim, "begin")!.Value, ClaimList.Number(claim, "end") ?? 0);
        string? One(string feature) => layer.Features.TryGetValue(feature, out var own) ? ClaimList.Text(claim, own) : null;
        return new ProposedClaim(
            string.Create(CultureInfo.InvariantCulture, $"{name}: annotation {ClaimList.Number(claim, "%ID")}"), claim.GetRawText(), [ProposedQuote.Of(sofa, begin, end)], One("statement"), One("tag"))
        {
            IsQuoteEnough = true,
            Mode = One("mode"),
            Cue = One("cue"),
            Stance = One("stance"),
            Certainty = One("certainty"),
            Polarity = One("polarity"),
            Sources = One("source") is { } source ? [source] : [],
            About = One("about") is { } about ? [.. about.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(a => (a, default(string)))] : [],
            PassedOver =
            [
                .. claim.EnumerateObject().Select(m => m.Name)
                    .Where(n => !n.StartsWith('%') && !n.StartsWith('@') && n is not ("begin" or "end") && !layer.Features.ContainsValue(n)),
            ],
        };
    }

    private static bool IsOf(string? type, string wanted) => type is not null && (type == wanted || type.EndsWith("." + wanted, StringComparison.Ordinal));

    /// <summary>Which layer and features hold what.</summary>
    /// <param name="Type">The layer's name, whole or its last part.</param>
    /// <param name="Features">For each member of a claim the feature that holds it.</param>
    public sealed record Layer(string Type, Dictionary<string, string> Features)
    {
        /// <summary>The members that a layer can hold.</summary>
        public static readonly string[] Members = ["tag", "statement", "mode", "cue", "stance", "certainty", "polarity", "source", "about"];

        /// <summary>Reads a configuration; null gives the layer Claim with features named as the members are.</summary>
        /// <exception cref="InvalidDataException">It is none.</exception>
        public static Layer Of(string? configuration)
        {
            var features = Members.ToDictionary(m => m, m => m, StringComparer.Ordinal);
            if (configuration is null)
            {
                return new Layer("Claim", features);
            }

            using var json = ClaimList.Parse("--config", configuration);
            if (json.RootElement.TryGetProperty("features", out var own) && own.ValueKind == JsonValueKind.Object)
            {
                foreach (var feature in own.EnumerateObject())
                {
                    features[feature.Name] = Members.Contains(feature.Name) && feature.Value.ValueKind == JsonValueKind.String
                        ? feature.Value.GetString()!
                        : throw new InvalidDataException($"--config: \"{feature.Name}\" is no member of a claim that a feature can hold. Expected: {string.Join(", ", Members)}.");
                }
            }

            return new Layer(ClaimList.Text(json.RootElement, "layer") ?? "Claim", features);
        }
    }
}
