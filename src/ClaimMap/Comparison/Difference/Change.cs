using System.Text.Json.Serialization;

namespace ClaimMap;

/// <summary>A record that two versions of a map have differently, or that only one of them has.</summary>
/// <typeparam name="T">The type of the record.</typeparam>
/// <remarks>Equal when every property is.</remarks>
public sealed record Change<T>
    where T : class
{
    /// <summary>Creates a change.</summary>
    /// <param name="old">The old record; null where there is none.</param>
    /// <param name="new">The new record; null where there is none.</param>
    /// <param name="members">What differs, by the names of the data files; none where a record is added or removed.</param>
    /// <exception cref="ArgumentException">There is neither an old nor a new record.</exception>
    [JsonConstructor]
    public Change(T? old, T? @new, ValueList<string> members = default)
    {
        if (old is null && @new is null)
        {
            throw new ArgumentException("A change has an old record, a new one, or both.", nameof(old));
        }

        Old = old;
        New = @new;
        Members = members;
    }

    /// <summary>Gets the record of the old map; null where it is added.</summary>
    [JsonPropertyName("old")]
    public T? Old { get; }

    /// <summary>Gets the record of the new map; null where it is removed.</summary>
    [JsonPropertyName("new")]
    public T? New { get; }

    /// <summary>Gets what differs, by the names that the members have in data files and in their order there.</summary>
    [JsonPropertyName("members")]
    public ValueList<string> Members { get; }

    /// <summary>Gets whether the record is added, removed or changed.</summary>
    [JsonIgnore]
    public ChangeKind Kind => Old is null ? ChangeKind.Added : New is null ? ChangeKind.Removed : ChangeKind.Changed;

    /// <summary>Returns whether a member differs.</summary>
    /// <param name="member">Its name in data files, such as <c>statement</c>.</param>
    public bool Has(string member) => Members.Contains(member);

    /// <summary>Returns what happened to which record, and what differs.</summary>
    public override string ToString() =>
        $"{Model.Kebab.Of(Kind)} {(New as INode ?? Old as INode)?.Node.ToString() ?? (New ?? Old)!.ToString()}{(Members.Count == 0 ? "" : $": {string.Join(", ", Members.AsSpan().ToArray())}")}";
}

/// <summary>What happened to a record between two versions of a map.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ChangeKind>))]
public enum ChangeKind
{
    /// <summary>Only the new map has it.</summary>
    Added,

    /// <summary>Only the old map has it.</summary>
    Removed,

    /// <summary>Both have it, and not alike.</summary>
    Changed,
}
