using ClaimMap.Fuzzing.Oracles;

namespace ClaimMap.Fuzzing.Targets;

/// <summary>Everything that takes what others have made.</summary>
internal static class FuzzTargets
{
    /// <param name="ajv">The second word on schemas; null where it cannot be had.</param>
    public static IReadOnlyList<FuzzTarget> All(Ajv? ajv) =>
        [new MapTarget(), new DataFileTarget(ajv), new RecordTarget(), new ListTarget(), new DateTarget(), new ArticleTarget(), new AnchorTarget(), new VerificationTarget()];
}
