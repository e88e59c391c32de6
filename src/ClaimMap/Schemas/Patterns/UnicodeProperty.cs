using System.Collections.Concurrent;
using System.Globalization;

namespace ClaimMap.Schemas;

/// <summary>The Unicode properties a pattern may name: the general categories by their short and long names, Any and ASCII.</summary>
internal static class UnicodeProperty
{
    // Each category's names as ECMA-262 lists them; a group's names stand before its members' codes.
    private static readonly string[] Categories =
    [
        "Lu Uppercase_Letter", "Ll Lowercase_Letter", "Lt Titlecase_Letter", "Lm Modifier_Letter", "Lo Other_Letter",
        "Mn Nonspacing_Mark", "Mc Spacing_Mark", "Me Enclosing_Mark", "Nd Decimal_Number digit", "Nl Letter_Number", "No Other_Number",
        "Zs Space_Separator", "Zl Line_Separator", "Zp Paragraph_Separator", "Cc Control cntrl", "Cf Format", "Cs Surrogate", "Co Private_Use",
        "Pc Connector_Punctuation", "Pd Dash_Punctuation", "Ps Open_Punctuation", "Pe Close_Punctuation", "Pi Initial_Punctuation",
        "Pf Final_Punctuation", "Po Other_Punctuation", "Sm Math_Symbol", "Sc Currency_Symbol", "Sk Modifier_Symbol", "So Other_Symbol", "Cn Unassigned",
    ];

    private static readonly string[] Groups =
    [
        "L Letter", "LC Cased_Letter", "M Mark Combining_Mark", "N Number", "Z Separator", "C Other", "P Punctuation punct", "S Symbol",
    ];

    private static readonly ConcurrentDictionary<string, CodePointSet> Known = new(StringComparer.Ordinal);

    /// <summary>The code points with a property written as in <c>\p{...}</c>, or null where the property is not one of those supported.</summary>
    public static CodePointSet? Find(string expression)
    {
        var name = expression.StartsWith("General_Category=", StringComparison.Ordinal) || expression.StartsWith("gc=", StringComparison.Ordinal)
            ? expression[(expression.IndexOf('=', StringComparison.Ordinal) + 1)..]
            : expression;
        if (name == expression && name is "Any" or "ASCII")
        {
            return CodePointSet.Of((0, name == "Any" ? CodePointSet.MaxCodePoint : 0x7F));
        }

        var wanted = Wanted(name);
        return wanted is null ? null : Known.GetOrAdd(name, static (_, categories) => Collect(categories), wanted);
    }

    private static bool[]? Wanted(string name)
    {
        var group = Array.Find(Groups, g => Array.IndexOf(g.Split(' '), name) >= 0)?.Split(' ')[0];
        var wanted = new bool[Categories.Length];
        var any = false;
        for (var i = 0; i < Categories.Length; i++)
        {
            var names = Categories[i].Split(' ');
            wanted[i] = group switch
            {
                null => Array.IndexOf(names, name) >= 0,
                "LC" => names[0] is "Lu" or "Ll" or "Lt",
                _ => names[0][0] == group[0],
            };
            any |= wanted[i];
        }

        return any ? wanted : null;
    }

    private static CodePointSet Collect(bool[] categories)
    {
        var ranges = new List<(int First, int Last)>();
        var first = -1;
        for (var c = 0; c <= CodePointSet.MaxCodePoint + 1; c++)
        {
            var isIn = c <= CodePointSet.MaxCodePoint && categories[(int)CharUnicodeInfo.GetUnicodeCategory(c)];
            if (isIn && first < 0)
            {
                first = c;
            }
            else if (!isIn && first >= 0)
            {
                ranges.Add((first, c - 1));
                first = -1;
            }
        }

        return CodePointSet.Of(ranges.ToArray());
    }
}
