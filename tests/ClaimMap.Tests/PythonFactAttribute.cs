namespace ClaimMap.Tests;

/// <summary>A fact that needs a module of Python: skipped where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PythonFactAttribute : FactAttribute
{
    public PythonFactAttribute(string module)
    {
        Module = module;
        if (!Python.Has(module))
        {
            Skip = $"Python has no module {module}: install it, or name a Python that has it by {Python.Variable}.";
        }
    }

    public string Module { get; }
}
