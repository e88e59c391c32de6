namespace ClaimMap.Indexing;

/// <summary>Runs independent work over a map's claims on several threads where that pays.</summary>
internal static class SideBySide
{
    // Below this many claims, other threads cost more than they save.
    private const int Threshold = 5_000;

    public static void Run(int claims, params Action[] actions)
    {
        if (claims >= Threshold)
        {
            Parallel.Invoke(actions);
            return;
        }

        foreach (var action in actions)
        {
            action();
        }
    }
}
