using ClaimMap.Interchange;

namespace ClaimMap;

public sealed partial record ClaimSet
{
    /// <summary>Reads a claim list, as an extractor or a language model writes it: a JSON array, an object with the member <c>claims</c>, or one object a line.</summary>
    /// <param name="name">What reports call it, such as the file's name.</param>
    /// <param name="list">The list. Only a quote, or start and end, is needed of a claim; what cannot be placed or read is in <see cref="LeftOut"/>, with line and reason.</param>
    /// <param name="text">The text, in which the quotes are found.</param>
    /// <param name="map">A map of the text whose passages count; null for those that <see cref="PassageSplitter"/> finds.</param>
    /// <exception cref="InvalidDataException">It is no claim list; the message says where and what was expected.</exception>
    public static ClaimSet Parse(string name, string list, SourceText text, ClaimGraph? map = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(text);
        return ProposedSides.Of(name, ClaimList.Read(name, list), text, map, raw: null)[0];
    }
}
