using System.CommandLine;
using ClaimMap.Interchange;
using ClaimMap.Loading.Files;
using ClaimMap.Reading;

namespace ClaimMap.Cli.Commands;

/// <summary>Loads the sides of a comparison, each a map or a list of claims.</summary>
internal sealed class ComparedSides(string command, ArticleInput input, ParseResult result, Streams streams)
{
    /// <summary>Loads both sides; null, with the reasons written out, where one cannot be read.</summary>
    /// <param name="expected">What counts as right.</param>
    /// <param name="actual">What is measured.</param>
    /// <param name="text">The article; null where none is named.</param>
    public (ClaimSet Expected, ClaimSet Actual)? Load(string expected, string actual, string? text)
    {
        Article? article = null;
        if (text is not null && (article = input.Read($"claimmap {command}: --text", text, result, streams)) is null)
        {
            return null;
        }

        var (one, other) = (IsMap(expected) ? MapLoading.Load(expected, command, streams) : null, IsMap(actual) ? MapLoading.Load(actual, command, streams) : null);
        if ((IsMap(expected) && one is null) || (IsMap(actual) && other is null))
        {
            return null;
        }

        var map = one ?? other;
        return Side(expected, one, map, article) is { } first && Side(actual, other, map, article) is { } second ? (first, second) : null;
    }

    /// <summary>The sides of a file of claims, one for each annotator; null, with the reason written out, where it cannot be read.</summary>
    public ClaimSet[]? Read(string path, ClaimGraph? map, Article? article)
    {
        ClaimSet[]? sides = null;
        return FileReading.Try($"claimmap {command}", path, "read", () => sides = ProposedSides.Of(Path.GetFileName(path), ForeignFormats.Read(path, FileFormat.Decode(InputFile.Read(path), null), null, null), article?.ToSourceText(), map, article?.Characters), streams) ? sides : null;
    }

    private ClaimSet? Side(string path, ClaimGraph? graph, ClaimGraph? map, Article? article)
    {
        if (graph is not null)
        {
            return ClaimSet.Of(graph) with { Name = Path.GetFileName(Path.TrimEndingDirectorySeparator(path)) };
        }

        if (Read(path, map, article) is not { } sides)
        {
            return null;
        }

        if (sides.Length > 1)
        {
            streams.Complain($"{path}: there are {sides.Length} annotators; the first one's claims are compared. How far they agree: claimmap agreement {path} --text ARTICLE.");
        }

        return sides[0];
    }

    // A map is a folder or an archive; whatever is neither is a list.
    private static bool IsMap(string path) => !File.Exists(path) || Path.GetExtension(path).Equals(".zip", StringComparison.OrdinalIgnoreCase);
}
