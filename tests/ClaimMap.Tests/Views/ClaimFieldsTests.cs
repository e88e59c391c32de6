using System.Text.Json;
using ClaimMap.Model;
using ClaimMap.Views;

namespace ClaimMap.Tests.Views;

public class ClaimFieldsTests
{
    // The id heads every view; the attribution is shown by its members.
    private static readonly string[] NoFields = [nameof(Claim.Id), nameof(AttributedAllegation.Attribution)];

    [Fact]
    public void All_MembersOfClaims_HaveAFieldEach()
    {
        var members = new[] { typeof(AssertedFact), typeof(AuthorOpinion), typeof(AttributedAllegation), typeof(Attribution) }
            .SelectMany(t => t.GetProperties()).Select(p => p.Name).Except(NoFields).Distinct().ToArray();

        members.Should().HaveCountGreaterThan(10);
        members.Select(m => Kebab.FromPascal(m).Replace('-', ' '))
            .Should().BeSubsetOf(ClaimFields.All.SelectMany(f => new[] { f.Name, f.Column }));
    }

    [Fact]
    public void All_ComparedProperties_HaveAFieldOfTheirName() =>
        JsonSerializer.SerializeToElement<Claim>(Ceasefire2020.Graph.Opinions[0]).EnumerateObject().Select(m => m.Name).Where(m => m is not "id")
            .Should().BeSubsetOf(ClaimFields.All.Select(f => f.Name));
}
