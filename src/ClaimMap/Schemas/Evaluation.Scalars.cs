using ClaimMap.Json;

namespace ClaimMap.Schemas;

internal ref partial struct Evaluation
{
    private readonly bool IsInteger(int at) => new JsonNumber(_tape.Raw(at)).IsInteger;

    private readonly void ReportType(SchemaNode node, int at, SchemaViolations sink)
    {
        if (Wants(sink))
        {
            sink.Add(node.IsFalse
                ? new SchemaViolation(SchemaKeyword.False, at, SchemaMessages.NothingAllowed(_tape, at))
                : new SchemaViolation(SchemaKeyword.Type, at, SchemaMessages.WrongType(_tape, at, node.Types)));
        }
    }

    private bool CheckValue(SchemaNode node, int at, SchemaViolations? sink)
    {
        var ok = true;
        if (node.Enum is { } values && !Contains(values, at))
        {
            if (sink is null)
            {
                return false;
            }

            ok = false;
            if (Wants(sink))
            {
                sink.Add(new SchemaViolation(SchemaKeyword.Enum, at, SchemaMessages.NotOneOf(_tape, at, values)));
            }
        }

        if (node.Const is { } value && !Contains(value, at))
        {
            ok = false;
            if (sink is not null && Wants(sink))
            {
                sink.Add(new SchemaViolation(SchemaKeyword.Const, at, SchemaMessages.NotThe(_tape, at, value)));
            }
        }

        return ok;
    }

    private bool Contains(ValueSet values, int at) =>
        _tokens[at].Kind is JsonTokenKind.String or JsonTokenKind.Name
            ? values.ContainsString(Text(at))
            : values.ContainsOther(_tape, at);

    private bool CheckString(SchemaNode node, StringRules rules, int at, SchemaViolations? sink)
    {
        var ok = true;
        if (rules.MinLength > 0 || rules.MaxLength < int.MaxValue)
        {
            // A code point takes one to four bytes, which settles most cases without counting.
            var text = Text(at);
            var isTooShort = text.Length < 4L * rules.MinLength && CountCodePoints(text) < rules.MinLength;
            var isTooLong = text.Length > rules.MaxLength && CountCodePoints(text) > rules.MaxLength;
            if (isTooShort || isTooLong)
            {
                if (sink is null)
                {
                    return false;
                }

                ok = false;
                var length = CountCodePoints(text);
                if (isTooShort && Wants(sink))
                {
                    sink.Add(new SchemaViolation(SchemaKeyword.MinLength, at, SchemaMessages.TooShort(_tape, at, length, rules.MinLength)));
                }

                if (isTooLong && Wants(sink))
                {
                    sink.Add(new SchemaViolation(SchemaKeyword.MaxLength, at, SchemaMessages.TooLong(_tape, at, length, rules.MaxLength)));
                }
            }
        }

        if (rules.Pattern is { } pattern && !Matches(pattern, at, out var timedOut))
        {
            ok = false;
            if (sink is not null && !timedOut && Wants(sink))
            {
                sink.Add(new SchemaViolation(SchemaKeyword.Pattern, at, SchemaMessages.NoMatch(_tape, at, pattern, node.Description)));
            }
        }

        return ok;
    }

    private static int CountCodePoints(ReadOnlySpan<byte> utf8)
    {
        var count = 0;
        foreach (var b in utf8)
        {
            count += (b & 0xC0) == 0x80 ? 0 : 1;
        }

        return count;
    }

    private readonly bool CheckNumber(NumberRules rules, int at, SchemaViolations? sink)
    {
        var raw = _tape.Raw(at);
        var ok = true;
        if (rules.Minimum is { } minimum && minimum.CompareToThis(raw) < 0)
        {
            ok = false;
            ReportNumber(SchemaKeyword.Minimum, at, "at least", minimum.Raw, sink);
        }

        if (rules.Maximum is { } maximum && maximum.CompareToThis(raw) > 0)
        {
            ok = false;
            ReportNumber(SchemaKeyword.Maximum, at, "at most", maximum.Raw, sink);
        }

        if (rules.ExclusiveMinimum is { } above && above.CompareToThis(raw) <= 0)
        {
            ok = false;
            ReportNumber(SchemaKeyword.ExclusiveMinimum, at, "more than", above.Raw, sink);
        }

        if (rules.ExclusiveMaximum is { } below && below.CompareToThis(raw) >= 0)
        {
            ok = false;
            ReportNumber(SchemaKeyword.ExclusiveMaximum, at, "less than", below.Raw, sink);
        }

        if (rules.MultipleOf is { } divisor && !divisor.Divides(raw))
        {
            ok = false;
            ReportNumber(SchemaKeyword.MultipleOf, at, "a multiple of", divisor.Raw, sink);
        }

        return ok;
    }

    private readonly void ReportNumber(SchemaKeyword keyword, int at, string relation, ReadOnlySpan<byte> limit, SchemaViolations? sink)
    {
        if (sink is not null && Wants(sink))
        {
            sink.Add(new SchemaViolation(keyword, at, SchemaMessages.WrongNumber(_tape, at, relation, limit)));
        }
    }
}
