using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using ClaimMap.Loading.Diagnostics;
using ClaimMap.Loading.Files;

namespace ClaimMap.Loading.Schema;

/// <summary>What violations say to somebody who edits a data file.</summary>
internal static class SchemaMessages
{
    /// <summary>How many of the things wrong with the closest alternative are told.</summary>
    public const int ShownProblems = 3;

    private const int MaxShownChoices = 12;
    private const int MaxShownProblem = 160;

    private static readonly (JsonTypes Type, string Name)[] TypeNames =
    [
        (JsonTypes.Object, "an object"),
        (JsonTypes.Array, "a list"),
        (JsonTypes.String, "a string"),
        (JsonTypes.Number, "a number"),
        (JsonTypes.Integer, "an integer"),
        (JsonTypes.Boolean, "true or false"),
        (JsonTypes.Null, "null"),
    ];

    public static string WrongType(JsonElement value, JsonTypes types)
    {
        var isNumber = value.ValueKind == JsonValueKind.Number;
        var given = isNumber && (types & JsonTypes.Integer) != 0 ? Show(value) : Excerpt.KindOf(value.ValueKind);
        var expected = TypeNames.Where(entry => (types & entry.Type) != 0).Select(entry => entry.Name).ToList();
        return $"must be {OneOf(expected)}, but is {given}";
    }

    public static string NothingAllowed(JsonElement value, JsonPath path) => path.LastName is { } name
        ? $"{Quote(name)} must not stand here"
        : $"nothing may stand here, but {(value.ValueKind is JsonValueKind.Object or JsonValueKind.Array ? Excerpt.KindOf(value.ValueKind) : Show(value))} does";

    public static string NotOneOf(JsonElement value, IReadOnlyList<JsonElement> values)
    {
        var shown = values.Take(MaxShownChoices).Select(Show);
        var rest = values.Count > MaxShownChoices ? Text($" and {values.Count - MaxShownChoices} more") : "";
        var meant = value.ValueKind == JsonValueKind.String
            ? DidYouMean(JsonText.TextOf(value), values.Where(v => v.ValueKind == JsonValueKind.String).Select(JsonText.TextOf))
            : "";
        return $"{Show(value)} is not one of {string.Join(", ", shown)}{rest}{meant}";
    }

    public static string NotThe(JsonElement value, JsonElement constant) => $"must be {Show(constant)}, but is {Show(value)}";

    public static string TooLong(JsonElement value, int length, int max) =>
        Text($"must have at most {max} character{(max == 1 ? "" : "s")}, but {Show(value)} has {length}");

    public static string NoMatch(JsonElement value, Pattern pattern, string? description) => description is null
        ? $"{Show(value)} does not match the pattern {pattern.Source}"
        : $"{Show(value)} does not have the form asked for: {description.TrimEnd('.')}";

    public static string WrongNumber(JsonElement value, string relation, JsonElement limit) => $"must be {relation} {Show(limit)}, but is {Show(value)}";

    public static string TooFew(string what, int count, int min) => Text($"must have at least {min} {what}{(min == 1 ? "" : "s")}, but has {(count == 0 ? "none" : count)}");

    public static string TooMany(string what, int count, int max) => Text($"must have at most {max} {what}{(max == 1 ? "" : "s")}, but has {count}");

    public static string Repeated(JsonElement value, int first) => Text($"{Show(value)} already stands in this list, as item {first + 1}");

    public static string Missing(string name) => $"{Quote(name)} is missing";

    public static string NotAMember(JsonProperty member, JsonSchema schema) =>
        $"{Show(member)} is not a member here{DidYouMean(JsonText.NameOf(member), schema.Members.Where(m => m.Schema is not null).Select(m => m.Name))}";

    public static string WrongName(JsonProperty member, SchemaViolations problems) =>
        $"the name {Show(member)} cannot stand here: {Problems(problems, null)}";

    public static string SeveralFit(IReadOnlyList<JsonSchema> branches, IReadOnlyList<int> fitting) =>
        $"fits several alternatives at once ({NameOf(branches, fitting[0])} and {NameOf(branches, fitting[1])}), but must fit exactly one";

    public static string NoneFits(IReadOnlyList<JsonSchema> branches, int closest, SchemaViolations problems, JsonPath here) =>
        branches.Count == 1
            ? $"does not fit: {Problems(problems, here)}"
            : Text($"fits none of {branches.Count} alternatives; {NameOf(branches, closest)} is closest, but: {Problems(problems, here)}");

    /// <summary>A value as it stands in the file, on one line and cut to a readable length.</summary>
    private static string Show(JsonElement value) => value.ValueKind == JsonValueKind.String
        ? $"\"{Show(JsonMarshal.GetRawUtf8Value(value)[1..^1])}\""
        : Show(JsonMarshal.GetRawUtf8Value(value));

    private static string Show(JsonProperty member) => $"\"{Show(JsonMarshal.GetRawUtf8PropertyName(member))}\"";

    // No more bytes than can be shown are looked at: a value may be as large as the file.
    private static string Show(ReadOnlySpan<byte> raw)
    {
        var isCut = raw.Length > Excerpt.MaxLength * 8;
        var text = Excerpt.OneLine(Encoding.UTF8.GetString(isCut ? raw[..(Excerpt.MaxLength * 8)] : raw).TrimEnd('\uFFFD'));
        return Excerpt.Cut(text, Excerpt.MaxLength, isCut);
    }

    private static string NameOf(IReadOnlyList<JsonSchema> branches, int index) => branches[index].Title ?? "the " + Ordinal(index + 1);

    private static string Quote(string name) => $"\"{Excerpt.Of(name)}\"";

    private static string DidYouMean(string given, IEnumerable<string> known) =>
        Suggestion.For(given, known) is { } meant ? $"; did you mean \"{meant}\"?" : "";

    private static string Problems(SchemaViolations problems, JsonPath? here)
    {
        var shown = problems.Items.Select(problem => Excerpt.Cut(PositionOf(problem, here) + problem.Message, MaxShownProblem));
        return string.Join("; ", shown) + (problems.Omitted > 0 ? Text($"; and {problems.Omitted} more") : "");
    }

    private static string PositionOf(SchemaViolation problem, JsonPath? here)
    {
        if (here is null)
        {
            return "";
        }

        var pointer = problem.Pointer[here.ToString().Length..];
        if (problem.Keyword is SchemaKeyword.AdditionalProperties or SchemaKeyword.PropertyNames)
        {
            // The message itself names the member.
            pointer = pointer[..pointer.LastIndexOf('/')];
        }

        return pointer.Length == 0 ? "" : pointer + ": ";
    }

    private static string OneOf(List<string> choices) =>
        choices.Count == 1 ? choices[0] : $"{string.Join(", ", choices.Take(choices.Count - 1))} or {choices[^1]}";

    private static string Ordinal(int number) => (number % 100, number % 10) switch
    {
        ( >= 11 and <= 13, _) => Text($"{number}th"),
        (_, 1) => Text($"{number}st"),
        (_, 2) => Text($"{number}nd"),
        (_, 3) => Text($"{number}rd"),
        _ => Text($"{number}th"),
    };

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
