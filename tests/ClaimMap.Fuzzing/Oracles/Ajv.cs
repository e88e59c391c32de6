using System.ComponentModel;
using System.Diagnostics;
using ClaimMap.Fuzzing.Corpus;

namespace ClaimMap.Fuzzing.Oracles;

/// <summary>ajv, in a process of Node that answers one text after the other.</summary>
internal sealed class Ajv : IDisposable
{
    private readonly Process _node;
    private readonly Lock _lock = new();

    private Ajv(Process node) => _node = node;

    /// <summary>Starts it; null where this machine cannot.</summary>
    public static Ajv? TryStart(out string? whyNot)
    {
        var folder = Repository.PathOf("tests/ClaimMap.Fuzzing/node");
        if (!Directory.Exists(Path.Join(folder, "node_modules", "ajv")))
        {
            whyNot = "run npm install in tests/ClaimMap.Fuzzing/node first";
            return null;
        }

        try
        {
            var node = Process.Start(new ProcessStartInfo("node", [Path.Join(folder, "verdicts.mjs"), Repository.PathOf("data/schemas")])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
            })!;
            whyNot = null;
            return new Ajv(node);
        }
        catch (Win32Exception)
        {
            whyNot = "there is no node";
            return null;
        }
    }

    /// <summary>Whether a text fits the schema of a kind of file.</summary>
    /// <exception cref="FaultException">It cannot tell.</exception>
    public bool Accepts(string kind, ReadOnlySpan<byte> json)
    {
        lock (_lock)
        {
            _node.StandardInput.WriteLine($"{kind} {Convert.ToBase64String(json)}");
            _node.StandardInput.Flush();
            var answer = _node.StandardOutput.ReadLine();
            return answer switch
            {
                "true" => true,
                "false" => false,
                _ => throw new FaultException($"ajv cannot tell: {answer}"),
            };
        }
    }

    public void Dispose()
    {
        _node.StandardInput.Close();
        _node.WaitForExit();
        _node.Dispose();
    }
}
