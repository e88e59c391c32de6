using System.IO.Compression;
using ClaimMap.Fuzzing.Corpus;
using ClaimMap.Fuzzing.Mutations;
using ClaimMap.Reading;

namespace ClaimMap.Fuzzing.Targets;

/// <summary>Articles in every format: read or refused with a message, the same twice, normalised for good, and cut into passages without a gap.</summary>
internal sealed class ArticleTarget : FuzzTarget
{
    public override string Name => "articles";

    public override FuzzInput Draw(Random random)
    {
        // Word and PDF take much longer than the others and come up less often.
        var (name, bytes) = Texts.Articles[random.Next(Texts.Articles.Count)];
        var other = Texts.Articles[random.Next(Texts.Articles.Count)].Bytes;
        return new FuzzInput(name, name.EndsWith(".docx", StringComparison.Ordinal) && random.Next(4) > 0 ? WithOneEntry(bytes, random, other) : ByteMutation.Apply(bytes, random, other));
    }

    public override string Check(FuzzInput input)
    {
        var (name, bytes) = input.Files.Single();
        Article article;
        try
        {
            article = ArticleReader.Read(name, bytes);
        }
        catch (InvalidDataException e)
        {
            FaultException.Unless(e.Message.StartsWith(name, StringComparison.Ordinal), $"the message does not begin with the file's name: {e.Message}");
            Diagnosed.CheckMessage(e.Message);
            return "refused";
        }

        var text = article.ToSourceText();
        FaultException.Unless(ArticleReader.Read(name, bytes).ToSourceText().Fingerprint == text.Fingerprint, "a second reading came to another text");
        var whole = text.Slice(new TextSpan(0, text.Length));
        FaultException.Unless(TextNormalization.Normalize(whole) == whole, "normalising once more changes it");
        if (text.Length == 0)
        {
            return "blank";
        }

        var passages = PassageSplitter.Split(text).Passages;
        FaultException.Unless(ClaimMap.Authoring.QuoteSearch.Unsound(text, passages) is null, $"the passages are unsound: {ClaimMap.Authoring.QuoteSearch.Unsound(text, passages)}");
        return "read";
    }

    // What is inside the archive is changed, where a change to the archive's own bytes mostly gives a damaged one.
    private static byte[] WithOneEntry(byte[] archive, Random random, byte[] other)
    {
        using var source = new ZipArchive(new MemoryStream(archive));
        var changed = random.Next(source.Entries.Count);
        using var stream = new MemoryStream();
        using (var target = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (i, entry) in source.Entries.Index())
            {
                using var from = entry.Open();
                using var bytes = new MemoryStream();
                from.CopyTo(bytes);
                var to = target.CreateEntry(entry.FullName);
                to.LastWriteTime = new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);
                using var into = to.Open();
                into.Write(i == changed ? ByteMutation.Apply(bytes.ToArray(), random, other) : bytes.ToArray());
            }
        }

        return stream.ToArray();
    }
}
