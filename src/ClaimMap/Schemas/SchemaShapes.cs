using ClaimMap.Json;

namespace ClaimMap.Schemas;

/// <summary>Tells whether a keyword's value is of the kind that the keyword takes.</summary>
internal static class SchemaShapes
{
    /// <summary>What the value would have to be, or null where it is that.</summary>
    public static string? Expected(JsonTape tape, int value, SchemaShape shape)
    {
        return shape switch
        {
            SchemaShape.SchemaList when !Has(tape, value, JsonTokenKind.Array) || tape.ChildCount(value) == 0 => "a list of at least one schema",
            SchemaShape.SchemaMap when !Has(tape, value, JsonTokenKind.Object) => "an object of schemas",
            SchemaShape.Names when !AreNames(tape, value) => "a list of different strings",
            SchemaShape.NamesMap when !MapsToNames(tape, value) => "an object of lists of different strings",
            SchemaShape.Array when !Has(tape, value, JsonTokenKind.Array) => "a list",
            SchemaShape.Text when !Has(tape, value, JsonTokenKind.String) => "a string",
            SchemaShape.Boolean when !Has(tape, value, JsonTokenKind.True) && !Has(tape, value, JsonTokenKind.False) => "true or false",
            SchemaShape.Number when !Has(tape, value, JsonTokenKind.Number) => "a number",
            SchemaShape.Count when !IsCount(tape, value) => "an integer that is not negative",
            _ => null,
        };
    }

    private static bool Has(JsonTape tape, int value, JsonTokenKind kind) => tape.Kind(value) == kind;

    private static bool IsCount(JsonTape tape, int value)
    {
        if (!Has(tape, value, JsonTokenKind.Number))
        {
            return false;
        }

        var number = new JsonNumber(tape.Raw(value));
        return number.IsInteger && JsonNumber.Compare(number, new JsonNumber("0"u8)) >= 0;
    }

    private static bool AreNames(JsonTape tape, int value)
    {
        if (!Has(tape, value, JsonTokenKind.Array))
        {
            return false;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int item = value + 1, end = tape.Next(value); item < end; item = tape.Next(item))
        {
            if (!Has(tape, item, JsonTokenKind.String) || !seen.Add(tape.GetString(item)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool MapsToNames(JsonTape tape, int value)
    {
        if (!Has(tape, value, JsonTokenKind.Object))
        {
            return false;
        }

        for (int name = value + 1, end = tape.Next(value); name < end; name = tape.Next(name + 1))
        {
            if (!AreNames(tape, name + 1))
            {
                return false;
            }
        }

        return true;
    }
}
