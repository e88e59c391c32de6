using System.Globalization;
using FsCheck;
using Xunit.Sdk;

namespace ClaimMap.Tests;

/// <summary>The seed of all that tests draw: another one in each run, or the one that <c>CLAIMMAP_SEED</c> holds.</summary>
internal static class Seed
{
    public const string Variable = "CLAIMMAP_SEED";

    // FsCheck asks for a second, odd number beside a seed. With the same one always, the seed alone repeats a run.
    private const ulong Gamma = 0x9E37_79B9_7F4A_7C15;

    public static int Value { get; } = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } text
        ? int.Parse(text, CultureInfo.InvariantCulture)
        : System.Random.Shared.Next();

    /// <summary>Runs a test that draws; if it fails, the message says how to draw the same again.</summary>
    public static void Run(Action<int> test)
    {
        try
        {
            test(Value);
        }
        catch (Exception e)
        {
            throw new XunitException($"{e.Message}\nThis was drawn with {Variable}={Value.ToString(CultureInfo.InvariantCulture)}; set it to draw the same again.", e);
        }
    }

    /// <summary>Checks a property as <see cref="Run"/> runs a test.</summary>
    public static void CheckBySeed(this Property property) =>
        Run(seed => property.Check(Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithReplay((ulong)seed, Gamma)));
}
