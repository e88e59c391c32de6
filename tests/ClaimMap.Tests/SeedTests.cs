using System.Globalization;
using FsCheck.Fluent;
using Xunit.Sdk;

namespace ClaimMap.Tests;

public sealed class SeedTests
{
    private static readonly string Advice = $"*\nThis was drawn with CLAIMMAP_SEED={Seed.Value.ToString(CultureInfo.InvariantCulture)}; set it to draw the same again.";

    [Fact]
    public void Run_TestThatFails_NamesTheSeed()
    {
        var run = () => Seed.Run(seed => seed.Should().Be(seed + 1));

        run.Should().Throw<XunitException>().WithMessage(Advice);
    }

    [Fact]
    public void CheckBySeed_PropertyThatFails_NamesTheSeed()
    {
        var check = () => Prop.ForAll(Gen.Choose(0, 100).ToArbitrary(), number => number > 100).CheckBySeed();

        check.Should().Throw<XunitException>().WithMessage("Falsifiable, " + Advice);
    }

    [Fact]
    public void CheckBySeed_Again_DrawsTheSame()
    {
        Draw().Should().HaveCount(100).And.Equal(Draw());

        static List<int> Draw()
        {
            var drawn = new List<int>();
            Prop.ForAll(Gen.Choose(0, 1_000_000).ToArbitrary(), drawn.Add).CheckBySeed();
            return drawn;
        }
    }
}
