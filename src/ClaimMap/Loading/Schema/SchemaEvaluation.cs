using System.Runtime.InteropServices;
using System.Text.Json;
using ClaimMap.Loading.Files;

namespace ClaimMap.Loading.Schema;

/// <summary>One run of a schema over a text.</summary>
/// <remarks>
/// Every check answers whether the value fits. With a list it adds each violation to it and goes on; without one it stops at the first.
/// </remarks>
internal sealed class SchemaEvaluation
{
    private readonly JsonText _text;
    private readonly JsonPath _path = new();

    private SchemaEvaluation(JsonText text) => _text = text;

    /// <summary>Finds every violation, in no order that anybody should rely on but always the same one.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="text">The text.</param>
    /// <param name="limit">How many violations to keep; the rest are counted.</param>
    public static SchemaViolations Run(JsonSchema schema, JsonText text, int limit)
    {
        var violations = new SchemaViolations(limit);
        new SchemaEvaluation(text).Check(schema, text.Root, violations);
        return violations;
    }

    private bool Check(JsonSchema schema, JsonElement value, SchemaViolations? found)
    {
        var isFine = CheckType(schema, value, found);
        if (schema.Values is { } values && !Contains(values, value))
        {
            isFine = false;
            found?.Add(At(SchemaKeyword.Enum, value, SchemaMessages.NotOneOf(value, values)));
        }

        if (schema.Constant is { } constant && !JsonValueComparer.Instance.Equals(constant, value))
        {
            isFine = false;
            found?.Add(At(SchemaKeyword.Const, value, SchemaMessages.NotThe(value, constant)));
        }

        if (isFine || found is not null)
        {
            isFine &= value.ValueKind switch
            {
                JsonValueKind.Object => CheckObject(schema, value, found),
                JsonValueKind.Array => CheckArray(schema, value, found),
                JsonValueKind.String => CheckString(schema, value, found),
                JsonValueKind.Number => CheckNumber(schema, value, found),
                _ => true,
            };
        }

        if (isFine || found is not null)
        {
            isFine &= CheckCombinations(schema, value, found);
        }

        return isFine;
    }

    private bool CheckType(JsonSchema schema, JsonElement value, SchemaViolations? found)
    {
        var type = value.ValueKind switch
        {
            JsonValueKind.Object => JsonTypes.Object,
            JsonValueKind.Array => JsonTypes.Array,
            JsonValueKind.String => JsonTypes.String,
            JsonValueKind.Number => JsonTypes.Number,
            JsonValueKind.Null => JsonTypes.Null,
            _ => JsonTypes.Boolean,
        };
        if ((schema.Types & type) != 0 || (type == JsonTypes.Number && (schema.Types & JsonTypes.Integer) != 0 && NumberOf(value).IsInteger))
        {
            return true;
        }

        found?.Add(schema.IsFalse
            ? At(SchemaKeyword.False, value, SchemaMessages.NothingAllowed(value, _path))
            : At(SchemaKeyword.Type, value, SchemaMessages.WrongType(value, schema.Types)));
        return false;
    }

    private bool CheckObject(JsonSchema schema, JsonElement value, SchemaViolations? found)
    {
        if (schema.IsOpen)
        {
            return CheckMembers(schema, value, found);
        }

        var isFine = true;
        var count = 0;
        var isThere = schema.Members.Count <= 64 ? stackalloc bool[schema.Members.Count] : new bool[schema.Members.Count];
        foreach (var member in value.EnumerateObject())
        {
            count++;
            var declared = schema.Find(member);
            if (declared is not null)
            {
                isThere[declared.Number] = true;
            }

            _path.Push(member);
            isFine &= CheckMember(schema, declared?.Schema, member, found);
            _path.Pop();
            if (!isFine && found is null)
            {
                return false;
            }
        }

        foreach (var member in schema.Members)
        {
            if (member.IsRequired && !isThere[member.Number])
            {
                isFine = false;
                found?.Add(At(SchemaKeyword.Required, value, SchemaMessages.Missing(member.Name)));
            }
        }

        if (count < schema.MinProperties)
        {
            isFine = false;
            found?.Add(At(SchemaKeyword.MinProperties, value, SchemaMessages.TooFew("member", count, schema.MinProperties)));
        }

        if (count > schema.MaxProperties)
        {
            isFine = false;
            found?.Add(At(SchemaKeyword.MaxProperties, value, SchemaMessages.TooMany("member", count, schema.MaxProperties)));
        }

        return isFine;
    }

