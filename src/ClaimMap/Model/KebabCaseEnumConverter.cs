using System.Text.Json;
using System.Text.Json.Serialization;

namespace ClaimMap;

/// <summary>Reads and writes the values of an enum by the kebab-case names that they have in data files, and by no number.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
public sealed class KebabCaseEnumConverter<TEnum>() : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where TEnum : struct, Enum;
