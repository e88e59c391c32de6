using System.Globalization;
using System.Text;

namespace ClaimMap.Views.Rdf;

/// <summary>Writes RDF as Turtle, and within graphs as TriG.</summary>
internal sealed class TurtleWriter(TextWriter writer, RdfNames names)
{
    private readonly Queue<RdfNode> _named = new();

    /// <summary>Text with what no RDF store holds as U+FFFD: U+0000 and half characters.</summary>
    public static string Holdable(string text)
    {
        var held = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            held.Append(rune.Value == 0 ? "\uFFFD" : rune.ToString());
        }

        return held.ToString();
    }

    public void WritePrefixes(bool hasGraphs)
    {
        writer.Write($"@prefix : <{names.Base}> .\n");
        foreach (var (prefix, address) in RdfNames.Prefixes.Where(p => p.Prefix is not "np" || hasGraphs))
        {
            writer.Write($"@prefix {prefix}: <{address}> .\n");
        }
    }

    /// <summary>Writes something with an address as a statement of its own, and behind it whatever it holds that has one.</summary>
    public void Write(RdfNode node, int depth = 0)
    {
        _named.Enqueue(node);
        while (_named.TryDequeue(out var next))
        {
            // What is named and nothing more needs no statement.
            if (next.Statements.Count > 0)
            {
                Indent(depth);
                writer.Write(Of(next.Address!));
                WriteStatements(next, depth + 1);
                writer.Write(" .\n");
            }
        }
    }

    /// <summary>Writes a graph of a name with what stands in it.</summary>
    public void WriteGraph(string address, params IEnumerable<RdfNode> nodes)
    {
        writer.Write($"\n{Of(address)} {{\n");
        foreach (var node in nodes)
        {
            Write(node, 1);
        }

        writer.Write("}\n");
    }

    private void WriteStatements(RdfNode node, int depth)
    {
        var isFirst = true;
        foreach (var (predicate, objects) in node.Statements)
        {
            writer.Write(isFirst ? " " : " ;\n");
            if (!isFirst)
            {
                Indent(depth);
            }

            isFirst = false;
            writer.Write(predicate == "rdf:type" ? "a" : predicate);
            for (var i = 0; i < objects.Count; i++)
            {
                writer.Write(i == 0 ? " " : ", ");
                Write(objects[i], depth + 1);
            }
        }
    }

    private void Write(RdfTerm term, int depth)
    {
        switch (term)
        {
            case RdfNode { Address: { } address } node:
                _named.Enqueue(node);
                writer.Write(Of(address));
                break;
            case RdfNode node:
                writer.Write("[");
                WriteStatements(node, depth);
                writer.Write(" ]");
                break;
            case RdfName { Name: var name }:
                writer.Write(name);
                break;
            case RdfAddress { Address: var address }:
                writer.Write(Of(address));
                break;
            case RdfNumber { Value: var number }:
                writer.Write(string.Create(CultureInfo.InvariantCulture, $"\"{number}\"^^xsd:nonNegativeInteger"));
                break;
            case RdfTrue:
                writer.Write("true");
                break;
            case RdfText { Value: var text }:
                writer.Write(Quote(text));
                break;
            case RdfList { Items: var items }:
                writer.Write("(");
                foreach (var item in items)
                {
                    writer.Write(' ');
                    Write(item, depth);
                }

                writer.Write(" )");
                break;
            default:
                throw new ArgumentException($"There is no Turtle for {term}.", nameof(term));
        }
    }

    // A record of the map by its id, anything else whole.
    private string Of(string address) =>
        address.StartsWith(names.Base, StringComparison.Ordinal) && address[names.Base.Length..] is { Length: > 0 } local && local.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.') ? $":{local}" : $"<{address}>";

    // What would end the literal or its line, and what commands a terminal or reorders a line, by its number.
    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"", text.Length + 16);
        foreach (var rune in Holdable(text).EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\n' => quoted.Append("\\n"),
                '\r' => quoted.Append("\\r"),
                '\t' => quoted.Append("\\t"),
                _ when Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned =>
                    rune.IsBmp ? quoted.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}") : quoted.Append(CultureInfo.InvariantCulture, $"\\U{rune.Value:X8}"),
                _ => quoted.Append(rune.ToString()),
            };
        }

        return quoted.Append('"').ToString();
    }

    private void Indent(int depth)
    {
        for (; depth > 0; depth--)
        {
            writer.Write("  ");
        }
    }
}
