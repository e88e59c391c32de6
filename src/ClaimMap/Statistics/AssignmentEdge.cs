namespace ClaimMap.Statistics;

/// <summary>A column that a row can be assigned to, and how good that would be.</summary>
internal readonly record struct AssignmentEdge(int Column, AssignmentWeight Weight);
