using System.Text.Json.Serialization;

namespace ClaimMap;

/// <summary>A measure of agreement with its interval.</summary>
/// <remarks>Equal when every property is.</remarks>
public sealed record AgreementFigure
{
    [JsonConstructor]
    internal AgreementFigure(double value, ConfidenceInterval? interval)
    {
        Value = value;
        Interval = interval;
    }

    /// <summary>Gets the value: 1 is perfect agreement; 0 is none or, for kappa and alpha, no more than chance.</summary>
    [JsonPropertyName("value")]
    public double Value { get; }

    /// <summary>Gets the interval, or null where no resample was asked for or none has a value.</summary>
    [JsonPropertyName("interval")]
    public ConfidenceInterval? Interval { get; }

    /// <summary>Returns the value and its interval.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Value:0.000}{(Interval is null ? "" : $" {Interval}")}");
}

/// <summary>How far two readers agree about one kind of label.</summary>
/// <remarks>A figure is null where it is undefined: without units, and for kappa and alpha also where no label varies. Equal when every property is.</remarks>
public sealed record AgreementMeasure
{
    [JsonConstructor]
    internal AgreementMeasure(int units, AgreementFigure? observed, AgreementFigure? kappa, AgreementFigure? alpha)
    {
        Units = units;
        Observed = observed;
        Kappa = kappa;
        Alpha = alpha;
    }

    /// <summary>Gets the number of units that both readers labelled.</summary>
    [JsonPropertyName("units")]
    public int Units { get; }

    /// <summary>Gets the share of units labelled alike.</summary>
    [JsonPropertyName("observed")]
    public AgreementFigure? Observed { get; }

    /// <summary>Gets Cohen's kappa.</summary>
    [JsonPropertyName("kappa")]
    public AgreementFigure? Kappa { get; }

    /// <summary>Gets Krippendorff's alpha for nominal labels.</summary>
    [JsonPropertyName("alpha")]
    public AgreementFigure? Alpha { get; }

    /// <summary>Returns units, observed agreement, kappa and alpha.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Units} units, observed {Observed?.ToString() ?? "undefined"}, kappa {Kappa?.ToString() ?? "undefined"}, alpha {Alpha?.ToString() ?? "undefined"}");
}
