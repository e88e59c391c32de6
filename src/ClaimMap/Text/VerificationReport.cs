using System.Text.Json.Serialization;


namespace ClaimMap;

/// <summary>How a reader's copy of a document agrees with the map of it.</summary>
/// <remarks>Equal when every property is.</remarks>
public sealed partial record VerificationReport
{
    [JsonConstructor]
    internal VerificationReport(bool isTextIdentical, ValueList<VerificationFinding> findings)
    {
        IsTextIdentical = isTextIdentical;
        Findings = findings;
    }

    /// <summary>Gets whether the whole normalised text is the one that was mapped, by length and digest.</summary>
    [JsonPropertyName("isTextIdentical")]
    public bool IsTextIdentical { get; }

    /// <summary>Gets what was found of each passage and anchor, in the order of their declared positions; at one position passages first, then anchors, then mentions.</summary>
    [JsonPropertyName("findings")]
    public ValueList<VerificationFinding> Findings { get; }

    /// <summary>Gets whether everything was found and nothing in several positions.</summary>
    [JsonPropertyName("succeeded")]
    public bool Succeeded
    {
        get
        {
            foreach (var finding in Findings)
            {
                if (finding.Outcome is VerificationOutcome.Ambiguous or VerificationOutcome.Missing)
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>Returns how many of a kind had an outcome.</summary>
    public int Count(VerificationKind kind, VerificationOutcome outcome)
    {
        var count = 0;
        foreach (var finding in Findings)
        {
            if (finding.Kind == kind && finding.Outcome == outcome)
            {
                count++;
            }
        }

        return count;
    }

    /// <summary>Returns whether the copy bears the map out.</summary>
    public override string ToString() => $"{(Succeeded ? "the copy bears the map out" : "the copy does not bear the map out")}; {(IsTextIdentical ? "it is the text that was mapped" : "it is not the text that was mapped")}";
}
