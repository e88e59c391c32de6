namespace ClaimMap;

/// <summary>The votes by which a resolution was adopted.</summary>
/// <remarks>Equal when the three counts are.</remarks>
public readonly record struct Vote
{
    /// <summary>Creates a vote.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public Vote(int inFavour, int against, int abstaining)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(inFavour);
        ArgumentOutOfRangeException.ThrowIfNegative(against);
        ArgumentOutOfRangeException.ThrowIfNegative(abstaining);
        InFavour = inFavour;
        Against = against;
        Abstaining = abstaining;
    }

    /// <summary>Gets the votes in favour.</summary>
    public int InFavour { get; }

    /// <summary>Gets the votes against.</summary>
    public int Against { get; }

    /// <summary>Gets the abstentions.</summary>
    public int Abstaining { get; }

    /// <summary>Returns the counts as in <c>15-0-0</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{InFavour}-{Against}-{Abstaining}");
}
