using ClaimMap.Loading.Files;

namespace ClaimMap.Cli.Watching;

/// <summary>Notices when nobody reads standard output any more, as after <c>| head -1</c>.</summary>
internal static class OutputWatch
{
    /// <summary>Begins to watch, and returns a token that is cancelled then.</summary>
    public static CancellationToken Begin()
    {
        // Lives as long as the process.
        var source = new CancellationTokenSource();
        new Thread(() =>
        {
            if (Posix.WaitUntilClosed(Descriptor.Output))
            {
                source.Cancel();
            }
        })
        {
            IsBackground = true,
        }.Start();
        return source.Token;
    }
}
