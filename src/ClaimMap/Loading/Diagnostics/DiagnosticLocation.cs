namespace ClaimMap;

/// <summary>Where in the data files a diagnostic points.</summary>
/// <remarks>Equal when every property is.</remarks>
public sealed record DiagnosticLocation
{
    /// <summary>Creates a location.</summary>
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
    public string File { get; }

    /// <summary>Gets the line, from one; zero where the diagnostic is about the file as a whole.</summary>
    public int Line { get; }

    /// <summary>Gets the column in Unicode code points, from one; zero where the diagnostic is about the file as a whole.</summary>
    public int Column { get; }

    /// <summary>Gets the JSON pointer (RFC 6901) of the value; empty for the whole file, and where the file could not be parsed.</summary>
    public string JsonPointer { get; }

    /// <summary>Returns <c>file(line,column)</c>, or only the file.</summary>
    public override string ToString() =>
        Line == 0 ? File : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{File}({Line},{Column})");
}
