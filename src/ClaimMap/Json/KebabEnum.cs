using System.Runtime.CompilerServices;
using System.Text;

namespace ClaimMap.Json;

/// <summary>Finds the value of an enum kept in an int by the bytes of its kebab-case name, allocating nothing.</summary>
internal static class KebabEnum<T>
    where T : struct, Enum
{
    private static readonly byte[][] Names = Array.ConvertAll(Kebab.NamesOf(typeof(T)), Encoding.UTF8.GetBytes);

    public static bool TryFind(ReadOnlySpan<byte> name, out T value)
    {
        for (var i = 0; i < Names.Length; i++)
        {
            if (name.SequenceEqual(Names[i]))
            {
                value = Unsafe.BitCast<int, T>(i);
                return true;
            }
        }

        value = default;
        return false;
    }
}
