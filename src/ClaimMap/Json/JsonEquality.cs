namespace ClaimMap.Json;

/// <summary>Equality of JSON values as values: numbers by what they amount to, strings by their text, objects whatever the order of their members.</summary>
internal static class JsonEquality
{
    private const int PairwiseLimit = 16;

    public static bool Equal(JsonTape left, int a, JsonTape right, int b)
    {
        var kind = left.Kind(a);
        if (IsText(kind))
        {
            return IsText(right.Kind(b)) && SameText(left, a, right, b);
        }

        if (kind != right.Kind(b))
        {
            return false;
        }

        return kind switch
        {
            JsonTokenKind.Number => SameNumber(left.Raw(a), right.Raw(b)),
            JsonTokenKind.Array => SameItems(left, a, right, b),
            JsonTokenKind.Object => SameMembers(left, a, right, b),
            _ => true,
        };
    }

    /// <summary>A hash that equal values share. Seeded anew in each process, so nobody can prepare values that collide.</summary>
    public static int Hash(JsonTape tape, int token)
    {
        var kind = tape.Kind(token);
        switch (kind)
        {
            case JsonTokenKind.Number:
                return new JsonNumber(tape.Raw(token)).Hash();
            case JsonTokenKind.String:
            case JsonTokenKind.Name:
                return HashText(tape, token);
            case JsonTokenKind.Array:
                var items = default(HashCode);
                items.Add(kind);
                for (int item = token + 1, end = tape.Next(token); item < end; item = tape.Next(item))
                {
                    items.Add(Hash(tape, item));
                }

                return items.ToHashCode();
            case JsonTokenKind.Object:
                var sum = 0;
                for (int name = token + 1, end = tape.Next(token); name < end; name = tape.Next(name + 1))
                {
                    sum += HashCode.Combine(HashText(tape, name), Hash(tape, name + 1));
                }

                return HashCode.Combine(kind, sum);
            default:
                return HashCode.Combine(kind);
        }
    }

    private static bool IsText(JsonTokenKind kind) => kind is JsonTokenKind.String or JsonTokenKind.Name;

    private static int HashText(JsonTape tape, int token)
    {
        var hash = default(HashCode);
        if (tape.IsEscaped(token))
        {
            hash.AddBytes(System.Text.Encoding.UTF8.GetBytes(tape.GetString(token)));
        }
        else
        {
            hash.AddBytes(tape.Raw(token));
        }

        return hash.ToHashCode();
    }

    private static bool SameText(JsonTape left, int a, JsonTape right, int b) =>
        left.IsEscaped(a) || right.IsEscaped(b)
            ? left.GetString(a) == right.GetString(b)
            : left.Raw(a).SequenceEqual(right.Raw(b));

    private static bool SameNumber(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b) =>
        a.SequenceEqual(b) || JsonNumber.Compare(new JsonNumber(a), new JsonNumber(b)) == 0;

    private static bool SameItems(JsonTape left, int a, JsonTape right, int b)
    {
        int i = a + 1, j = b + 1, endA = left.Next(a), endB = right.Next(b);
        while (i < endA && j < endB)
        {
            if (!Equal(left, i, right, j))
            {
                return false;
            }

            i = left.Next(i);
            j = right.Next(j);
        }

        return i == endA && j == endB;
    }

    private static bool SameMembers(JsonTape left, int a, JsonTape right, int b)
    {
        var count = left.ChildCount(a);
        if (count != right.ChildCount(b))
        {
            return false;
        }

        // Looking each member up by walking would cost the square of a large object.
        var index = count > PairwiseLimit ? Index(right, b) : null;
        for (int name = a + 1, end = left.Next(a); name < end; name = left.Next(name + 1))
        {
            var other = index is null ? Find(left, name, right, b) : index.GetValueOrDefault(left.GetString(name), -1);
            if (other < 0 || !Equal(left, name + 1, right, other))
            {
                return false;
            }
        }

        return true;
    }

    private static int Find(JsonTape left, int name, JsonTape right, int @object)
    {
        var hash = left.NameHash(name);
        for (int child = @object + 1, end = right.Next(@object); child < end; child = right.Next(child + 1))
        {
            if (right.NameHash(child) == hash && SameText(left, name, right, child))
            {
                return child + 1;
            }
        }

        return -1;
    }

    private static Dictionary<string, int> Index(JsonTape tape, int @object)
    {
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int child = @object + 1, end = tape.Next(@object); child < end; child = tape.Next(child + 1))
        {
            index[tape.GetString(child)] = child + 1;
        }

        return index;
    }
}
