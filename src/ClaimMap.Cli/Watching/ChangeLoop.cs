namespace ClaimMap.Cli.Watching;

/// <summary>Does something now and after every change, until it is stopped.</summary>
internal sealed class ChangeLoop
{
    /// <summary>How long nothing has to change before the files are looked at: editors write in several steps.</summary>
    public static readonly TimeSpan DefaultQuiet = TimeSpan.FromMilliseconds(150);

    // What never comes to rest is looked at all the same.
    private const int MaxSteps = 20;

    private readonly IChangeSource _changes;
    private readonly TimeSpan _quiet;

    public ChangeLoop(IChangeSource changes, TimeSpan quiet)
    {
        _changes = changes;
        _quiet = quiet;
    }

    /// <summary>Runs until <paramref name="stop"/> is asked for.</summary>
    /// <param name="check">Given which run it is, from one, returns an exit code.</param>
    /// <param name="stop">Ends the loop, between runs.</param>
    /// <returns>The exit code of the last run.</returns>
    public int Run(Func<int, int> check, CancellationToken stop)
    {
        var run = 1;
        var code = check(run);
        while (_changes.Wait(Timeout.InfiniteTimeSpan, stop))
        {
            for (var step = 0; step < MaxSteps && _changes.Wait(_quiet, stop); step++)
            {
            }

            if (stop.IsCancellationRequested)
            {
                break;
            }

            code = check(++run);
        }

        return code;
    }
}

/// <summary>Says when something has changed.</summary>
internal interface IChangeSource
{
    /// <summary>Waits for a change since the last one that was reported.</summary>
    /// <param name="patience">How long, at most; <see cref="Timeout.InfiniteTimeSpan"/> for ever.</param>
    /// <param name="stop">Ends the waiting.</param>
    /// <returns>Whether there was one; false where the time is up or <paramref name="stop"/> was asked for.</returns>
    bool Wait(TimeSpan patience, CancellationToken stop);
}
