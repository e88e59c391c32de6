namespace ClaimMap.Cli.Watching;

/// <summary>Says when something has changed.</summary>
internal interface IChangeSource
{
    /// <summary>Waits for a change since the last one that was reported.</summary>
    /// <param name="patience">How long, at most; <see cref="Timeout.InfiniteTimeSpan"/> for ever.</param>
    /// <param name="stop">Ends the waiting.</param>
    /// <returns>Whether there was one; false where the time is up or <paramref name="stop"/> was asked for.</returns>
    bool Wait(TimeSpan patience, CancellationToken stop);
}
