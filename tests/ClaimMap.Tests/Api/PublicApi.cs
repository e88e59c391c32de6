using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace ClaimMap.Tests.Api;

/// <summary>Everything code outside an assembly can see, as text: types ordinally by their full name, members below them.</summary>
internal static class PublicApi
{
    public static string Write(Assembly assembly) => Write(assembly.GetExportedTypes());

    public static string Write(IEnumerable<Type> types)
    {
        var text = new StringBuilder();
        var members = new ApiMember();
        var space = "";
        foreach (var type in types.OrderBy(type => type.Namespace, StringComparer.Ordinal).ThenBy(type => type.FullName, StringComparer.Ordinal))
        {
            if (type.Namespace != space)
            {
                space = type.Namespace ?? "";
                text.Append("namespace ").Append(space).Append('\n');
            }

            text.Append('\n').Append(Header(type)).Append('\n');
            foreach (var line in members.LinesOf(type))
            {
                text.Append("    ").Append(line).Append('\n');
            }
        }

        return text.ToString().TrimEnd('\n');
    }

    public static bool IsRecord(Type type) =>
        type.GetMethod("<Clone>$") is not null
        || (type.IsValueType
            && type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic)?.IsDefined(typeof(CompilerGeneratedAttribute)) == true);

    private static string Header(Type type)
    {
        var bases = Bases(type);
        return $"{(type.IsNestedFamily || type.IsNestedFamORAssem ? "protected" : "public")} {Kind(type)} {ApiTypeName.Of(type)}{(bases.Length == 0 ? "" : " : ")}{string.Join(", ", bases)}{ApiMember.Constraints(type.GetGenericArguments())}";
    }

    private static string Kind(Type type)
    {
        if (type.IsEnum)
        {
            return "enum";
        }

        if (type.IsInterface)
        {
            return "interface";
        }

        var record = IsRecord(type) ? "record " : "";
        if (type.IsValueType)
        {
            var isReadOnly = type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly " : "";
            return $"{isReadOnly}{(type.IsByRefLike ? "ref " : "")}{record}struct";
        }

        var modifier = (type.IsAbstract, type.IsSealed) switch
        {
            (true, true) => "static ",
            (true, false) => "abstract ",
            (false, true) => "sealed ",
            _ => "",
        };
        return typeof(Delegate).IsAssignableFrom(type) ? "delegate" : $"{modifier}{(record.Length > 0 ? "record" : "class")}";
    }

    private static string[] Bases(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetUnderlyingType(type) == typeof(int) ? [] : [ApiTypeName.Of(Enum.GetUnderlyingType(type))];
        }

        var inherited = type.BaseType is null || type.BaseType == typeof(object) || type.IsValueType ? null : type.BaseType;
        var interfaces = type.GetInterfaces()
            .Where(i => i.IsVisible && inherited?.GetInterfaces().Contains(i) != true)
            .Select(i => ApiTypeName.Of(i))
            .Order(StringComparer.Ordinal);
        return [.. inherited is null ? Array.Empty<string>() : [ApiTypeName.Of(inherited)], .. interfaces];
    }
}
