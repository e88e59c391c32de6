using System.Buffers;

namespace VerifyTests;

/// <summary>How a snapshot's file is named; where the package refuses a combination, so does this.</summary>
public sealed class VerifySettings
{
    // The same on every platform, so that a name found on one exists on all.
    private static readonly SearchValues<char> Invalid =
        SearchValues.Create([.. Enumerable.Range(0, 32).Select(c => (char)c), .. "\"\\<>|:*?/"]);

    public VerifySettings()
    {
    }

    public VerifySettings(VerifySettings settings)
    {
        Parameters = settings.Parameters;
        ParametersText = settings.ParametersText;
        MethodName = settings.MethodName;
        FileName = settings.FileName;
        Directory = settings.Directory;
    }

    internal object?[]? Parameters { get; private set; }

    internal string? ParametersText { get; private set; }

    internal string? MethodName { get; private set; }

    internal string? FileName { get; private set; }

    internal string? Directory { get; private set; }

    /// <summary>Names the arguments of a theory, in the order of the method's parameters, from the first on.</summary>
    public void UseParameters(params object?[] parameters)
    {
        if (parameters.Length == 0 || parameters.GetType() != typeof(object[]))
        {
            throw new ArgumentException("Arguments are passed one by one, and at least one.", nameof(parameters));
        }

        ThrowIf(FileName is not null || ParametersText is not null, nameof(UseParameters));
        Parameters = parameters;
    }

    /// <summary>Names the arguments of a theory by a text of its own.</summary>
    public void UseTextForParameters(string parametersText)
    {
        ThrowIf(FileName is not null || Parameters is not null, nameof(UseTextForParameters));
        ParametersText = Valid(parametersText);
    }

    public void UseMethodName(string name)
    {
        ThrowIf(FileName is not null, nameof(UseMethodName));
        MethodName = Valid(name);
    }

    /// <summary>Names the whole file up to <c>.verified.</c></summary>
    public void UseFileName(string fileName)
    {
        ThrowIf(MethodName is not null || Parameters is not null || ParametersText is not null, nameof(UseFileName));
        FileName = Valid(fileName);
    }

    /// <summary>Puts the files into another directory, relative to the calling file's, or absolute.</summary>
    public void UseDirectory(string directory)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(directory);
        Directory = directory;
    }

    /// <summary>The text with every character that a file name cannot hold replaced.</summary>
    internal static string Clean(string text) => string.Concat(text.Select(c => Invalid.Contains(c) ? '-' : c));

    private static string Valid(string name) =>
        name.Length > 0 && !name.AsSpan().ContainsAny(Invalid)
            ? name
            : throw new ArgumentException($"'{name}' cannot stand in a file name.", nameof(name));

    private static void ThrowIf(bool isTaken, string method)
    {
        if (isTaken)
        {
            throw new InvalidOperationException($"{method} is not compatible with a setting made before.");
        }
    }
}
