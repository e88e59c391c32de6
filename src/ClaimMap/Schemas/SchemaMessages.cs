using System.Globalization;
using System.Text;
using ClaimMap.Diagnostics;
using ClaimMap.Json;

namespace ClaimMap.Schemas;

/// <summary>What violations say to somebody who edits a data file.</summary>
internal static class SchemaMessages
{
    /// <summary>How many of the things wrong with the closest alternative are told.</summary>
    public const int ShownProblems = 3;

    private const int MaxShownChoices = 12;
    private const int MaxShownProblem = 160;

    private static readonly (int Types, string Name)[] TypeNames =
    [
        (1 << (int)JsonTokenKind.Object, "an object"),
        (1 << (int)JsonTokenKind.Array, "a list"),
        (1 << (int)JsonTokenKind.String, "a string"),
        (1 << (int)JsonTokenKind.Number, "a number"),
        (SchemaNode.IntegerType, "an integer"),
        (1 << (int)JsonTokenKind.True, "true or false"),
        (1 << (int)JsonTokenKind.Null, "null"),
    ];

    public static string WrongType(JsonTape tape, int at, int types)
    {
        var isNumber = tape.Kind(at) == JsonTokenKind.Number;
        var given = isNumber && (types & SchemaNode.IntegerType) != 0 ? Show(tape, at) : KindName(tape.Kind(at));
        var expected = TypeNames.Where(entry => (types & entry.Types) != 0).Select(entry => entry.Name).ToList();
        return $"must be {OneOf(expected)}, but is {given}";
    }

    public static string NothingAllowed(JsonTape tape, int at) => at > 0 && tape.Kind(at - 1) == JsonTokenKind.Name
        ? $"{Show(tape, at - 1)} must not stand here"
        : $"nothing may stand here, but {(tape.IsContainer(at) ? KindName(tape.Kind(at)) : Show(tape, at))} does";

    public static string NotOneOf(JsonTape tape, int at, ValueSet values)
    {
        var shown = values.All.Take(MaxShownChoices).Select(token => Show(values.Schema, token));
        var rest = values.All.Count > MaxShownChoices ? Text($" and {values.All.Count - MaxShownChoices} more") : "";
        var meant = tape.Kind(at) is JsonTokenKind.String or JsonTokenKind.Name ? DidYouMean(tape.GetString(at), values.Strings.Names) : "";
        return $"{Show(tape, at)} is not one of {string.Join(", ", shown)}{rest}{meant}";
    }

    public static string NotThe(JsonTape tape, int at, ValueSet value) => $"must be {Show(value.Schema, value.All[0])}, but is {Show(tape, at)}";

    public static string TooShort(JsonTape tape, int at, int length, int min) =>
        length == 0 && min == 1 ? "must not be empty" : Text($"must have at least {min} characters, but {Show(tape, at)} has {length}");

    public static string TooLong(JsonTape tape, int at, int length, int max) =>
        Text($"must have at most {max} character{(max == 1 ? "" : "s")}, but {Show(tape, at)} has {length}");

    public static string NoMatch(JsonTape tape, int at, Pattern pattern, string? description) => description is null
        ? $"{Show(tape, at)} does not match the pattern {pattern.Source}"
        : $"{Show(tape, at)} does not have the form asked for: {description.TrimEnd('.')}";

    public static string TimedOut(JsonTape tape, int at, Pattern pattern) =>
        $"comparing {Show(tape, at)} with the pattern {pattern.Source} took too long and was given up";

    public static string WrongNumber(JsonTape tape, int at, string relation, ReadOnlySpan<byte> limit) =>
        $"must be {relation} {Encoding.UTF8.GetString(limit)}, but is {Show(tape, at)}";

    public static string TooFew(string what, int count, int min) => Text($"must have at least {min} {(min == 1 ? what : Plural(what))}, but has {(count == 0 ? "none" : count)}");

    public static string TooMany(string what, int count, int max) => Text($"must have at most {max} {(max == 1 ? what : Plural(what))}, but has {count}");

    public static string OneItemTooMany(int max) => Text($"is one item too many: the list takes at most {max}");

