using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace ClaimMap.Tests.Graph;

/// <summary>Writes records as canonical text: every property with a value, in the order of declaration, nothing abbreviated.</summary>
internal static class GraphText
{
    public static string Of(IEnumerable<object> records)
    {
        var text = new StringBuilder();
        foreach (var record in records)
        {
            text.Append(text.Length == 0 ? "" : "\n").Append(Heading(record)).Append('\n');
            Properties(text, record, "  ", skipId: true);
        }

        return text.ToString().TrimEnd('\n');
    }

    private static string Heading(object record) => record switch
    {
        Claim claim => $"{claim.Id} ({Name(claim.Tag)})",
        Mention mention => mention.Surface,
        _ => record.GetType().GetProperty("Id")!.GetValue(record)!.ToString()!,
    };

    private static void Properties(StringBuilder text, object record, string indent, bool skipId)
    {
        var declared = record.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(p => p.DeclaringType != typeof(Claim) || p.Name is not ("Attribution" or "Mode"))
            .OrderBy(p => p.DeclaringType == record.GetType() ? 1 : 0).ThenBy(p => p.MetadataToken);
        foreach (var property in declared.Where(p => !(skipId && p.Name is "Id" or "Tag")))
        {
            Value(text, property.Name, property.GetValue(record), indent);
        }
    }

    private static void Value(StringBuilder text, string name, object? value, string indent)
    {
        switch (value)
        {
            case null or false:
                break;
            case string or bool or int or Digest or NodeId or TextSpan or Vote or Edtf:
                Line(text, indent, name, string.Create(CultureInfo.InvariantCulture, $"{value}"));
                break;
            case Enum:
                Line(text, indent, name, Name(value));
                break;
            case INodeId id:
                Line(text, indent, name, id.ToNodeId().Value);
                break;
            case About about:
                Line(text, indent, name, $"{about.Subject} as {Name(about.Role)}");
                break;
            case Anchor anchor:
                Line(text, indent, name, $"{anchor.Passage} {anchor.Span} {anchor.Sha256}");
                break;
            case Participant participant:
                Line(text, indent, name, $"{participant.Actor} as {Name(participant.Role)}");
                break;
            case AttributionSource source:
                Line(text, indent, name, source.Match(actor => $"actor {actor}", group => $"group \"{group}\"", () => "unspecified"));
                break;
            case IEnumerable items:
                foreach (var item in items)
                {
                    Value(text, name, item, indent);
                }

                break;
            default:
                Line(text, indent, name, "");
                Properties(text, value, indent + "  ", skipId: false);
                break;
        }
    }

    private static void Line(StringBuilder text, string indent, string name, string value) =>
        text.Append(indent).Append(name).Append(value.Length == 0 ? ":" : ": ").Append(value).Append('\n');

    private static string Name(object value) => value.ToString()!;
}
