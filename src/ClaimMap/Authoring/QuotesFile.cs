using ClaimMap.Json;

namespace ClaimMap.Authoring;

/// <summary>A scratch file: the quotes by which somebody says where claims are stated. It holds words of the text and is no part of a map.</summary>
internal sealed class QuotesFile
{
    private QuotesFile(IReadOnlyList<QuotedClaim> claims) => Claims = claims;

    /// <summary>Gets the claims in the order of the file.</summary>
    public IReadOnlyList<QuotedClaim> Claims { get; }

    /// <summary>Reads a file.</summary>
    /// <exception cref="InvalidDataException">The file is none; the message names file, line and column.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static QuotesFile Load(string path)
    {
        var file = TapeDocument.Parse(File.ReadAllBytes(path), path.Replace('\\', '/'));
        file.Require(JsonTape.Root, JsonTokenKind.Object);
        file.Allow(JsonTape.Root, "$schema", "claims");
        return new QuotesFile([.. file.Names(file.Member(JsonTape.Root, "claims", JsonTokenKind.Object)).Select(name => ReadClaim(file, name))]);
    }

    private static QuotedClaim ReadClaim(TapeDocument file, int name)
    {
        file.Require(name + 1, JsonTokenKind.Array);
        var quotes = file.Items(name + 1).Select(item => (file.PlaceOf(item), ReadQuote(file, item))).ToArray();
        return quotes.Length > 0
            ? new QuotedClaim(file.Tape.GetString(name), file.PlaceOf(name), quotes)
            : throw file.Invalid(name + 1, "a claim has at least one quote.");
    }

    private static WantedQuote ReadQuote(TapeDocument file, int item)
    {
        if (file.Tape.Kind(item) == JsonTokenKind.String)
        {
            return new WantedQuote(file.Tape.GetString(item));
        }

        file.Require(item, JsonTokenKind.Object);
        file.Allow(item, "quote", "passage", "occurrence");
        var occurrence = file.Has(item, "occurrence") ? file.Number(item, "occurrence") : (int?)null;
        if (occurrence < 1)
        {
            throw file.Invalid(file.Find(item, "occurrence"), "'occurrence' counts from 1.");
        }

        return new WantedQuote(file.Text(item, "quote"), ReadPassage(file, item), occurrence);
    }

    private static PassageId? ReadPassage(TapeDocument file, int item)
    {
        if (!file.Has(item, "passage"))
        {
            return null;
        }

        var id = file.Text(item, "passage");
        return IdText.IsWellFormed(id) ? new PassageId(id) : throw file.Invalid(file.Find(item, "passage"), "this is no id of a passage.");
    }
}
