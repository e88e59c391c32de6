using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ClaimMap.Loading.Files;

/// <summary>The way from the root of a JSON text to the value that is being looked at.</summary>
internal sealed class JsonPath
{
    private readonly Step[] _steps = new Step[JsonText.MaxDepth];
    private int _count;

    /// <summary>The name of the member that the way ends at; null where it ends at an item or at the root.</summary>
    public string? LastName => _count > 0 && _steps[_count - 1].Index < 0 ? _steps[_count - 1].ToString() : null;

    public void Push(JsonProperty member) => _steps[_count++] = new Step(null, member, -1);

    public void Push(string member) => _steps[_count++] = new Step(member, default, -1);

    public void Push(int index) => _steps[_count++] = new Step(null, default, index);

    public void Pop() => _count--;

    /// <summary>The way as a JSON pointer (RFC 6901).</summary>
    public override string ToString()
    {
        var pointer = new StringBuilder();
        foreach (var step in _steps.AsSpan(0, _count))
        {
            pointer.Append('/').Append(step.ToString().Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
        }

        return pointer.ToString();
    }

    // A name is made a string only where somebody wants to read it.
    private readonly record struct Step(string? Name, JsonProperty Member, int Index)
    {
        public override string ToString() => Index >= 0 ? Index.ToString(CultureInfo.InvariantCulture) : Name ?? JsonText.NameOf(Member);
    }
}
