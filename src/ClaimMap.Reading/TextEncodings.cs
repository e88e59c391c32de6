using System.Text;

namespace ClaimMap.Reading;

/// <summary>The encodings of characters by their names, such as <c>windows-1252</c>.</summary>
internal static class TextEncodings
{
    /// <summary>The encoding of a name; null where nobody knows it.</summary>
    public static Encoding? Find(string name)
    {
        // Web pages that name Latin-1 mean Windows-1252, and so do people.
        var meant = name.ToUpperInvariant() is "ISO-8859-1" or "LATIN1" or "LATIN-1" or "US-ASCII" or "ASCII" or "CP1252" or "ANSI" ? "windows-1252" : name;
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(meant) ?? Encoding.GetEncoding(meant);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