    // Nothing is asked of any member but those that are named: only these are looked at.
    private bool CheckMembers(JsonSchema schema, JsonElement value, SchemaViolations? found)
    {
        var isFine = true;
        foreach (var member in schema.Members)
        {
            if (JsonText.TryMember(value, member.Utf8Name, out var property))
            {
                _path.Push(member.Name);
                isFine &= member.Schema is null || Check(member.Schema, property, found);
                _path.Pop();
            }
            else if (member.IsRequired)
            {
                isFine = false;
                found?.Add(At(SchemaKeyword.Required, value, SchemaMessages.Missing(member.Name)));
            }

            if (!isFine && found is null)
            {
                return false;
            }
        }

        return isFine;
    }

    private bool CheckMember(JsonSchema schema, JsonSchema? declared, JsonProperty member, SchemaViolations? found)
    {
        var isFine = true;
        if (declared is not null)
        {
            isFine = Check(declared, member.Value, found);
        }
        else if (schema.AdditionalProperties is { IsFalse: true })
        {
            isFine = false;
            found?.Add(At(SchemaKeyword.AdditionalProperties, member, SchemaMessages.NotAMember(member, schema)));
        }
        else if (schema.AdditionalProperties is { } additional)
        {
            isFine = Check(additional, member.Value, found);
        }

        return (schema.PropertyNames is null || CheckName(schema.PropertyNames, member, found)) && isFine;
    }

    private bool CheckName(JsonSchema schema, JsonProperty member, SchemaViolations? found)
    {
        // With its quotation marks a name is a text of its own.
        var length = JsonMarshal.GetRawUtf8PropertyName(member).Length;
        using var name = JsonDocument.Parse(_text.Utf8.Slice(_text.OffsetOf(member), length + 2));
        var problems = new SchemaViolations(SchemaMessages.ShownProblems);
        if (Check(schema, name.RootElement, problems))
        {
            return true;
        }

        found?.Add(At(SchemaKeyword.PropertyNames, member, SchemaMessages.WrongName(member, problems)));
        return false;
    }

    private bool CheckArray(JsonSchema schema, JsonElement value, SchemaViolations? found)
    {
        var isFine = true;
        var count = 0;
        foreach (var item in value.EnumerateArray())
        {
            _path.Push(count++);
            isFine &= schema.Items is null || Check(schema.Items, item, found);
            _path.Pop();
            if (!isFine && found is null)
            {
                return false;
            }
        }

        if (count < schema.MinItems)
        {
            isFine = false;
            found?.Add(At(SchemaKeyword.MinItems, value, SchemaMessages.TooFew("item", count, schema.MinItems)));
        }

        return (!schema.UniqueItems || CheckUnique(value, found)) && isFine;
    }

    private bool CheckUnique(JsonElement value, SchemaViolations? found)
    {
        var isFine = true;
        var index = 0;
        var seen = new Dictionary<JsonElement, int>(JsonValueComparer.Instance);
        foreach (var item in value.EnumerateArray())
        {
            _path.Push(index);
            if (!seen.TryAdd(item, index++))
            {
                isFine = false;
                found?.Add(At(SchemaKeyword.UniqueItems, item, SchemaMessages.Repeated(item, seen[item])));
            }

            _path.Pop();
        }

        return isFine;
    }

    private bool CheckString(JsonSchema schema, JsonElement value, SchemaViolations? found)
    {
        if (schema.Pattern is null && schema.MaxLength == int.MaxValue)
        {
            return true;
        }

        var isFine = true;
        var text = JsonText.TextOf(value);
        if (text.Length > schema.MaxLength && text.EnumerateRunes().Count() is var length && length > schema.MaxLength)
        {
            isFine = false;
            found?.Add(At(SchemaKeyword.MaxLength, value, SchemaMessages.TooLong(value, length, schema.MaxLength)));
        }

        if (schema.Pattern is { } pattern && !pattern.IsMatch(text))
        {
            isFine = false;
            found?.Add(At(SchemaKeyword.Pattern, value, SchemaMessages.NoMatch(value, pattern, schema.Description)));
        }

        return isFine;
    }

