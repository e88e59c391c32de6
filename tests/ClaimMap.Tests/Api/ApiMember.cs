using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace ClaimMap.Tests.Api;

/// <summary>One line per member that code outside the assembly can see.</summary>
internal sealed class ApiMember
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private readonly NullabilityInfoContext _nullability = new();

    /// <summary>The members of a type, ordinally; those a record or an enum gets from the compiler are left out.</summary>
    public IEnumerable<string> LinesOf(Type type)
    {
        var lines = type.IsEnum
            ? type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(EnumMember)
            : type.GetFields(Declared).Where(field => IsVisible(field.Attributes)).Select(Field)
                .Concat(type.GetConstructors(Declared).Where(IsListed).Select(Constructor))
                .Concat(type.GetProperties(Declared).Where(property => property.GetAccessors(nonPublic: true).Any(IsVisible) && !IsGenerated(property)).Select(Property))
                .Concat(type.GetEvents(Declared).Where(e => IsVisible(e.AddMethod!)).Select(Event))
                .Concat(type.GetMethods(Declared).Where(method => IsListed(method) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal))).Select(Method));
        return lines.Order(StringComparer.Ordinal);
    }

    public static string Constraints(Type[] parameters) => string.Concat(parameters.Select(Constraint));

    private static string Constraint(Type parameter)
    {
        if (!parameter.IsGenericParameter)
        {
            return "";
        }

        var flags = parameter.GenericParameterAttributes;
        var isStruct = flags.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint);
        List<string> parts =
        [
            .. isStruct ? ["struct"] : flags.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint) ? ["class"] : Array.Empty<string>(),
            .. parameter.GetGenericParameterConstraints().Where(c => c != typeof(ValueType)).Select(c => ApiTypeName.Of(c)).Order(StringComparer.Ordinal),
            .. flags.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint) && !isStruct ? ["new()"] : Array.Empty<string>(),
        ];
        return parts.Count == 0 ? "" : $" where {parameter.Name} : {string.Join(", ", parts)}";
    }

    private static string EnumMember(FieldInfo field) =>
        string.Create(CultureInfo.InvariantCulture, $"{Convert.ToInt64(field.GetRawConstantValue(), CultureInfo.InvariantCulture):D3} {field.Name}");

    private string Field(FieldInfo field)
    {
        var access = Access(field.IsPublic);
        var type = ApiTypeName.Of(field.FieldType, _nullability.Create(field));
        return field.IsLiteral
            ? $"{access} const {type} {field.Name} = {Literal(field.GetRawConstantValue(), field.FieldType)}"
            : $"{access} {(field.IsStatic ? "static " : "")}{(field.IsInitOnly ? "readonly " : "")}{type} {field.Name}";
    }

    private string Constructor(ConstructorInfo constructor) =>
        $"{Access(constructor.IsPublic)} {constructor.DeclaringType!.Name.Split('`')[0]}({Parameters(constructor)})";

    private string Property(PropertyInfo property)
    {
        var accessors = property.GetAccessors(nonPublic: true);
        var visible = accessors.First(IsVisible);
        var isPublic = accessors.Any(accessor => accessor.IsPublic);
        var index = property.GetIndexParameters();
        var name = index.Length == 0 ? property.Name : $"this[{Parameters(index)}]";
        return $"{Access(isPublic)} {Modifiers(visible)}{ApiTypeName.Of(property.PropertyType, _nullability.Create(property))} {name} {{{Accessor(property.GetMethod, isPublic, "get")}{Accessor(property.SetMethod, isPublic, IsInit(property) ? "init" : "set")} }}";
    }

    private static string Accessor(MethodInfo? accessor, bool isPublic, string keyword) =>
        accessor is null || !IsVisible(accessor) ? "" : $" {(isPublic && !accessor.IsPublic ? "protected " : "")}{keyword};";

    private static bool IsInit(PropertyInfo property) =>
        property.SetMethod?.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) == true;

    private string Event(EventInfo e) =>
        $"{Access(e.AddMethod!.IsPublic)} {Modifiers(e.AddMethod)}event {ApiTypeName.Of(e.EventHandlerType!, _nullability.Create(e))} {e.Name}";

    private string Method(MethodInfo method)
    {
        var generic = method.GetGenericArguments();
        var name = method.Name + (generic.Length == 0 ? "" : $"<{string.Join(", ", generic.Select(t => t.Name))}>");
        var reference = method.ReturnType.IsByRef ? "ref " : "";
        var result = ApiTypeName.Of(method.ReturnType, _nullability.Create(method.ReturnParameter));
        var extension = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "";
        return $"{Access(method.IsPublic)} {Modifiers(method)}{reference}{result} {name}({extension}{Parameters(method)}){Constraints(generic)}";
    }

    private string Parameters(MethodBase method) => Parameters(method.GetParameters());

    private string Parameters(ParameterInfo[] parameters) => string.Join(", ", parameters.Select(Parameter));

    private string Parameter(ParameterInfo parameter)
    {
        var modifier = parameter switch
        {
            { IsOut: true } => "out ",
            { ParameterType.IsByRef: true } => parameter.IsIn ? "in " : "ref ",
            _ when parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute)) => "params ",
            _ => "",
        };
        var value = parameter.HasDefaultValue ? $" = {Literal(parameter.RawDefaultValue, parameter.ParameterType)}" : "";
        return $"{modifier}{ApiTypeName.Of(parameter.ParameterType, _nullability.Create(parameter))} {parameter.Name}{value}";
    }

    private static string Literal(object? value, Type type) => value switch
    {
        null => type.IsValueType && Nullable.GetUnderlyingType(type) is null ? "default" : "null",
        string text => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"",
        bool flag => flag ? "true" : "false",
        char c => $"'{c}'",
        _ when (Nullable.GetUnderlyingType(type) ?? type) is { IsEnum: true } kind => $"{ApiTypeName.Of(kind)}.{Enum.ToObject(kind, value)}",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Modifiers(MethodInfo method)
    {
        if (method.IsStatic)
        {
            return method.IsAbstract ? "static abstract " : "static ";
        }

        if (method.DeclaringType!.IsInterface)
        {
            return "";
        }

        var isOverride = method.GetBaseDefinition().DeclaringType != method.DeclaringType;
        return method switch
        {
            { IsAbstract: true } => isOverride ? "abstract override " : "abstract ",
            _ when isOverride => method.IsFinal ? "sealed override " : "override ",
            { IsVirtual: true, IsFinal: false } => "virtual ",
            _ => "",
        };
    }

    private static string Access(bool isPublic) => isPublic ? "public" : "protected";

    private static bool IsListed(MethodBase method) => IsVisible(method) && !IsGenerated(method);

    // Not inherited: a record's own ToString overrides the one its base record got from the compiler.
    private static bool IsGenerated(MemberInfo member) => member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsVisible(FieldAttributes attributes) =>
        !attributes.HasFlag(FieldAttributes.SpecialName)
        && (attributes & FieldAttributes.FieldAccessMask) is FieldAttributes.Public or FieldAttributes.Family or FieldAttributes.FamORAssem;
}
