namespace ClaimMap.Tests.Views.Consumers;

/// <summary>A fact that needs Node.js and a package of <c>tests/consumers</c>: skipped where it is not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute(string package)
    {
        Package = package;
        if (!Node.Has(package))
        {
            Skip = $"Node.js has no package {package}: run `npm ci --ignore-scripts` in tests/consumers.";
        }
    }

    public string Package { get; }
}
