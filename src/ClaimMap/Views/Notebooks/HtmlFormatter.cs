using ClaimMap.Graph;

namespace ClaimMap.Views.Notebooks;

/// <summary>Writes what renders itself as HTML; notebooks call it by the names of its members.</summary>
internal sealed class HtmlFormatter
{
    public const string Html = "text/html";

    // Notebooks read it from an instance.
#pragma warning disable CA1822
    public string MimeType => Html;

    /// <summary>Writes a value, or answers false where it is none of ours.</summary>
    public bool Format(object instance, TextWriter writer)
    {
        if (instance is not INotebookView view)
        {
            return false;
        }

        writer.Write(view.ToHtml());
        return true;
    }
#pragma warning restore CA1822
}

/// <summary>Makes the formatters of every type that renders itself; notebooks find it by <see cref="TypeFormatterSourceAttribute"/>.</summary>
internal sealed class HtmlFormatterSource
{
    // Notebooks call it on an instance.
#pragma warning disable CA1822
    public IEnumerable<HtmlFormatter> CreateTypeFormatters() => [new HtmlFormatter()];
#pragma warning restore CA1822
}

/// <summary>What a notebook shows as HTML.</summary>
internal interface INotebookView
{
    /// <summary>Returns an HTML fragment that needs no style sheet and holds no script.</summary>
    string ToHtml();
}

/// <summary>Tells a notebook how a type renders itself.</summary>
/// <remarks>
/// Notebook kernels of the .NET Interactive kind look by reflection for an attribute of this name with these two properties,
/// whatever its namespace: that is why it is our own, and why nothing in this assembly reads it. The trimmer may take away
/// what it points at: a trimmed application is no notebook, and ToHtml stays wherever it is called.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
internal sealed class TypeFormatterSourceAttribute : Attribute
{
    public TypeFormatterSourceAttribute(Type formatterSourceType) => FormatterSourceType = formatterSourceType;

    /// <summary>Gets the type that makes the formatters: it has a constructor without parameters and a method CreateTypeFormatters.</summary>
    public Type FormatterSourceType { get; }

    /// <summary>Gets what the notebook shows when nothing else is asked for.</summary>
    public string[] PreferredMimeTypes { get; } = [HtmlFormatter.Html];
}

/// <summary>Writes cards and tables as HTML fragments with LF line ends.</summary>
internal static class Fragment
{
    public static string Of(Card card) => Of(card.Write);

    public static string Of(Grid grid) => Of(grid.Write);

    /// <summary>A record by itself, without the map that knows what its ids stand for.</summary>
    public static string OfRecord(object record) => Of(Cards.Of(record, MapNames.None)!);

    public static string Of(Action<MarkupWriter> write) => ViewText.Of(writer => write(new MarkupWriter(writer)));
}
