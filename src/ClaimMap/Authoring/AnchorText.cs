using System.Globalization;
using System.Text;

namespace ClaimMap.Authoring;

/// <summary>Anchors as they stand in data files.</summary>
internal static class AnchorText
{
    public static string Of(Anchor anchor) => string.Create(
        CultureInfo.InvariantCulture,
        $"{{ \"passage\": \"{anchor.Passage}\", \"start\": {anchor.Span.Start}, \"length\": {anchor.Span.Length}, \"sha256\": \"{anchor.Sha256}\" }}");

    /// <summary>A list of anchors.</summary>
    /// <param name="anchors">The anchors.</param>
    /// <param name="lineStart">The line break and indent before the member that holds the list; null where the members of its object share a line.</param>
    public static string Of(IReadOnlyList<Anchor> anchors, string? lineStart)
    {
        if (anchors.Count == 0)
        {
            return "[]";
        }

        var list = new StringBuilder("[");
        foreach (var anchor in anchors)
        {
            list.Append(list.Length > 1 ? "," : "");
            list.Append(lineStart is null ? list.Length > 1 ? " " : "" : lineStart + Indent(lineStart)).Append(Of(anchor));
        }

        return list.Append(lineStart).Append(']').ToString();
    }

    // One level more, in the file's own manner.
    private static string Indent(string lineStart) => lineStart.EndsWith('\t') ? "\t" : "  ";
}
