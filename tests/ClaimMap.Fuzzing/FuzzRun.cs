using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace ClaimMap.Fuzzing;

/// <summary>Puts drawn inputs before a target, one after the other, and collects the faults.</summary>
/// <remarks>The input with a number depends on the seed, the target's name and the number alone, so that each can be drawn again by itself.</remarks>
internal sealed class FuzzRun
{
    /// <summary>Longer than any input needs, even on a machine that does much else.</summary>
    public static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(10);

    /// <summary>The most bytes that an input may have allocated: so many, and so many for each of its own.</summary>
    public const long BaseMemory = 256L << 20;

    public const long MemoryPerByte = 20_000;

    private const int MaxDistinct = 20;

    // What is not over after so long never will be.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private readonly FuzzTarget _target;
    private readonly int _seed;
    private readonly TextWriter _output;
    private readonly Lock _lock = new();
    private readonly SortedDictionary<string, long> _outcomes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _faults = new(StringComparer.Ordinal);
    private long _inputs;
    private long _bytes;

    public FuzzRun(FuzzTarget target, int seed, TextWriter output)
    {
        (_target, _seed, _output) = (target, seed, output);
    }

    public long Inputs => _inputs;

    public int Faults => _faults.Values.Sum();

    /// <summary>The input with a number.</summary>
    public static FuzzInput InputOf(FuzzTarget target, int seed, long number) => target.Draw(RandomOf(target, seed, number));

    /// <summary>Runs until a number of inputs or a time is reached, on as many threads.</summary>
    /// <returns>Whether nothing was found.</returns>
    public bool Run(long count, TimeSpan time, int workers)
    {
        var watch = Stopwatch.StartNew();
        var next = -1L;
        var running = new (long Number, long Since)[workers];
        using var done = new ManualResetEventSlim();
        var threads = Enumerable.Range(0, workers).Select(worker => new Thread(() => Work(worker))).ToArray();
        Array.ForEach(threads, t => t.Start());
        var guard = new Thread(Guard) { IsBackground = true };
        guard.Start();
        Array.ForEach(threads, t => t.Join());
        done.Set();
        guard.Join();

        var outcomes = string.Join(", ", _outcomes.Select(o => string.Create(CultureInfo.InvariantCulture, $"{o.Value} {o.Key}")));
        Print($"{_target.Name}: {_inputs} inputs, {_bytes / 1_000_000} MB, in {watch.Elapsed.TotalSeconds:0.0} s: {outcomes}; {(_faults.Count == 0 ? "no fault" : $"{Faults} faults")}");
        var isTelling = _inputs < 1000 || _outcomes.Count > 1;
        if (!isTelling)
        {
            Print($"{_target.Name}: only one thing ever came of it, which proves nothing.");
        }

        return _faults.Count == 0 && isTelling;

        void Work(int worker)
        {
            for (var number = Interlocked.Increment(ref next); number < count && watch.Elapsed < time; number = Interlocked.Increment(ref next))
            {
                running[worker] = (number, Stopwatch.GetTimestamp());
                Try(number);
            }

            running[worker] = default;
        }

        // A thread that hangs cannot be stopped: the whole run ends, and says at which input.
        void Guard()
        {
            while (!done.Wait(TimeSpan.FromSeconds(1)))
            {
                foreach (var (number, since) in running)
                {
                    if (since != 0 && Stopwatch.GetElapsedTime(since) > Patience)
                    {
                        Report(number, $"is not over after {Patience.TotalSeconds} s");
                        Environment.Exit(1);
                    }
                }
            }
        }
    }

    /// <summary>Checks the input with a number.</summary>
    public void Try(long number)
    {
        var input = InputOf(_target, _seed, number);
        var (allocated, started) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.GetTimestamp());
        var outcome = "faulty";
        string? fault = null;
        try
        {
            outcome = _target.Check(input);
        }
        catch (Exception e)
        {
            fault = e is FaultException ? e.Message : Shown(e);
        }

        var (bytes, elapsed) = (GC.GetAllocatedBytesForCurrentThread() - allocated, Stopwatch.GetElapsedTime(started));
        fault ??= elapsed > TimeLimit ? $"took {elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)} s"
            : bytes > BaseMemory + (MemoryPerByte * input.Length) ? $"allocated {bytes >> 20} MiB for {input.Length} bytes"
            : null;
        lock (_lock)
        {
            _inputs++;
            _bytes += input.Length;
            _outcomes[outcome] = _outcomes.GetValueOrDefault(outcome) + 1;
        }

        if (fault is not null)
        {
            Report(number, fault);
        }
    }

    // The same fault comes up again and again: its first input is enough. What differs from one to the next is mostly quoted, or a number.
    private void Report(long number, string fault)
    {
        lock (_lock)
        {
            var kind = new string([.. fault.Where(c => !char.IsDigit(c))]);
            kind = kind[..Math.Min(kind.Length, 60)];
            _faults[kind] = _faults.GetValueOrDefault(kind) + 1;
            if (_faults[kind] == 1 && _faults.Count <= MaxDistinct)
            {
                Print($"FAULT {_target.Name} {number}: {fault}");
                Print($"  again: --seed {_seed} --target {_target.Name} --index {number}");
            }
        }
    }

    private void Print(FormattableString line) => _output.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private static string Shown(Exception e)
    {
        var shown = new StringBuilder($"{e.GetType().FullName}: {e.Message}");
        foreach (var frame in (e.StackTrace ?? "").Split('\n').Take(6))
        {
            shown.Append("\n    ").Append(frame.Trim());
        }

        return shown.ToString();
    }

    // The framework's hash codes differ from process to process.
    private static Random RandomOf(FuzzTarget target, int seed, long number)
    {
        var hash = 14695981039346656037UL;
        foreach (var value in (IEnumerable<long>)[seed, number, .. target.Name.Select(c => (long)c)])
        {
            hash = (hash ^ (ulong)value) * 1099511628211UL;
            hash ^= hash >> 29;
        }

        return new Random((int)(hash ^ (hash >> 32)));
    }
}
