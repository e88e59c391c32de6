using PublicApiGenerator;

namespace ClaimMap.Tests.Api;

public sealed class PublicApiTests
{
    private static readonly ApiGeneratorOptions Options = new() { IncludeAssemblyAttributes = false };

    [Fact]
    public Task PublicApi_Snapshot_IsUnchanged() => Verifier.Verify(typeof(Edtf).Assembly.GeneratePublicApi(Options));

    [Fact]
    public Task PublicApi_OfCorpus_IsUnchanged() => Verifier.Verify(typeof(Corpus).Assembly.GeneratePublicApi(Options));

    [Fact]
    public Task PublicApi_OfReading_IsUnchanged() => Verifier.Verify(typeof(ClaimMap.Reading.ArticleReader).Assembly.GeneratePublicApi(Options));
}
