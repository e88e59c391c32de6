using PublicApiGenerator;

namespace ClaimMap.Tests.Api;

public sealed class PublicApiTests
{
    [Fact]
    public Task PublicApi_Snapshot_IsUnchanged() => Verifier.Verify(typeof(Edtf).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }));
}
