using Spectre.Console;

namespace ClaimMap.Cli;

/// <summary>Says on a terminal what is going on while something takes longer than a second.</summary>
/// <remarks>The line goes to the error stream and is wiped off when the work is done. Without a terminal nothing is ever said.</remarks>
internal static class Waiting
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>Does the work and returns what it gives, or throws what it throws.</summary>
    /// <param name="what">What is going on, such as "Loading my-map".</param>
    /// <param name="work">The work; it writes nothing to the terminal.</param>
    /// <param name="streams">Where to say so.</param>
    public static T While<T>(string what, Func<T> work, Streams streams)
    {
        if (!streams.Terminal.ShowsWaiting)
        {
            return work();
        }

        var task = Task.Run(work);
        if (Task.WaitAny([task], Patience) < 0)
        {
            Console(streams).Status().Start(Markup.Escape(ClaimMap.Views.Printable.Of(what)) + " ...", _ => Task.WaitAny(task));
            streams.Error.Flush();
        }

        return task.GetAwaiter().GetResult();
    }

    private static IAnsiConsole Console(Streams streams) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Ansi = AnsiSupport.Yes,
        ColorSystem = streams.Terminal.HasColor ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
        Interactive = InteractionSupport.Yes,
        Out = new AnsiConsoleOutput(streams.Error),
    });
}
