using System.Text.Json.Serialization;
using ClaimMap.Model;

namespace ClaimMap;

/// <summary>Something wrong with the data files of a map, and where.</summary>
/// <remarks>Equal when every property is.</remarks>
public sealed partial record Diagnostic
{
    /// <summary>Creates a diagnostic.</summary>
    [JsonConstructor]
    public Diagnostic(DiagnosticDescriptor descriptor, DiagnosticLocation location, string message)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        ArgumentNullException.ThrowIfNull(location);
        ArgumentNullException.ThrowIfNull(message);
        Descriptor = descriptor;
        Location = location;
        Message = message;
    }

    /// <summary>Gets what the code stands for.</summary>
    [JsonPropertyName("descriptor")]
    public DiagnosticDescriptor Descriptor { get; }

    /// <summary>Gets the code, such as <c>CM2001</c>.</summary>
    [JsonPropertyName("code")]
    public string Code => Descriptor.Code;

    /// <summary>Gets whether it keeps the map from being built.</summary>
    [JsonPropertyName("severity")]
    public DiagnosticSeverity Severity => Descriptor.Severity;

    /// <summary>Gets where it is.</summary>
    [JsonPropertyName("location")]
    public DiagnosticLocation Location { get; }

    /// <summary>Gets what is wrong and what to do about it.</summary>
    [JsonPropertyName("message")]
    public string Message { get; }

    /// <summary>Of the one that counts those that are not listed, how many of each severity these are.</summary>
    internal ValueList<int> Unlisted { get; init; }

    /// <summary>Returns the diagnostic as a compiler prints one: <c>file(line,column): error CM2001: message</c>.</summary>
    public override string ToString() => $"{Location}: {Kebab.Of(Severity)} {Code}: {Message}";
}

/// <summary>What a diagnostic code stands for: its cause and its cure.</summary>
/// <remarks>Equal when every property is. Codes are unique and never reused.</remarks>
public sealed record DiagnosticDescriptor
{
    [JsonConstructor]
    internal DiagnosticDescriptor(string code, DiagnosticSeverity severity, string title, string cause, string cure)
    {
        Code = code;
        Severity = severity;
        Title = title;
        Cause = cause;
        Cure = cure;
    }

    /// <summary>Gets the code, such as <c>CM2001</c>.</summary>
    [JsonPropertyName("code")]
    public string Code { get; }

    /// <summary>Gets the severity that every diagnostic of this code has.</summary>
    [JsonPropertyName("severity")]
    public DiagnosticSeverity Severity { get; }

    /// <summary>Gets what is wrong, in a few words.</summary>
    [JsonPropertyName("title")]
    public string Title { get; }

    /// <summary>Gets when the diagnostic is reported.</summary>
    [JsonPropertyName("cause")]
    public string Cause { get; }

    /// <summary>Gets what to do about it.</summary>
    [JsonPropertyName("cure")]
    public string Cure { get; }

    /// <summary>Returns code, severity and title.</summary>
    public override string ToString() => $"{Code} ({Kebab.Of(Severity)}): {Title}";
}

/// <summary>Where in the data files a diagnostic points.</summary>
/// <remarks>Equal when every property is.</remarks>
public sealed record DiagnosticLocation
{
    /// <summary>Creates a location.</summary>
    [JsonConstructor]
    public DiagnosticLocation(string file, int line, int column, string jsonPointer)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(jsonPointer);
        File = file;
        Line = line;
        Column = column;
        JsonPointer = jsonPointer;
    }

    /// <summary>Gets the path of the file or folder, as it was given, with <c>/</c> between its parts.</summary>
    [JsonPropertyName("file")]
    public string File { get; }

    /// <summary>Gets the line, from one; zero where the diagnostic is about the file as a whole.</summary>
    [JsonPropertyName("line")]
    public int Line { get; }

    /// <summary>Gets the column in Unicode code points, from one; zero where the diagnostic is about the file as a whole.</summary>
    [JsonPropertyName("column")]
    public int Column { get; }

    /// <summary>Gets the JSON pointer (RFC 6901) of the value; empty for the whole file, and where the file could not be parsed.</summary>
    [JsonPropertyName("jsonPointer")]
    public string JsonPointer { get; }

    /// <summary>Returns <c>file(line,column)</c>, or only the file.</summary>
    public override string ToString() =>
        Line == 0 ? File : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{File}({Line},{Column})");
}

/// <summary>Whether a diagnostic keeps a map from being built.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<DiagnosticSeverity>))]
public enum DiagnosticSeverity
{
    /// <summary>It does.</summary>
    Error,

    /// <summary>It does not: something looks wrong.</summary>
    Warning,

    /// <summary>It does not: nothing is wrong, but something is not done yet.</summary>
    OpenWork,
}
