using System.Globalization;
using ClaimMap.Model;

namespace ClaimMap.Views.Notebooks;

/// <summary>Any value as a cell: names of enum values as in data files, numbers in the invariant culture.</summary>
internal static class Plain
{
    public static Cell Of(object? value) => value switch
    {
        null => LinesCell.Empty,
        Cell cell => cell,
        INodeId id => new CodeCell(id.ToNodeId().Value),
        ClaimTag tag => new TagCell(tag),
        Enum name => new LinesCell([Kebab.FromPascal(name.ToString()).Replace('-', ' ')]),
        double or float or decimal => new LinesCell([((IFormattable)value).ToString("0.00", CultureInfo.InvariantCulture)], isNumber: true),
        int or long or short or byte or uint or ulong => new LinesCell([((IFormattable)value).ToString(null, CultureInfo.InvariantCulture)], isNumber: true),
        IFormattable other => new LinesCell([other.ToString(null, CultureInfo.InvariantCulture)]),
        _ => new LinesCell([value.ToString() ?? ""]),
    };
}
