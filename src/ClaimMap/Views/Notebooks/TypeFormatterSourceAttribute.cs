namespace ClaimMap.Views.Notebooks;

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
