using System.Globalization;
using ClaimMap.Loading.Diagnostics;
using ClaimMap.Loading.Files;
using ClaimMap.Loading.Records;

namespace ClaimMap.Loading.Rules;

/// <summary>Two claims are joined once in a way, supports run in no circle, restatements share a subject, denials oppose something (CM3008, CM3018, CM3020, CM3021, CM3027).</summary>
internal static class RelationRules
{
    public static void Check(RuleContext context)
    {
        var joined = new Dictionary<string, Relation>(StringComparer.Ordinal);
        var supports = new List<Draft<Relation>>();
        var subjects = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var owesRationale = context.Draft.Document?.Record.Codebook is not null;
        foreach (var relation in context.Draft.Relations)
        {
            if (owesRationale && relation.Record.Rationale is null)
            {
                relation.Report(MeaningFindings.NoRationale(relation.Record.Id));
            }

            var (kind, from, to) = (relation.Record.Kind, relation.Record.From, relation.Record.To);
            if (context.Find(from) < 0 || context.Find(to) < 0)
            {
                continue;
            }

            var way = string.Create(CultureInfo.InvariantCulture, $"{(int)kind} {from.Value} {to.Value}");
            if (!joined.TryAdd(way, relation.Record))
            {
                relation.Report(MeaningFindings.RelationTwice(joined[way].Id.Value));
            }
            else if (kind == RelationKind.Supports)
            {
                supports.Add(relation);
            }
            else if (kind == RelationKind.Restates && !SubjectsOf(context, from, subjects).Overlaps(SubjectsOf(context, to, subjects)))
            {
                relation.Report(MeaningFindings.NothingShared(from.Value, to.Value));
            }
        }

        CheckCircles(supports);
        CheckDenials(context);
    }

    private static HashSet<string> SubjectsOf(RuleContext context, ClaimId claim, Dictionary<string, HashSet<string>> known)
    {
        if (!known.TryGetValue(claim.Value, out var subjects))
        {
            known.Add(claim.Value, subjects = new HashSet<string>(StringComparer.Ordinal));
            var about = context.Draft.Claims[context.Find(claim)].Record.About;
            for (var i = 0; i < about.Count; i++)
            {
                subjects.Add(about[i].Subject.Value);
            }
        }

        return subjects;
    }

    private static void CheckDenials(RuleContext context)
    {
        // A relation that could not be read, or names the denial wrongly, may be the one that it lacks.
        if (context.HasDanglingReference || !context.Draft.HasEvery(NodeKind.Relation, MapFileKind.Relations))
        {
            return;
        }

        var opposing = new HashSet<string>(StringComparer.Ordinal);
        foreach (var relation in context.Draft.Relations)
        {
            if (relation.Record.Kind == RelationKind.Opposes)
            {
                opposing.Add(relation.Record.From.Value);
            }
        }

        var accused = Accused(context.Draft.Claims);
        foreach (var claim in context.Draft.Claims)
        {
            if (claim.Record is AttributedAllegation { Attribution: { Cue: AttributionCue.Denies } denial }
                && !opposing.Contains(claim.Record.Id.Value)
                && denial.Sources.Any(s => s.Actor is { } actor && accused.Contains(actor.Value)))
            {
                claim.Report(MeaningFindings.DenialOfNothing(claim.Record.Id.Value), "/attribution/cue");
            }
        }
    }

    // Whom the document reports to be accused of something: what nobody is reported to say can be denied without an answer in the map.
    private static HashSet<string> Accused(List<Draft<Claim>> claims)
    {
        var accused = new HashSet<string>(StringComparer.Ordinal);
        foreach (var claim in claims)
        {
            if (claim.Record.Attribution is not { Cue: AttributionCue.Accuses } accusation)
            {
                continue;
            }

            if (accusation.Addressee is { } addressee)
            {
                accused.Add(addressee.Value);
            }

            foreach (var about in claim.Record.About)
            {
                if (about.Role == AboutRole.Subject)
                {
                    accused.Add(about.Subject.Value);
                }
            }
        }

        return accused;
    }

    // Reports each relation that closes a circle, found by one walk in depth over all of them. The walk keeps its own path, for a chain of
    // supports may be as long as the map.
    private static void CheckCircles(List<Draft<Relation>> supports)
    {
        var outgoing = new Dictionary<string, Step>(StringComparer.Ordinal);
        foreach (var support in supports)
        {
            StepOf(support.Record.From).Supports.Add(support);
        }

        var path = new List<Step>();
        foreach (var support in supports)
        {
            Enter(StepOf(support.Record.From));
            while (path.Count > 0)
            {
                var last = path[^1];
                if (last.Next == last.Supports.Count)
                {
                    path.RemoveAt(path.Count - 1);
                    last.PositionOnPath = -1;
                    continue;
                }

                var relation = last.Supports[last.Next++];
                var step = StepOf(relation.Record.To);
                if (step.PositionOnPath >= 0)
                {
                    relation.Report(MeaningFindings.SupportCycle(Circle.Shorten(path[step.PositionOnPath..].ConvertAll(s => s.Claim))));
                }
                else
                {
                    Enter(step);
                }
            }
        }

        Step StepOf(ClaimId claim)
        {
            if (!outgoing.TryGetValue(claim.Value, out var step))
            {
                outgoing.Add(claim.Value, step = new Step(claim.Value));
            }

            return step;
        }

        void Enter(Step step)
        {
            if (!step.IsKnown)
            {
                (step.IsKnown, step.PositionOnPath) = (true, path.Count);
                path.Add(step);
            }
        }
    }

    /// <summary>A claim that supports others, and how far the walk has come with it.</summary>
    private sealed class Step(string claim)
    {
        public readonly string Claim = claim;

        public readonly List<Draft<Relation>> Supports = [];

        public int Next;

        public bool IsKnown;

        /// <summary>Its position on the path that leads to where the walk is, or -1.</summary>
        public int PositionOnPath = -1;
    }
}
