using System.Globalization;
using System.Reflection;

namespace VerifyTests;

/// <summary>The first part of a snapshot's file name: <c>{Type}.{Method}[_parameter=argument]</c>.</summary>
internal static class SnapshotName
{
    public static string Of(MethodInfo test, VerifySettings settings) =>
        settings.FileName
        ?? $"{TypeName(test.ReflectedType!)}.{settings.MethodName ?? test.Name}{ParametersText(test, settings)}";

    private static string TypeName(Type type) =>
        type.DeclaringType is { } outer ? $"{TypeName(outer)}.{type.Name}" : type.Name;

    private static string ParametersText(MethodInfo test, VerifySettings settings)
    {
        if (settings.ParametersText is { } text)
        {
            return $"_{text}";
        }

        var parameters = test.GetParameters();
        if (settings.Parameters is not { } arguments)
        {
            return parameters.Length == 0
                ? ""
                : throw new InvalidOperationException(
                    $"{test.Name} has parameters: name them with UseParameters({string.Join(", ", parameters.Select(p => p.Name))}).");
        }

        if (arguments.Length > parameters.Length)
        {
            throw new InvalidOperationException(
                $"{test.Name} has {parameters.Length} parameters, and {arguments.Length} arguments were passed to UseParameters.");
        }

        return string.Concat(arguments.Select((argument, i) => $"_{parameters[i].Name}={ArgumentText(argument)}"));
    }

    private static string ArgumentText(object? argument) => argument switch
    {
        null => "null",
        string text => VerifySettings.Clean(text),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        bool or char or Enum or int or long or double => VerifySettings.Clean(Convert.ToString(argument, CultureInfo.InvariantCulture)!),

        // A name of our own would not be the one the package gives.
        _ => throw new NotSupportedException($"Name an argument of type {argument.GetType().Name} with UseTextForParameters."),
    };
}
