using System.Globalization;

namespace ClaimMap.Views.Pictures;

/// <summary>How many claims there are by tag, and how the author stands to those of others.</summary>
internal sealed class TagCounts
{
    public int Facts { get; private set; }

    public int Allegations { get; private set; }

    public int Opinions { get; private set; }

    public int Endorsed { get; private set; }

    public int Disputed { get; private set; }

    public int Total => Facts + Allegations + Opinions;

    public static TagCounts Of(IEnumerable<Claim> claims)
    {
        var counts = new TagCounts();
        foreach (var claim in claims)
        {
            counts.Add(claim);
        }

        return counts;
    }

    public void Add(Claim claim)
    {
        switch (claim)
        {
            case AssertedFact:
                Facts++;
                break;
            case AttributedAllegation allegation:
                Allegations++;
                Endorsed += allegation.Attribution.Stance == Stance.Endorsed ? 1 : 0;
                Disputed += allegation.Attribution.Stance == Stance.Disputed ? 1 : 0;
                break;
            default:
                Opinions++;
                break;
        }
    }

    /// <summary>The counts in words, such as <c>1 fact, 3 allegations (2 disputed)</c>.</summary>
    public string InWords()
    {
        var stances = string.Join(", ", new[] { Words(Endorsed, "endorsed", "endorsed"), Words(Disputed, "disputed", "disputed") }.OfType<string>());
        string?[] parts =
        [
            Words(Facts, "fact", "facts"),
            Words(Allegations, "allegation", "allegations") is { } said ? $"{said}{(stances.Length == 0 ? "" : $" ({stances})")}" : null,
            Words(Opinions, "opinion", "opinions"),
        ];
        return string.Join(", ", parts.OfType<string>());
    }

    private static string? Words(int count, string one, string many) =>
        count == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");
}
