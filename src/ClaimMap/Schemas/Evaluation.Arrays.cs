using System.Buffers;
using System.Runtime.CompilerServices;
using ClaimMap.Json;

namespace ClaimMap.Schemas;

internal ref partial struct Evaluation
{
    private const int PairwiseItems = 4;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool CheckArray(ArrayRules rules, int at, SchemaViolations? sink)
    {
        var ok = true;
        var count = 0;
        var fitting = 0;
        var end = Next(at);
        for (var item = at + 1; item < end; item = Next(item))
        {
            var node = count < rules.PrefixItems.Length ? rules.PrefixItems[count] : rules.Items;
            count++;
            if (node is not null)
            {
                ok &= CheckItem(rules, node, count, item, sink);
                if (!ok && sink is null)
                {
                    return false;
                }
            }

            // Once there are enough and there cannot be too many, nobody needs to know how many more there are.
            if (rules.Contains is { } contains && (fitting < (rules.MinContains ?? 1) || rules.MaxContains < int.MaxValue) && Check(contains, item, null))
            {
                fitting++;
            }
        }

        ok &= CheckCounts(rules, at, count, fitting, sink);
        if (rules.UniqueItems && count > 1 && (ok || sink is not null))
        {
            ok &= count <= PairwiseItems ? CheckUniquePairwise(at, sink) : CheckUniqueHashed(at, count, sink);
        }

        return ok;
    }

    private bool CheckItem(ArrayRules rules, SchemaNode node, int ordinal, int item, SchemaViolations? sink)
    {
        if (ordinal <= rules.PrefixItems.Length || !node.IsFalse)
        {
            return Check(node, item, sink);
        }

        if (sink is not null && Wants(sink))
        {
            sink.Add(new SchemaViolation(SchemaKeyword.Items, item, SchemaMessages.OneItemTooMany(rules.PrefixItems.Length)));
        }

        return false;
    }

    private readonly bool CheckCounts(ArrayRules rules, int at, int count, int fitting, SchemaViolations? sink)
    {
        var ok = true;
        if (count < rules.MinItems)
        {
            ok = false;
            Report(SchemaKeyword.MinItems, at, "item", count, rules.MinItems, sink);
        }

        if (count > rules.MaxItems)
        {
            ok = false;
            Report(SchemaKeyword.MaxItems, at, "item", count, rules.MaxItems, sink);
        }

        if (rules.Contains is not null && fitting < (rules.MinContains ?? 1))
        {
            ok = false;
            var keyword = rules.MinContains is null ? SchemaKeyword.Contains : SchemaKeyword.MinContains;
            Report(keyword, at, "item of the kind that is asked for", fitting, rules.MinContains ?? 1, sink);
        }

        if (rules.Contains is not null && fitting > rules.MaxContains)
        {
            ok = false;
            Report(SchemaKeyword.MaxContains, at, "item of the kind that is limited", fitting, rules.MaxContains, sink);
        }

        return ok;
    }

    private readonly void Report(SchemaKeyword keyword, int at, string what, int count, int limit, SchemaViolations? sink)
    {
        if (sink is not null && Wants(sink))
        {
            var message = count < limit ? SchemaMessages.TooFew(what, count, limit) : SchemaMessages.TooMany(what, count, limit);
            sink.Add(new SchemaViolation(keyword, at, message));
        }
    }

    private readonly bool CheckUniquePairwise(int at, SchemaViolations? sink)
    {
        var ok = true;
        var end = Next(at);
        for (int item = Next(at + 1), ordinal = 1; item < end; item = Next(item), ordinal++)
        {
            for (int earlier = at + 1, first = 0; earlier < item; earlier = Next(earlier), first++)
            {
                if (JsonEquality.Equal(_tape, earlier, _tape, item))
                {
                    ok = false;
                    ReportRepeated(item, first, sink);
                    break;
                }
            }
        }

        return ok;
    }

    // A table of the items seen so far, open addressing, at most half full: 0 is an empty slot, otherwise the item's ordinal counting from one.
    private readonly bool CheckUniqueHashed(int at, int count, SchemaViolations? sink)
    {
        var ok = true;
        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)count * 2);
        var slots = ArrayPool<int>.Shared.Rent(size);
        var items = ArrayPool<(int Token, int Hash)>.Shared.Rent(count + 1);
        slots.AsSpan(0, size).Clear();
        var end = Next(at);
        var ordinal = 0;
        for (var item = at + 1; item < end; item = Next(item))
        {
            var hash = JsonEquality.Hash(_tape, item);
            items[++ordinal] = (item, hash);
            var slot = hash & (size - 1);
            while (slots[slot] != 0 && !(items[slots[slot]].Hash == hash && JsonEquality.Equal(_tape, items[slots[slot]].Token, _tape, item)))
            {
                slot = (slot + 1) & (size - 1);
            }

            if (slots[slot] == 0)
            {
                slots[slot] = ordinal;
                continue;
            }

            ok = false;
            if (sink is null)
            {
                break;
            }

            ReportRepeated(item, slots[slot] - 1, sink);
        }

        ArrayPool<int>.Shared.Return(slots);
        ArrayPool<(int Token, int Hash)>.Shared.Return(items);
        return ok;
    }

    private readonly void ReportRepeated(int item, int first, SchemaViolations? sink)
    {
        if (sink is not null && Wants(sink))
        {
            sink.Add(new SchemaViolation(SchemaKeyword.UniqueItems, item, SchemaMessages.Repeated(_tape, item, first)));
        }
    }
}
