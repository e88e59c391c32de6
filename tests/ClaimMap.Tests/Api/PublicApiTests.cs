namespace ClaimMap.Tests.Api;

public sealed class PublicApiTests
{
    [Fact]
    public Task PublicApi_Snapshot_IsUnchanged() => Verifier.Verify(PublicApi.Write(typeof(Edtf).Assembly));
}
