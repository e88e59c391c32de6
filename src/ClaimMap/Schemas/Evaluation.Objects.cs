using System.Numerics;
using System.Runtime.CompilerServices;

namespace ClaimMap.Schemas;

internal ref partial struct Evaluation
{
    private const int WordsOnStack = 4;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool CheckObject(ObjectRules rules, int at, SchemaViolations? sink)
    {
        Span<ulong> seen = stackalloc ulong[WordsOnStack];
        if (rules.Words > WordsOnStack)
        {
            seen = new ulong[rules.Words];
        }

        var ok = true;
        var count = 0;
        var end = Next(at);
        var names = rules.Names;
        var isPlain = rules.IsPlain;
        for (var name = at + 1; name < end; name = Next(name + 1))
        {
            count++;
            SchemaNode? property = null;
            var number = names.Count == 0 ? -1 : names.Find(_tokens[name].NextOrHash, Text(name));
            if (number >= 0)
            {
                seen[number >> 6] |= 1UL << number;
                property = rules.Properties[number];
            }

            ok &= isPlain && property is not null ? Check(property, name + 1, sink) : CheckMember(rules, property, name, sink);
            if (!ok && sink is null)
            {
                return false;
            }
        }

        ok &= CheckRequired(rules, at, seen, sink);
        if (count < rules.MinProperties)
        {
            ok = false;
            if (sink is not null && Wants(sink))
            {
                sink.Add(new SchemaViolation(SchemaKeyword.MinProperties, at, SchemaMessages.TooFew("member", count, rules.MinProperties)));
            }
        }

        if (count > rules.MaxProperties)
        {
            ok = false;
            if (sink is not null && Wants(sink))
            {
                sink.Add(new SchemaViolation(SchemaKeyword.MaxProperties, at, SchemaMessages.TooMany("member", count, rules.MaxProperties)));
            }
        }

        return (ok || sink is not null) && CheckDependents(rules, at, seen, sink) && ok;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool CheckMember(ObjectRules rules, SchemaNode? property, int name, SchemaViolations? sink)
    {
        var ok = property is null || Check(property, name + 1, sink);
        var isDeclared = property is not null;
        foreach (var (pattern, node) in rules.PatternProperties)
        {
            if (Matches(pattern, name, out _))
            {
                isDeclared = true;
                ok &= Check(node, name + 1, sink);
            }
        }

        if (!isDeclared && rules.AdditionalProperties is { } additional)
        {
            ok &= CheckAdditional(rules, additional, name, sink);
        }

        if (rules.PropertyNames is { } names && !Check(names, name, null))
        {
            ok = false;
            if (sink is not null && Wants(sink))
            {
                var problems = new SchemaViolations(SchemaMessages.ShownProblems);
                Check(names, name, problems);
                sink.Add(new SchemaViolation(SchemaKeyword.PropertyNames, name, SchemaMessages.WrongName(_tape, name, problems)));
            }
        }

        return ok;
    }

    private bool CheckAdditional(ObjectRules rules, SchemaNode additional, int name, SchemaViolations? sink)
    {
        if (!additional.IsFalse)
        {
            return Check(additional, name + 1, sink);
        }

        if (sink is not null && Wants(sink))
        {
            sink.Add(new SchemaViolation(SchemaKeyword.AdditionalProperties, name, SchemaMessages.NotAMember(_tape, name, rules)));
        }

        return false;
    }

    private readonly bool CheckRequired(ObjectRules rules, int at, scoped Span<ulong> seen, SchemaViolations? sink)
    {
        var ok = true;
        for (var word = 0; word < rules.Required.Length; word++)
        {
            for (var missing = rules.Required[word] & ~seen[word]; missing != 0; missing &= missing - 1)
            {
                ok = false;
                if (sink is not null && Wants(sink))
                {
                    var name = rules.Names.Names[(word << 6) + BitOperations.TrailingZeroCount(missing)];
                    sink.Add(new SchemaViolation(SchemaKeyword.Required, at, SchemaMessages.Missing(name)));
                }
            }
        }

        return ok;
    }

    private bool CheckDependents(ObjectRules rules, int at, scoped Span<ulong> seen, SchemaViolations? sink)
    {
        var ok = true;
        foreach (var (name, required) in rules.DependentRequired)
        {
            if (!IsSeen(seen, name))
            {
                continue;
            }

            foreach (var other in required)
            {
                if (!IsSeen(seen, other))
                {
                    ok = false;
                    if (sink is not null && Wants(sink))
                    {
                        var message = SchemaMessages.MissingBeside(rules.Names.Names[other], rules.Names.Names[name]);
                        sink.Add(new SchemaViolation(SchemaKeyword.DependentRequired, at, message));
                    }
                }
            }
        }

        foreach (var (name, node) in rules.DependentSchemas)
        {
            if (!ok && sink is null)
            {
                return false;
            }

            if (IsSeen(seen, name))
            {
                ok &= RuntimeHelpers.TryEnsureSufficientExecutionStack() ? Check(node, at, sink) : GiveUp(at);
            }
        }

        return ok;
    }

    private static bool IsSeen(scoped Span<ulong> seen, int number) => (seen[number >> 6] & (1UL << number)) != 0;
}
