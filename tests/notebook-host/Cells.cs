using System.Globalization;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace ClaimMap.NotebookHost;

/// <summary>Runs cells one after the other, each seeing what the ones before it declared.</summary>
internal sealed class Cells
{
    private readonly ScriptOptions _options = ScriptOptions.Default
        .WithReferences(typeof(object).Assembly, typeof(Enumerable).Assembly)
        .AddReferences("System.Runtime", "System.Collections", "System.Text.Json", "System.Text.RegularExpressions", "System.Console")
        .WithImports("System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Text", "System.Threading.Tasks");

    private ScriptState<object>? _state;

    public async Task<CellAnswer> RunAsync(string code)
    {
        var console = Console.Out;
        using var printed = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        Console.SetOut(printed);
        try
        {
            var (source, references) = PackageDirectives.Resolve(code);
            var options = _options.AddReferences(references);
            _state = _state is null ? await CSharpScript.RunAsync(source, options) : await _state.ContinueWithAsync(source, options);
            return new CellAnswer(printed.ToString(), Rendering.Of(_state.ReturnValue), null);
        }
        catch (CompilationErrorException e)
        {
            return new CellAnswer(printed.ToString(), null, string.Join('\n', e.Diagnostics));
        }
        catch (Exception e)
        {
            // Whatever a cell throws ends that cell and not the host.
            return new CellAnswer(printed.ToString(), null, $"{e.GetType()}: {e.Message}");
        }
        finally
        {
            Console.SetOut(console);
        }
    }
}
