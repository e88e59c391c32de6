using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace ClaimMap.Tests.Api;

/// <summary>What about a public type lets somebody change a value, or add a case to a closed hierarchy.</summary>
internal static class Immutability
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly HashSet<Type> Mutable =
    [
        typeof(List<>), typeof(IList<>), typeof(ICollection<>), typeof(Dictionary<,>), typeof(IDictionary<,>), typeof(HashSet<>),
        typeof(ISet<>), typeof(SortedSet<>), typeof(SortedList<,>), typeof(SortedDictionary<,>), typeof(Queue<>), typeof(Stack<>),
        typeof(LinkedList<>), typeof(Memory<>), typeof(Span<>), typeof(ArraySegment<>), typeof(IList), typeof(ICollection), typeof(IDictionary),
    ];

    public static IEnumerable<string> ProblemsOf(Type type)
    {
        foreach (var property in type.GetProperties(Declared).Where(property => property.GetAccessors(nonPublic: true).Any(IsVisible)))
        {
            if (property.SetMethod is { } setter && IsVisible(setter) && !IsInit(setter))
            {
                yield return $"{type}.{property.Name} can be set";
            }

            if (IsMutable(property.PropertyType))
            {
                yield return $"{type}.{property.Name} holds {property.PropertyType}";
            }
        }

        foreach (var field in type.GetFields(Declared).Where(field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly))
        {
            if (!field.IsSpecialName && !field.IsInitOnly && !field.IsLiteral)
            {
                yield return $"{type}.{field.Name} can be written";
            }

            if (IsMutable(field.FieldType))
            {
                yield return $"{type}.{field.Name} holds {field.FieldType}";
            }
        }

        if (type.IsClass && IsRecord(type) && !type.IsSealed && !IsClosed(type))
        {
            yield return $"{type} can be derived from outside";
        }
    }

    public static bool IsRecord(Type type) =>
        type.GetMethod("<Clone>$") is not null
        || (type.IsValueType
            && type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic)?.IsDefined(typeof(CompilerGeneratedAttribute)) == true);

    // Code outside the assembly cannot implement what it cannot see; a constructor alone does not close a record, for the
    // copy constructor is protected.
    private static bool IsClosed(Type type) =>
        type.IsAbstract
        && type.GetMethods(BindingFlags.Instance | BindingFlags.NonPublic)
            .Any(method => method.IsAbstract && (method.IsAssembly || method.IsFamilyAndAssembly));

    private static bool IsMutable(Type type) =>
        type.IsArray
        || Mutable.Contains(type.IsGenericType ? type.GetGenericTypeDefinition() : type)
        || type.GetGenericArguments().Any(IsMutable);

    private static bool IsVisible(MethodInfo method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit));
}
