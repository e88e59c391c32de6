using System.Text.Json;
using ClaimMap.Model;

namespace ClaimMap.Cli.Output;

/// <summary>How far two readers agree, as JSON; a figure that is undefined is null.</summary>
internal static class AgreementJson
{
    public static void Write(ClaimGraph graph, AgreementReport report, TextWriter output) => JsonText.Write(output, json => json.Object(() =>
    {
        json.WriteString("document", graph.Document.Id);
        json.Object("claims", () =>
        {
            json.WriteNumber("all", report.Claims);
            json.WriteNumber("foundByBoth", report.FoundByBoth);
            json.WriteNumber("foundByFirstOnly", report.FoundByFirstOnly);
            json.WriteNumber("foundBySecondOnly", report.FoundBySecondOnly);
            json.WriteNumber("foundByNeither", report.FoundByNeither);
            json.WriteNumber("differing", report.Differing);
        });
        json.Object("bootstrap", () =>
        {
            json.WriteNumber("resamples", report.Options.Resamples);
            json.WriteNumber("level", report.Options.Level);
            json.WriteNumber("seed", report.Options.Seed);
        });
        Write(json, "tag", report.Tags);
        json.Object("eachTag", () =>
        {
            foreach (var each in report.EachTag)
            {
                Write(json, Kebab.Of(each.Label), each.Measure);
            }
        });
        Write(json, "tagAndMode", report.Labels);
        Write(json, "source", report.Sources);
        Write(json, "passage", report.Passages);
    }));

    /// <summary>Writes a measure as a member.</summary>
    public static void Write(Utf8JsonWriter json, string name, AgreementMeasure measure) => json.Object(name, () =>
    {
        json.WriteNumber("units", measure.Units);
        Write(json, "agreement", measure.Observed);
        Write(json, "kappa", measure.Kappa);
        Write(json, "alpha", measure.Alpha);
    });

    /// <summary>Writes a figure as a member.</summary>
    public static void Write(Utf8JsonWriter json, string name, AgreementFigure? figure)
    {
        if (figure is null)
        {
            json.WriteNull(name);
            return;
        }

        json.Object(name, () =>
        {
            json.WriteNumber("value", figure.Value);
            if (figure.Interval is { } interval)
            {
                json.Object("interval", () =>
                {
                    json.WriteNumber("lower", interval.Lower);
                    json.WriteNumber("upper", interval.Upper);
                    json.WriteNumber("resamples", interval.Resamples);
                });
            }
            else
            {
                json.WriteNull("interval");
            }
        });
    }
}
