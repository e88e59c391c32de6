using System.Globalization;
using ClaimMap.Model;

namespace ClaimMap.Interchange;

/// <summary>Takes proposed claims for a side of a comparison: a claim need not be whole to be measured, only placed.</summary>
internal sealed class ProposedSides
{
    private readonly string _name;
    private readonly QuoteFinding? _finding;
    private readonly Dictionary<string, TextSpan> _passages;

    // Every id, and the last number behind it.
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);

    private ProposedSides(string name, SourceText? text, ValueList<Passage> passages, string? raw)
    {
        _name = name;
        _finding = text is null ? null : new QuoteFinding(text, [.. passages], raw);
        _passages = passages.DistinctBy(static p => p.Id).ToDictionary(static p => p.Id.Value, static p => p.Span, StringComparer.Ordinal);
    }

    /// <summary>Makes a side of each annotator's claims, the first one's first.</summary>
    /// <param name="name">What the list is called.</param>
    /// <param name="proposed">The claims.</param>
    /// <param name="text">The text, in which quotes are found; null where there is none at hand, and only code points of the normalised text place a claim.</param>
    /// <param name="map">A map of the same text, whose passages count; null where there is none.</param>
    /// <param name="raw">The file's characters, in which offsets may count; null where it has none.</param>
    public static ClaimSet[] Of(string name, ProposedClaims proposed, SourceText? text, ClaimGraph? map, string? raw)
    {
        ValueList<Passage> passages = map is not null && (text is null || text.Fingerprint == map.Document.Text) ? [.. map.Passages]
            : text is not null ? PassageSplitter.Split(text).Passages
            : [];
        ClaimSet[] sides =
        [
            .. proposed.Claims.GroupBy(static c => c.Annotator).Select(annotator => new ProposedSides(name, text, passages, raw).Side(annotator.Key, [.. annotator]) with
            {
                Passages = passages, Text = text?.Fingerprint ?? map?.Document.Text, Notes = [.. proposed.Notes],
            }),
        ];
        return sides.Length > 0 ? sides : [new ClaimSet(name, []) { Passages = passages, Text = text?.Fingerprint ?? map?.Document.Text, Notes = [.. proposed.Notes] }];
    }

    private ClaimSet Side(string? annotator, List<ProposedClaim> proposed)
    {
        var (claims, left, ids) = (new List<ComparedClaim>(), new List<LeftOutClaim>(), new List<(ProposedClaim Proposed, string Id)>());
        foreach (var claim in proposed)
        {
            var faults = new List<string>();
            var compared = Read(claim, faults);
            if (compared is null)
            {
                left.Add(new LeftOutClaim(claim.Position, string.Join("; ", faults)));
            }
            else
            {
                claims.Add(compared);
                ids.Add((claim, compared.Id));
            }
        }

        var byListId = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (claim, id) in ids)
        {
            byListId.TryAdd(claim.Id ?? id, id);
        }

        return new ClaimSet(annotator is null ? _name : $"{_name}: {annotator}", WithDefaults(claims))
        {
            LeftOut = [.. left],
            Relations =
            [
                .. from item in ids
                   from relation in item.Proposed.Relations
                   where byListId.ContainsKey(relation.To) && Kebab.TryParse<RelationKind>(relation.Kind, out _)
                   select new ComparedRelation(Kebab.TryParse<RelationKind>(relation.Kind, out var kind) ? kind : default, item.Id, byListId[relation.To]),
            ],
        }.WithoutRepetitions();
    }

    private ComparedClaim? Read(ProposedClaim proposed, List<string> faults)
    {
        if (proposed.Fault is { } fault)
        {
            faults.Add($"this {fault}");
            return null;
        }

        var spans = Spans(proposed, faults);
        var words = ClaimWords.Of(proposed, faults);
        if (faults.Count > 0 || spans.Count == 0)
        {
            return null;
        }

        var statement = string.IsNullOrWhiteSpace(proposed.Statement) ? null : proposed.Statement.Trim();
        return new ComparedClaim(Free(proposed, statement), [.. spans])
        {
            Statement = statement,
            Tag = words.Tag,
            Mode = words.Mode,
            Cue = words.Cue,
            Stance = words.Stance,
            Certainty = words.Certainty,
            Polarity = words.Polarity,
            IsPresupposed = proposed.IsPresupposed ? true : null,
            HasCondition = proposed.Condition is null ? null : true,
            Sources = [.. proposed.Sources.Where(static s => !string.IsNullOrWhiteSpace(s)).Select(static s => NamedThings.IsNobody(s) ? ComparedSource.Unspecified : new ComparedSource(s.Trim())).Distinct()],
            Where = proposed.Position,
        };
    }

    private List<TextSpan> Spans(ProposedClaim proposed, List<string> faults)
    {
        var spans = new List<TextSpan>();
        if (proposed.Quotes.Count == 0)
        {
            faults.Add("it quotes nothing: \"quote\", or \"start\" and \"end\", is missing");
        }

        foreach (var quote in proposed.Quotes)
        {
            if (_finding is not null)
            {
                var found = _finding.Find(quote);
                faults.AddRange(found.Problem is { } problem ? [problem] : []);
                spans.AddRange(found.Anchors.Select(a => new TextSpan(_passages[a.Passage.Value].Start + a.Span.Start, a.Span.Length)));
            }
            else if (quote.Offsets is { IsUtf16: false } place && place.Start >= 0 && place.End > place.Start)
            {
                spans.Add(new TextSpan(place.Start, place.End - place.Start));
            }
            else
            {
                faults.Add("its words have to be found in the text, and no text is named");
            }
        }

        return spans;
    }

    // What a list leaves out is the default where it says anything of the kind at all; where it never does, nobody knows.
    private static ValueList<ComparedClaim> WithDefaults(List<ComparedClaim> claims)
    {
        var (polarity, certainty) = (claims.Exists(static c => c.Polarity is not null), claims.Exists(static c => c.Certainty is not null));
        var (presupposed, condition, stance) = (claims.Exists(static c => c.IsPresupposed is not null), claims.Exists(static c => c.HasCondition is not null), claims.Exists(static c => c.Stance is not null));
        return
        [
            .. claims.Select(c => c with
            {
                Polarity = c.Polarity ?? (polarity ? Polarity.Positive : null),
                Certainty = c.Certainty ?? (certainty ? c.Mode == OpinionMode.Uncertainty ? Certainty.Unknown : Certainty.Certain : null),
                IsPresupposed = c.IsPresupposed ?? (presupposed ? false : null),
                HasCondition = c.HasCondition ?? (condition ? false : null),
                Stance = c.Stance ?? (stance && c.Tag == ClaimTag.AttributedAllegation ? Stance.Neutral : null),
            }),
        ];
    }

    private string Free(ProposedClaim proposed, string? statement)
    {
        var id = proposed.Id ?? IdText.Of(statement ?? proposed.Quotes[0].Words, 6) ?? "claim";
        var free = id;
        while (!_ids.TryAdd(free, 1))
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{id}-{++_ids[id]}");
        }

        return free;
    }
}
