using ClaimMap.Json;

namespace ClaimMap.Validation;

/// <summary>The id of a record that stands in a file but could not be read.</summary>
internal readonly record struct BrokenId(string Id, NodeKind Kind, MapFile File, string JsonPointer);
