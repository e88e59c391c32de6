using System.Reflection;

namespace ClaimMap.Tests.Api;

/// <summary>A type's name as C# writes it, with its nullable annotations where they are known.</summary>
internal static class ApiTypeName
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(char)] = "char",
        [typeof(decimal)] = "decimal",
        [typeof(double)] = "double",
        [typeof(float)] = "float",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(object)] = "object",
        [typeof(sbyte)] = "sbyte",
        [typeof(short)] = "short",
        [typeof(string)] = "string",
        [typeof(uint)] = "uint",
        [typeof(ulong)] = "ulong",
        [typeof(ushort)] = "ushort",
        [typeof(void)] = "void",
    };

    public static string Of(Type type, NullabilityInfo? nullability = null)
    {
        if (type.IsByRef)
        {
            return Of(type.GetElementType()!, nullability);
        }

        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            // The annotations of Nullable<T> are those of T.
            return $"{Of(value, nullability)}?";
        }

        // Of an unconstrained type parameter the metadata says nullable also where the source says nothing.
        var isKnown = !type.IsGenericParameter
            || type.GenericParameterAttributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint);
        var mark = isKnown && !type.IsValueType && nullability?.ReadState == NullabilityState.Nullable ? "?" : "";
        return Bare(type, nullability) + mark;
    }

    private static string Bare(Type type, NullabilityInfo? nullability)
    {
        if (Keywords.TryGetValue(type, out var keyword))
        {
            return keyword;
        }

        if (type.IsArray)
        {
            return $"{Of(type.GetElementType()!, nullability?.ElementType)}[{new string(',', type.GetArrayRank() - 1)}]";
        }

        if (type.IsGenericParameter)
        {
            return type.Name;
        }

        // A nested type repeats the type arguments of the outer one; each name takes the ones it adds.
        var outer = type.DeclaringType;
        var arguments = type.GetGenericArguments();
        var known = outer?.GetGenericArguments().Length ?? 0;
        var prefix = outer is null
            ? ""
            : $"{(known > 0 && !type.IsGenericTypeDefinition ? Of(outer.MakeGenericType(arguments[..known])) : Of(outer))}.";
        var name = type.Name.Split('`')[0];
        if (arguments.Length == known)
        {
            return prefix + name;
        }

        var annotated = nullability?.GenericTypeArguments ?? [];
        var own = Enumerable.Range(known, arguments.Length - known)
            .Select(i => Of(arguments[i], i < annotated.Length ? annotated[i] : null));
        return $"{prefix}{name}<{string.Join(", ", own)}>";
    }
}
