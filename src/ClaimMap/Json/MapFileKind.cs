namespace ClaimMap.Json;

/// <summary>The kinds of data file that make up a map.</summary>
internal enum MapFileKind
{
    Document,
    Actors,
    Places,
    Events,
    Ceasefires,
    Resolutions,
    Instruments,
    References,
    Sources,
    Claims,
    Relations,
    Mentions,
}