    private bool CheckNumber(JsonSchema schema, JsonElement value, SchemaViolations? found)
    {
        var isFine = true;
        if (schema.Minimum is { } minimum && NumberOf(value).CompareTo(NumberOf(minimum)) < 0)
        {
            isFine = false;
            found?.Add(At(SchemaKeyword.Minimum, value, SchemaMessages.WrongNumber(value, "at least", minimum)));
        }

        if (schema.Maximum is { } maximum && NumberOf(value).CompareTo(NumberOf(maximum)) > 0)
        {
            isFine = false;
            found?.Add(At(SchemaKeyword.Maximum, value, SchemaMessages.WrongNumber(value, "at most", maximum)));
        }

        return isFine;
    }

    private bool CheckCombinations(JsonSchema schema, JsonElement value, SchemaViolations? found)
    {
        var isFine = schema.Reference is null || Check(schema.Reference, value, found);
        foreach (var all in schema.AllOf)
        {
            isFine &= Check(all, value, found);
        }

        if (schema.AnyOf.Count > 0 && Fitting(schema.AnyOf, value, most: 1).Count == 0)
        {
            isFine = false;
            found?.Add(At(SchemaKeyword.AnyOf, value, NoneFits(schema.AnyOf, value)));
        }

        if (schema.OneOf.Count > 0 && Fitting(schema.OneOf, value, most: 2) is { Count: not 1 } fitting)
        {
            isFine = false;
            found?.Add(At(SchemaKeyword.OneOf, value, fitting.Count == 0 ? NoneFits(schema.OneOf, value) : SchemaMessages.SeveralFit(schema.OneOf, fitting)));
        }

        if (schema.If is not null && (Check(schema.If, value, null) ? schema.Then : schema.Else) is { } consequence)
        {
            isFine &= Check(consequence, value, found);
        }

        return isFine;
    }

    // The numbers of the branches that the value fits.
    private List<int> Fitting(IReadOnlyList<JsonSchema> branches, JsonElement value, int most)
    {
        var fitting = new List<int>(most);
        for (var i = 0; i < branches.Count && fitting.Count < most; i++)
        {
            if (Check(branches[i], value, null))
            {
                fitting.Add(i);
            }
        }

        return fitting;
    }

    private string NoneFits(IReadOnlyList<JsonSchema> branches, JsonElement value)
    {
        var (closest, least) = (0, int.MaxValue);
        SchemaViolations? lacking = null;
        for (var i = 0; i < branches.Count; i++)
        {
            var problems = new SchemaViolations(SchemaMessages.ShownProblems);
            Check(branches[i], value, problems);
            if (Distance(problems) is var distance && distance < least)
            {
                (closest, least, lacking) = (i, distance, problems);
            }
        }

        return SchemaMessages.NoneFits(branches, closest, lacking!, _path);
    }

    // A value of another type, or with another value where the branch names the one it is for, was hardly meant for this branch.
    private int Distance(SchemaViolations problems)
    {
        var here = _path.ToString();
        return problems.Total + problems.Items.Sum(p => p.Keyword switch
        {
            SchemaKeyword.Type or SchemaKeyword.False when p.Pointer == here => 10_000,
            SchemaKeyword.Const => 100,
            _ => 0,
        });
    }

    private SchemaViolation At(SchemaKeyword keyword, JsonElement value, string message) => new(keyword, _text.OffsetOf(value), _path.ToString(), message);

    private SchemaViolation At(SchemaKeyword keyword, JsonProperty member, string message) => new(keyword, _text.OffsetOf(member), _path.ToString(), message);

    // What is written alike is equal, which settles nearly every case.
    private static bool Contains(JsonElement[] values, JsonElement value)
    {
        var raw = JsonMarshal.GetRawUtf8Value(value);
        foreach (var other in values)
        {
            if (raw.SequenceEqual(JsonMarshal.GetRawUtf8Value(other)))
            {
                return true;
            }
        }

        foreach (var other in values)
        {
            if (JsonValueComparer.Instance.Equals(other, value))
            {
                return true;
            }
        }

        return false;
    }

    private static JsonNumber NumberOf(JsonElement value) => JsonNumber.Parse(JsonMarshal.GetRawUtf8Value(value));
}
