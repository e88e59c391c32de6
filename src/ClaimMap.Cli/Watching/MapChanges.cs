using ClaimMap.Loading.Files;

namespace ClaimMap.Cli.Watching;

/// <summary>Changes of the files of maps: told by the system where it tells, and looked for now and then in any case.</summary>
/// <remarks>Network folders and containers may tell nothing, a folder that was deleted and made anew is no longer told about: hence the looking.</remarks>
internal sealed class MapChanges : IChangeSource, IDisposable
{
    private const string DataFiles = "*.json";

    private readonly string[] _folders;
    private readonly TimeSpan _interval;
    private readonly AutoResetEvent _told = new(false);
    private readonly List<FileSystemWatcher> _watchers = [];
    private string _state;

    /// <summary>Begins to watch.</summary>
    /// <param name="maps">The folders of maps; they need not be there yet.</param>
    /// <param name="interval">How often to look.</param>
    /// <param name="listens">Whether to listen to the system too.</param>
    public MapChanges(IEnumerable<string> maps, TimeSpan interval, bool listens = true)
    {
        _folders = [.. maps.SelectMany(m => (string[])[m, Path.Join(m, MapLayout.ClaimsFolder)])];
        _interval = interval;
        _state = State();
        foreach (var folder in listens ? _folders : [])
        {
            Listen(folder);
        }
    }

    public bool Wait(TimeSpan patience, CancellationToken stop)
    {
        for (var left = patience; ;)
        {
            var slice = patience == Timeout.InfiniteTimeSpan || left > _interval ? _interval : left;
            var isTold = WaitHandle.WaitAny([stop.WaitHandle, _told], slice) == 1;
            if (stop.IsCancellationRequested)
            {
                return false;
            }

            var state = State();
            if (isTold || state != _state)
            {
                _state = state;
                return true;
            }

            left = patience == Timeout.InfiniteTimeSpan ? left : left - slice;
            if (left <= TimeSpan.Zero && patience != Timeout.InfiniteTimeSpan)
            {
                return false;
            }
        }
    }

    public void Dispose()
    {
        _watchers.ForEach(w => w.Dispose());
        _told.Dispose();
    }

    private void Listen(string folder)
    {
        try
        {
            var watcher = new FileSystemWatcher(folder, DataFiles) { NotifyFilter = NotifyFilters.FileName | NotifyFilters.LastWrite | NotifyFilters.Size };
            _watchers.Add(watcher);
            watcher.Changed += Tell;
            watcher.Created += Tell;
            watcher.Deleted += Tell;
            watcher.Renamed += Tell;
            watcher.EnableRaisingEvents = true;
        }
        catch (Exception e) when (e is IOException or ArgumentException or UnauthorizedAccessException or PlatformNotSupportedException)
        {
            // No such folder yet, or the system has no more watches to give.
        }
    }

    private void Tell(object sender, FileSystemEventArgs e)
    {
        try
        {
            _told.Set();
        }
        catch (ObjectDisposedException)
        {
            // The last word of a watcher that has been disposed of.
        }
    }

    private string State()
    {
        var state = new System.Text.StringBuilder();
        foreach (var folder in _folders)
        {
            try
            {
                foreach (var file in new DirectoryInfo(folder).EnumerateFiles(DataFiles).OrderBy(f => f.Name, StringComparer.Ordinal))
                {
                    state.Append(System.Globalization.CultureInfo.InvariantCulture, $"{file.FullName}\0{file.Length}\0{file.LastWriteTimeUtc.Ticks}\n");
                }
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // A state like any other: when it ends, something has changed.
                state.Append(folder).Append('\n');
            }
        }

        return state.ToString();
    }
}
