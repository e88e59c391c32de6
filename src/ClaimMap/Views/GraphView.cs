using System.Text.Json.Serialization;

namespace ClaimMap;

/// <summary>Which network of a map a diagram shows.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<GraphView>))]
public enum GraphView
{
    /// <summary>The claims, and how they bear on each other.</summary>
    Argument,

    /// <summary>Who says something about whom: the sources of allegations, and the actors that these concern or are addressed to.</summary>
    Actors,
}
