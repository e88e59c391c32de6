using ClaimMap.Reading;
using ClaimMap.Text;

namespace ClaimMap.Tests.Text;

/// <summary>An article with the passages and anchors that a map of it would have.</summary>
internal sealed class MappedArticle
{
    private MappedArticle(string article)
    {
        Article = article;
        Text = Read(article);
        Passages = PassageSplitter.Split(Text).Passages;
        Items = Passages.Where(p => p.Span.Length > 12).Select(ItemIn).ToList();
    }

    public string Article { get; }

    public SourceText Text { get; }

    public ValueList<Passage> Passages { get; }

    /// <summary>For each longer passage an anchor of all but its first three and last two code points.</summary>
    public IReadOnlyList<VerificationItem> Items { get; }

    public static MappedArticle Of(string article) => new(article);

    public static MappedArticle Harbour() => new(File.ReadAllText(RepositoryFiles.Harbour));

    public string TextOf(Passage passage) => Text.Slice(passage.Span);

    public VerificationItem Item(VerificationKind kind, string owner, string passage, string text)
    {
        var host = Passages.Single(p => p.Id.Value == passage);
        var start = TextOf(host).IndexOf(text, StringComparison.Ordinal);
        start.Should().BeGreaterThanOrEqualTo(0);
        return new VerificationItem(kind, owner, new Anchor(host.Id, new TextSpan(start, text.Length), Digest.Of(System.Text.Encoding.UTF8.GetBytes(text))));
    }

    public VerificationReport Verify(string copy) => Verify(copy, Items);

    public VerificationReport Verify(string copy, params IReadOnlyList<VerificationItem> items) =>
        CopyCheck.Run(Read(copy), Text.Fingerprint, Passages, items);

    private static SourceText Read(string markdown) => ArticleReader.Read("article.md", System.Text.Encoding.UTF8.GetBytes(markdown)).ToSourceText();

    private VerificationItem ItemIn(Passage passage)
    {
        var span = new TextSpan(3, passage.Span.Length - 5);
        var whole = new TextSpan(passage.Span.Start + span.Start, span.Length);
        return new VerificationItem(VerificationKind.Anchor, $"claim-{passage.Id}", new Anchor(passage.Id, span, Text.DigestOf(whole)));
    }
}
