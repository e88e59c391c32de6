using System.Globalization;

namespace ClaimMap.Loading.Diagnostics;

/// <summary>What can be wrong with a file before its content is looked at, and with its syntax: CM1001 to CM1011, CM1020, CM1021.</summary>
internal static class FileFindings
{
    public static readonly DiagnosticDescriptor FolderMissingRule = Error("CM1001", "The folder does not exist",
        "The path given for a map is no folder.", "Check the path; a map is a folder that holds document.json.");

    public static readonly DiagnosticDescriptor FileMissingRule = Error("CM1002", "A file of the map is missing",
        "There is no document.json, or a file whose name is misspelt stands in the place of one that is absent. Every file but document.json may be absent where there is nothing to record.",
        "Begin the map by claimmap new, or correct the name.");

    public static readonly DiagnosticDescriptor NotAFileRule = Error("CM1003", "A folder stands where a file should be, or the reverse",
        "The name belongs to a file of the map but is a folder, or belongs to the folder claims but is a file.", "Rename or remove what stands there.");

    public static readonly DiagnosticDescriptor UnreadableRule = Error("CM1004", "The file cannot be read",
        "The operating system refused to hand it over, or what stands there is no file: a pipe, a device, a link that leads nowhere.",
        "Check its permissions, that no other program holds it, and that it is a file.");

    public static readonly DiagnosticDescriptor TooLargeRule = Error("CM1005", "The file is too large",
        "A data file may have at most 256 MiB.", "Divide claims among more files; a map may have any number of them. Of every other kind it has one file: make several maps, each of a part of the document.");

    public static readonly DiagnosticDescriptor EmptyRule = Error("CM1006", "The file is empty",
        "The file holds nothing but white space.", "Write the object that its schema describes.");

    public static readonly DiagnosticDescriptor NotUtf8Rule = Error("CM1007", "The file is not UTF-8",
        "A byte cannot be part of UTF-8 text.", "Save the file as UTF-8, with or without a byte order mark.");

    public static readonly DiagnosticDescriptor SyntaxRule = Error("CM1008", "The file is not JSON",
        "The text breaks the grammar of JSON, or ends too early; comments and trailing commas are no JSON.", "Mend the text where the message points.");

    public static readonly DiagnosticDescriptor TooDeepRule = Error("CM1009", "Objects or arrays are nested too deeply",
        "More than 64 objects and arrays lie inside each other.", "No kind of data file needs more than a dozen; look for brackets out of place.");

    public static readonly DiagnosticDescriptor DuplicateMemberRule = Error("CM1010", "A member stands twice in one object",
        "Two members of an object have the same name, so that one of the values would be lost.", "Remove or rename one.");

    public static readonly DiagnosticDescriptor LoneSurrogateRule = Error("CM1011", "An escape is half a character",
        "A \\u escape for one half of a surrogate pair stands without the other half.", "Write both halves, or the character itself.");

    public static readonly DiagnosticDescriptor TooManyRule = Warning("CM1020", "There are more problems than are listed",
        "More than 1,000 problems of one severity were found; the first 1,000 of each are listed.", "Mend those and validate again.");

    public static readonly DiagnosticDescriptor NameRule = Error("CM1021", "A file's name cannot be used",
        "The name is not UTF-8, or a backslash stands in it where archives have a slash.", "Rename the file, or pack the archive anew.");

    public static readonly DiagnosticDescriptor[] All =
    [
        FolderMissingRule, FileMissingRule, NotAFileRule, UnreadableRule, TooLargeRule, EmptyRule, NotUtf8Rule, SyntaxRule, TooDeepRule,
        DuplicateMemberRule, LoneSurrogateRule, TooManyRule, NameRule,
    ];

    public static Finding FolderMissing(bool isUndecodable = false) => new(FolderMissingRule,
        $"There is no such folder{(isUndecodable ? ", or its name is not UTF-8" : "")}. A map is a folder that holds document.json.");

    public static Finding FolderIsFile() => new(FolderMissingRule, "This is no folder. A map is a folder that holds document.json, or a zip archive of one.");

    public static Finding FileMisnamed(string name, string found) =>
        new(FileMissingRule, $"{name} is missing, and {found} looks as if it were meant to be it. Rename it.");

    public static Finding FileMissing(string name) =>
        new(FileMissingRule, $"{name} is missing. Begin the map by claimmap new, or write what claimmap passages proposes.");

    public static Finding FolderInsteadOfFile() => new(NotAFileRule, "A folder stands here where a file should be. Rename or remove it.");

    public static Finding FileInsteadOfFolder() => new(NotAFileRule, "A file stands here where the folder with the claim files should be. Rename or remove it.");

    public static Finding Unreadable(string reason) => new(UnreadableRule, $"The file cannot be read: {reason}.");

    public static Finding UnreadableFolder(string reason) => new(UnreadableRule, $"The folder cannot be read: {reason}.");

    public static Finding NameNotUtf8() => new(NameRule, "The name of this file is not UTF-8, so it cannot be opened. Rename it.");

    public static Finding NameWithBackslash() => new(NameRule, "A backslash stands in this name where a slash belongs. Pack the archive anew, with / between the parts of a path.");

    public static Finding ArchiveTooLarge(long? bytes, long limit) =>
        new(TooLargeRule, $"The archive {(bytes is null ? "unpacked " : "")}has {Size(bytes, limit)} Unpack it, and name the folder.");

    public static Finding TooLarge(bool canBeDivided, long? bytes, long limit)
    {
        var cure = canBeDivided
            ? "Divide its claims among more files beside it."
            : "A map has one file of this kind: make several maps, each of a part of the document.";
        return new Finding(TooLargeRule, $"The file has {Size(bytes, limit)} {cure}");
    }

    private static string Size(long? bytes, long limit) => bytes is { } count
        ? string.Create(CultureInfo.InvariantCulture, $"{count:N0} bytes; at most {limit:N0} are read.")
        : string.Create(CultureInfo.InvariantCulture, $"more than the {limit:N0} bytes that are read.");

    public static Finding Empty() => new(EmptyRule, "The file is empty. Write the object that its schema describes.");

    public static Finding NotUtf8() => new(NotUtf8Rule, "This byte is not UTF-8. Save the file as UTF-8.");

    public static Finding Syntax(string detail) => new(SyntaxRule, $"This is not JSON: {detail}.");

    public static Finding TooDeep(int limit) => new(TooDeepRule, string.Create(CultureInfo.InvariantCulture,
        $"More than {limit} objects and arrays lie inside each other here. Look for brackets out of place."));

    public static Finding DuplicateMember(string name) => new(DuplicateMemberRule, $"\"{Excerpt.Of(name)}\" stands twice in this object. Remove or rename one.");

    public static Finding LoneSurrogate() => new(LoneSurrogateRule, "This string holds a \\u escape for half a character. Write both halves, or the character itself.");

    public static Finding TooMany(int omitted, int shown) => new(TooManyRule, string.Create(CultureInfo.InvariantCulture,
        $"{omitted:N0} more problems were found; the first {shown:N0} are listed. Mend those and validate again."));

    private static DiagnosticDescriptor Error(string code, string title, string cause, string cure) =>
        new(code, DiagnosticSeverity.Error, title, cause, cure);

    private static DiagnosticDescriptor Warning(string code, string title, string cause, string cure) =>
        new(code, DiagnosticSeverity.Warning, title, cause, cure);
}
