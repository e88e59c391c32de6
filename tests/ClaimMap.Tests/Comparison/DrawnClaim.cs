namespace ClaimMap.Tests.Comparison;

/// <summary>What a claim of a made map is. Places count from the start of the text and lie inside one passage each.</summary>
internal sealed record DrawnClaim(ClaimTag Tag, OpinionMode Mode, string[] Sources, (int Start, int Length)[] Places, string Statement)
{
    public static DrawnClaim Fact(int start, int length, string statement = "Something is so.") =>
        new(ClaimTag.AssertedFact, default, [], [(start, length)], statement);

    public static DrawnClaim Opinion(int start, int length, OpinionMode mode, string statement = "Something is so.") =>
        new(ClaimTag.AuthorOpinion, mode, [], [(start, length)], statement);

    public static DrawnClaim Allegation(int start, int length, params string[] sources) =>
        new(ClaimTag.AttributedAllegation, default, sources, [(start, length)], "Something is so.");
}
