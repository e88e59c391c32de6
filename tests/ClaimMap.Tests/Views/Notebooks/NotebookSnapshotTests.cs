using ClaimMap.Tests.Views.Pictures;

namespace ClaimMap.Tests.Views.Notebooks;

/// <summary>Locks what the small map of the bridge looks like in a notebook.</summary>
public sealed class NotebookSnapshotTests
{
    // The styles are the same everywhere and have a snapshot of their own.
    private static readonly System.Text.RegularExpressions.Regex Style = new(" style=\"[^\"]*\"");
    private static readonly System.Text.RegularExpressions.Regex Image = new("base64,[^\"]*");

    [Fact]
    public Task ToHtml_BridgeMap_IsWritten() => Verifier.Verify(string.Join(
        '\n',
        NotebookViews.Of(PictureMaps.Of("bridge")).Select(v => $"# {v.Name}\n{Image.Replace(Style.Replace(NotebookViews.HtmlOf(v.View), ""), "base64,...")}")));

    [Fact]
    public Task ToHtml_OneClaimWithItsStyles_IsWritten() => Verifier.Verify(PictureMaps.Of("bridge").Allegations[0].ToHtml());

    [Fact]
    public Task ToString_Table_IsAligned() => Verifier.Verify(NotebookViews.Table(PictureMaps.Of("bridge")).ToString());

    [Fact]
    public Task ToHtml_BrokenMap_ListsDiagnostics()
    {
        using var folder = new ClaimMap.Tests.Cases.CaseFolder("InvalidDuplicateIds");

        return Verifier.Verify(Style.Replace(ClaimGraph.TryLoad(folder.Path).ToHtml(), "").Replace(folder.Path.Replace('\\', '/'), "map", StringComparison.Ordinal));
    }

    [Fact]
    public Task ToHtml_Verification_IsWritten()
    {
        using var folder = new ClaimMap.Tests.Cases.CaseFolder("ValidBridge");
        var text = File.ReadAllText(Path.Join(folder.Path, "article.md")).TrimStart('#', ' ');
        var graph = ClaimGraph.Load(folder.Path);

        return Verifier.Verify(
            Style.Replace(SourceText.FromText(text).Verify(graph).ToHtml() + SourceText.FromText(text.Replace("reopen", "close", StringComparison.Ordinal)).Verify(graph).ToHtml(), ""));
    }
}
