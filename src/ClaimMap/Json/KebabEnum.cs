using System.Text;

namespace ClaimMap.Json;

/// <summary>Finds an enum's value by the bytes of its kebab-case name, allocating nothing.</summary>
internal static class KebabEnum<T>
    where T : struct, Enum
{
    private static readonly (byte[] Name, T Value)[] Table =
        [.. Enum.GetValues<T>().Select(v => (Encoding.UTF8.GetBytes(Kebab.Of(v)), v))];

    public static bool TryFind(ReadOnlySpan<byte> name, out T value)
    {
        foreach (var entry in Table)
        {
            if (name.SequenceEqual(entry.Name))
            {
                value = entry.Value;
                return true;
            }
        }

        value = default;
        return false;
    }
}
