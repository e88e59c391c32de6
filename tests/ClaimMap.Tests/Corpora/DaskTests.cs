using ClaimMap.Benchmarks.Generation;

namespace ClaimMap.Tests.Corpora;

public sealed class DaskTests
{
    [PythonFact("dask", "pandas", "pyarrow")]
    public void Script_OfThePage_CountsAsDuckDbDoes()
    {
        using var all = MapCollection.OfAll();
        GeneratedCollection.Write(10, 40, all["maps/generated"]);
        all.Build();

        var (code, output, error) = ExternalProgram.Run(Python.Interpreter, [Path.Join(RepositoryFiles.Root, "docs", "corpus_dask.py"), all.Corpus], "");

        (code, error).Should().Be((0, ""));
        using var corpus = Corpus.Open(all.Corpus);
        output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().Equal(
            corpus.Query(CorpusQuestion.BySource).Select(r => $"{r["kind"]}\t{r["identity"]}\t{r["allegations"]}\t{r["documents"]}"));
    }
}
