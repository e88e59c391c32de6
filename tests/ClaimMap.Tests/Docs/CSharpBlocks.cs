using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace ClaimMap.Tests.Docs;

/// <summary>Runs a page's C#, one block after the other, each seeing what the ones before it declared; test methods are run too.</summary>
internal static partial class CSharpBlocks
{
    public static readonly ScriptOptions Options = ScriptOptions.Default
        .WithReferences(
            typeof(ClaimGraph).Assembly, typeof(ClaimMap.Reading.ArticleReader).Assembly, typeof(Corpus).Assembly, typeof(Enumerable).Assembly, typeof(FactAttribute).Assembly,
            typeof(Assert).Assembly, typeof(AssertionExtensions).Assembly)
        .WithImports("System", "System.Collections.Generic", "System.IO", "System.Linq");

    public static async Task RunAsync(IReadOnlyList<CodeBlock> blocks, ReaderFolder folder)
    {
        ScriptState<object>? state = null;
        foreach (var block in blocks)
        {
            try
            {
                var code = folder.Localize(block.Text);
                state = state is null ? await CSharpScript.RunAsync(code, Options) : await state.ContinueWithAsync(code);
                state = await RunTestsAsync(code, state);
            }
            catch (CompilationErrorException e)
            {
                throw new InvalidOperationException($"{block}: {string.Join('\n', e.Diagnostics)}", e);
            }
        }
    }

    private static async Task<ScriptState<object>> RunTestsAsync(string code, ScriptState<object> state)
    {
        foreach (Match match in TestClass().Matches(code))
        {
            state = await state.ContinueWithAsync($"typeof({match.Groups[1].Value})");
            var type = (Type)state.ReturnValue;
            var tests = type.GetMethods().Where(m => m.GetCustomAttribute<FactAttribute>() is not null).ToArray();
            foreach (var test in tests)
            {
                if (test.Invoke(Activator.CreateInstance(type), null) is Task task)
                {
                    await task;
                }
            }
        }

        return state;
    }

    [GeneratedRegex(@"\bclass\s+(\w+Tests)\b")]
    private static partial Regex TestClass();
}
