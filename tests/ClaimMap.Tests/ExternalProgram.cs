using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace ClaimMap.Tests;

/// <summary>A program that is not part of this repository.</summary>
internal static class ExternalProgram
{
    /// <summary>Whether it is there at all.</summary>
    public static bool IsThere(string program, string versionOption)
    {
        try
        {
            Run(program, [versionOption], "");
            return true;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    /// <summary>Runs it with an input.</summary>
    /// <exception cref="Win32Exception">There is no such program.</exception>
    public static (int ExitCode, string Output, string Error) Run(string program, string[] args, string input, string folder = "")
    {
        using var process = Process.Start(new ProcessStartInfo(program, args)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            WorkingDirectory = folder,
        })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        try
        {
            process.StandardInput.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It has ended without reading.
        }

        process.WaitForExit();
        return (process.ExitCode, output.Result, error.Result);
    }
}
