namespace ClaimMap.Tests;

/// <summary>A fact that needs a module of Python: skipped where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PythonFactAttribute : FactAttribute
{
    public PythonFactAttribute(params string[] modules)
    {
        Modules = modules;
        if (Array.Find(modules, m => !Python.Has(m)) is { } missing)
        {
            Skip = $"Python has no module {missing}: install it, or name a Python that has it by {Python.Variable}.";
        }
    }

    public string[] Modules { get; }
}
