using System.Text.Json;
using ClaimMap.Model;

namespace ClaimMap.Cli.Output;

/// <summary>How far two maps agree, as JSON; a figure that is undefined is null. The members: docs/comparison.md.</summary>
internal static class ComparisonJson
{
    public static void Write(ClaimGraph expected, ClaimGraph actual, ComparisonReport report, TextWriter output) => JsonText.Write(output, json => json.Object(() =>
    {
        json.WriteString("expected", expected.Document.Id);
        json.WriteString("actual", actual.Document.Id);
        json.WriteString("sha256", expected.Document.Text.Sha256.ToString());
        json.Object("options", () =>
        {
            json.WriteNumber("minOverlap", report.Options.MinOverlap);
            json.WriteNumber("resamples", report.Options.Resamples);
            json.WriteNumber("level", report.Options.Level);
            json.WriteNumber("seed", report.Options.Seed);
        });
        json.WriteBoolean("optimal", report.IsOptimal);
        json.Object("claims", () => Write(json, report.Claims));
        Write(json, "tag", report.Tags, label => json.WriteString("label", Kebab.Of(label)));
        Write(json, "mode", report.Modes, label => json.WriteString("label", Kebab.Of(label)));
        Write(json, "source", report.Sources, label => Write(json, label));
        Write(json, "relation", report.Relations, label => json.WriteString("label", Kebab.Of(label)));
        json.Object("agreement", () =>
        {
            AgreementJson.Write(json, "tag", report.AgreementOnTags);
            AgreementJson.Write(json, "tagAndMode", report.AgreementOnLabels);
            AgreementJson.Write(json, "mode", report.AgreementOnModes);
            AgreementJson.Write(json, "source", report.AgreementOnSources);
        });
        json.Array("aligned", report.Aligned, pair => Write(json, pair));
        json.Array("missing", report.Missing, claim => json.WriteStringValue(claim.Id.Value));
        json.Array("extra", report.Extra, claim => json.WriteStringValue(claim.Id.Value));
        json.Array("differentlyTagged", report.DifferentlyTagged, pair => Write(json, pair));
        json.Array("differentlyModed", report.DifferentlyModed, pair => Write(json, pair));
        json.Array("differentlyAttributed", report.DifferentlyAttributed, pair => Write(json, pair));
        json.Array("missingRelations", report.MissingRelations, relation => json.WriteStringValue(relation.Id.Value));
        json.Array("extraRelations", report.ExtraRelations, relation => json.WriteStringValue(relation.Id.Value));
    }));

    private static void Write<T>(Utf8JsonWriter json, string name, RetrievalByLabel<T> labels, Action<T> writeLabel) => json.Object(name, () =>
    {
        json.Object("micro", () => Write(json, labels.Micro));
        json.Object("macro", () =>
        {
            AgreementJson.Write(json, "precision", labels.Macro.Precision);
            AgreementJson.Write(json, "recall", labels.Macro.Recall);
            AgreementJson.Write(json, "f1", labels.Macro.F1);
        });
        json.Array("each", labels.Each, each => json.Object(() =>
        {
            writeLabel(each.Label);
            Write(json, each.Measure);
        }));
    });

    private static void Write(Utf8JsonWriter json, RetrievalMeasure measure)
    {
        json.WriteNumber("expected", measure.Expected);
        json.WriteNumber("actual", measure.Actual);
        json.WriteNumber("found", measure.Found);
        json.WriteNumber("missing", measure.Missing);
        json.WriteNumber("extra", measure.Extra);
        AgreementJson.Write(json, "precision", measure.Precision);
        AgreementJson.Write(json, "recall", measure.Recall);
        AgreementJson.Write(json, "f1", measure.F1);
    }

    private static void Write(Utf8JsonWriter json, AlignedClaims pair) => json.Object(() =>
    {
        json.WriteNumber("overlap", pair.Overlap);
        json.Object("expected", () => Write(json, pair.Expected));
        json.Object("actual", () => Write(json, pair.Actual));
    });

    private static void Write(Utf8JsonWriter json, Claim claim)
    {
        json.WriteString("id", claim.Id.Value);
        json.WriteString("tag", Kebab.Of(claim.Tag));
        switch (claim)
        {
            case AuthorOpinion opinion:
                json.WriteString("mode", Kebab.Of(opinion.Mode));
                break;
            case AttributedAllegation allegation:
                json.Array("sources", allegation.Attribution.Sources, source => json.Object(() => Write(json, source)));
                break;
        }
    }

    // As in data files.
    private static void Write(Utf8JsonWriter json, AttributionSource source)
    {
        if (source.Actor is { } actor)
        {
            json.WriteString("actor", actor.Value);
        }
        else if (source.Group is { } group)
        {
            json.WriteString("group", group);
        }
        else
        {
            json.WriteBoolean("unspecified", true);
        }
    }
}
