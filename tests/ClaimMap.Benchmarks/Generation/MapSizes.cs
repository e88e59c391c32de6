namespace ClaimMap.Benchmarks.Generation;

/// <summary>How many records of each kind a generated map has, and how they lie in its document.</summary>
/// <remarks>
/// Each section begins with a heading; each sentence carries two claims, but for the last where their number is odd. Numbers
/// count from zero.
/// </remarks>
internal sealed class MapSizes
{
    /// <summary>Code points of every passage; a single space follows each.</summary>
    public const int PassageLength = 120;

    public MapSizes(int claims)
    {
        Claims = claims;
        Sentences = (claims + 1) / 2;
        Things = Math.Max(20, claims / 300);
    }

    public int Claims { get; }

    public int Sentences { get; }

    public int Passages => Sentences + GeneratedMap.Sections;

    /// <summary>Actors, places and events, each; together about one to a hundred claims.</summary>
    public int Things { get; }

    /// <summary>Resolutions, instruments, references and sources, each.</summary>
    public int Few { get; } = 20;

    public static int PassageOf(int sentence, int section) => sentence + section + 1;

    public static int PassageStart(int passage) => passage * (PassageLength + 1);

    /// <summary>The half-open range of a section's sentences.</summary>
    public (int First, int End) SentencesOf(int section) =>
        ((int)((long)Sentences * section / GeneratedMap.Sections), (int)((long)Sentences * (section + 1) / GeneratedMap.Sections));

    /// <summary>The half-open range of a section's claims.</summary>
    public (int First, int End) ClaimsOf(int section)
    {
        var (first, end) = SentencesOf(section);
        return (first * 2, Math.Min(end * 2, Claims));
    }

    public int SectionOf(int sentence)
    {
        var section = (int)((long)sentence * GeneratedMap.Sections / Sentences);
        while (sentence >= SentencesOf(section).End)
        {
            section++;
        }

        while (sentence < SentencesOf(section).First)
        {
            section--;
        }

        return section;
    }
}