    public static string Repeated(JsonTape tape, int at, int first) => Text($"{Show(tape, at)} already stands in this list, as item {first + 1}");

    public static string Missing(string name) => $"{Quote(name)} is missing";

    public static string MissingBeside(string name, string present) => $"{Quote(name)} is missing: it goes with {Quote(present)}";

    public static string NotAMember(JsonTape tape, int name, ObjectRules rules) =>
        $"{Show(tape, name)} is not a member here{DidYouMean(tape.GetString(name), rules.Declared)}";

    public static string WrongName(JsonTape tape, int name, SchemaViolations problems) =>
        $"the name {Show(tape, name)} cannot stand here: {Problems(tape, name, problems)}";

    public static string Forbidden(JsonTape tape, int at, string text) => $"{Show(tape, at)} is what must not stand here: {text}";

    public static string SeveralFit(SchemaNode[] branches, int first, int second) =>
        $"fits several alternatives at once ({NameOf(branches, first)} and {NameOf(branches, second)}), but must fit exactly one";

    public static string NoneFits(JsonTape tape, int at, SchemaNode[] branches, int closest, SchemaViolations problems) =>
        branches.Length == 1
            ? $"does not fit: {Problems(tape, at, problems)}"
            : Text($"fits none of {branches.Length} alternatives; {NameOf(branches, closest)} is closest, but: {Problems(tape, at, problems)}");

    /// <summary>A value as it stands in the file, on one line and cut to a readable length.</summary>
    public static string Show(JsonTape tape, int token)
    {
        var isText = tape.Kind(token) is JsonTokenKind.String or JsonTokenKind.Name;

        // No more bytes than can be shown are looked at: a value may be as large as the file.
        var raw = tape.Raw(token);
        var isCut = raw.Length > Excerpt.MaxLength * 8;
        var text = Excerpt.OneLine(Encoding.UTF8.GetString(isCut ? raw[..(Excerpt.MaxLength * 8)] : raw).TrimEnd('\uFFFD'));
        var shown = Excerpt.Cut(text, Excerpt.MaxLength, isCut);
        return isText ? $"\"{shown}\"" : shown;
    }

    private static string NameOf(SchemaNode[] branches, int index) => branches[index].Title ?? "the " + Ordinal(index + 1);

    private static string Quote(string name) => $"\"{Excerpt.Of(name)}\"";

    private static string DidYouMean(string given, IEnumerable<string> known) =>
        Suggestion.For(given, known) is { } meant ? $"; did you mean \"{meant}\"?" : "";

    private static string Problems(JsonTape tape, int at, SchemaViolations problems)
    {
        var shown = problems.Items.Select(problem => Excerpt.Cut(Place(tape, at, problem) + problem.Message, MaxShownProblem));
        return string.Join("; ", shown) + (problems.Omitted > 0 ? Text($"; and {problems.Omitted} more") : "");
    }

    private static string Place(JsonTape tape, int at, SchemaViolation problem)
    {
        var pointer = tape.Pointer(problem.Token, at);
        if (tape.Kind(problem.Token) == JsonTokenKind.Name)
        {
            // The message itself names the member.
            pointer = pointer[..Math.Max(0, pointer.LastIndexOf('/'))];
        }

        return pointer.Length == 0 ? "" : pointer + ": ";
    }

    private static string OneOf(List<string> choices) =>
        choices.Count == 1 ? choices[0] : $"{string.Join(", ", choices.Take(choices.Count - 1))} or {choices[^1]}";

    private static string KindName(JsonTokenKind kind) => kind switch
    {
        JsonTokenKind.Object => "an object",
        JsonTokenKind.Array => "a list",
        JsonTokenKind.Number => "a number",
        JsonTokenKind.True => "true",
        JsonTokenKind.False => "false",
        JsonTokenKind.Null => "null",
        _ => "a string",
    };

    // Of "item" and of "item that ..." alike.
    private static string Plural(string what) => what.IndexOf(' ', StringComparison.Ordinal) is var end and > 0 ? $"{what[..end]}s{what[end..]}" : what + "s";

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
