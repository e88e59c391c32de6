using System.Globalization;
using System.Text;
using ClaimMap.Graph;
using ClaimMap.Loading.Diagnostics;
using ClaimMap.Model;

namespace ClaimMap.Interchange;

/// <summary>Takes proposed claims into a map: what can be placed and read goes in, the rest is named with the reason.</summary>
internal sealed class ClaimImport
{
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth"];

    private readonly QuoteFinding _finding;
    private readonly IdsInUse _ids = new();
    private readonly NamedThings _names;
    private readonly OrderedDictionary<string, Claim> _claims = new(StringComparer.Ordinal);
    private readonly List<ImportedClaim> _imported = [];
    private readonly List<RejectedClaim> _rejected = [];
    private readonly List<string> _notes = [];

    // Put into the content at the end: a list that is copied for each claim grows with the square of them.
    private readonly List<Relation> _relations = [];
    private readonly HashSet<(RelationKind Kind, ClaimId From, ClaimId To)> _related;
    private readonly Dictionary<PassageId, Passage> _disposed;
    private MapContent _content;

    private ClaimImport(MapContent content, SourceText text, string? raw)
    {
        _content = content;
        _related = [.. content.Relations.Select(r => (r.Kind, r.From, r.To))];
        _disposed = content.Passages.Where(IsDisposed).ToDictionary(p => p.Id);
        _finding = new QuoteFinding(text, [.. content.Passages], raw);
        _names = new NamedThings(_ids);
        foreach (var record in new NodeTable(content).Records)
        {
            _ids.Add(record.Node.Value);
            _names.Add(record);
            if (record is Claim claim)
            {
                _claims.TryAdd(claim.Id.Value, claim);
            }
        }
    }

    /// <summary>Imports claims.</summary>
    /// <param name="content">The map so far; its passages are those of <paramref name="text"/>.</param>
    /// <param name="text">The text.</param>
    /// <param name="raw">The file's characters, in which offsets may count; null where it has none.</param>
    /// <param name="proposed">The claims.</param>
    public static ImportResult Run(MapContent content, SourceText text, string? raw, ProposedClaims proposed)
    {
        List<string> notes = [.. proposed.Notes];
        var import = new ClaimImport(With(content, proposed.Things, notes), text, raw);
        import._notes.AddRange(notes);
        var placed = new List<(ProposedClaim Proposed, Claim Claim)>();
        foreach (var claim in proposed.Claims.Where(c => c.Annotator is null))
        {
            if (import.Add(claim) is { } added)
            {
                placed.Add((claim, added));
            }
        }

        import.AddReadings(placed, [.. proposed.Claims.Where(c => c.Annotator is not null)]);
        import.AddRelations(placed);
        if (placed.Count(p => p.Proposed.Statement is null) is > 0 and var quoted)
        {
            import._notes.Add($"{Counted.Of(quoted, "claim")} had no statement, so the quote stands for it: put it into your own words.");
        }

        string[] renamed = [.. placed.Where(p => p.Proposed.Id is { } given && !IdText.IsWellFormed(given)).Select(p => $"'{p.Proposed.Id}' is '{p.Claim.Id}'")];
        if (renamed.Length > 0)
        {
            import._notes.Add($"{Counted.Of(renamed.Length, "id")} of the list can be none in a map, where an id is lower-case words joined by hyphens and begins with a letter: {renamed[0]}{(renamed.Length > 1 ? ", and so on" : "")}.");
        }

        foreach (var passedOver in proposed.Claims.SelectMany(c => c.PassedOver).CountBy(m => m).OrderBy(m => m.Key, StringComparer.Ordinal))
        {
            import._notes.Add($"\"{passedOver.Key}\" means nothing here and was passed over ({Counted.Of(passedOver.Value, "claim")}).");
        }

        return new ImportResult(import.Content(), import._imported, import._rejected, import._notes);
    }

    // What the map has under an id stays as it is there.
    private static MapContent With(MapContent content, IReadOnlyList<INode> things, List<string> notes)
    {
        var ids = new NodeTable(content).Records.Select(r => r.Node.Value).ToHashSet(StringComparer.Ordinal);
        var added = new List<INode>();
        foreach (var thing in things)
        {
            if (thing.Node.Kind is NodeKind.Claim or NodeKind.Relation or NodeKind.Section or NodeKind.Passage or NodeKind.Reference or NodeKind.Term)
            {
                notes.Add($"'{thing.Node}' is nothing that claims are about by itself; it was left out.");
            }
            else if (ids.Add(thing.Node.Value))
            {
                added.Add(thing);
            }
        }

        return content.With(added);
    }

    private Claim? Add(ProposedClaim proposed) =>
        proposed.Fault is { } fault ? Reject(proposed, [$"this {fault}"])
        : proposed.Record is { } record ? Add(proposed, record)
        : AddByWords(proposed);

    // All of it is as a map has it but for the places.
    private Claim? Add(ProposedClaim proposed, Claim record)
    {
        if (InMap(proposed, record.Id) is { } known)
        {
            return known;
        }

        var found = Find(proposed);
        List<string> faults =
        [
            .. found.Select(f => f.Problem).OfType<string>(),
            .. _ids.Has(record.Id.Value) ? [$"'{record.Id}' is the id of something else"] : Array.Empty<string>(),
            .. NamedIds.Of(record).Where(n => n.Id.Kind != NodeKind.Passage && !_names.Declares(n.Id)).Select(n => $"it names '{n.Id}', which neither the map nor the list declares").Distinct(),
        ];
        return faults.Count > 0 ? Reject(proposed, faults) : Put(proposed, record with { Anchors = AnchorsOf(found) }, found);
    }

    private Claim? AddByWords(ProposedClaim proposed)
    {
        var found = Find(proposed);
        List<string> faults = [.. found.Count == 0 ? ["it quotes nothing: \"quote\", or \"start\" and \"end\", is missing"] : found.Select(f => f.Problem).OfType<string>()];
        var words = ClaimWords.Of(proposed, faults);
        var mode = words.Mode ?? OpinionMode.Unspecified;
        var certainty = words.Certainty ?? (mode == OpinionMode.Uncertainty ? Certainty.Unknown : Certainty.Certain);
        var polarity = words.Polarity ?? Polarity.Positive;
        if (proposed.Tag is null)
        {
            faults.Add("\"tag\" is missing: asserted-fact, attributed-allegation or author-opinion");
        }

        var anchors = AnchorsOf(found);
        var statement = StatementOf(proposed, anchors.Count > 0);
        if (statement is null)
        {
            faults.Add("\"statement\" is missing");
        }

        if (words.Tag == ClaimTag.AuthorOpinion && mode == OpinionMode.Uncertainty != (certainty == Certainty.Unknown))
        {
            faults.Add(mode == OpinionMode.Uncertainty ? "an opinion of the mode uncertainty has the certainty unknown" : "the certainty unknown goes with the mode uncertainty alone");
        }

        if (faults.Count > 0)
        {
            return Reject(proposed, faults);
        }

        var id = IdOf(proposed, statement!);
        if (InMap(proposed, id) is { } known)
        {
            return known;
        }

        if (words.Tag != ClaimTag.AttributedAllegation && proposed.Sources.Count > 0)
        {
            _notes.Add($"{proposed.Position}: only an allegation has a source; that of '{id}' was passed over.");
        }

        var about = AboutOf(proposed);
        Claim claim = words.Tag switch
        {
            ClaimTag.AssertedFact => new AssertedFact(
                id, statement!, anchors, proposed.Rationale, certainty, polarity, proposed.Condition, proposed.IsPresupposed, about),
            ClaimTag.AttributedAllegation => new AttributedAllegation(
                id, statement!, AttributionOf(proposed, words.Cue, words.Stance ?? Stance.Neutral), anchors, proposed.Rationale, certainty, polarity, proposed.Condition, proposed.IsPresupposed, about),
            _ => new AuthorOpinion(
                id, statement!, mode, anchors, proposed.Rationale, certainty, polarity, proposed.Condition, proposed.IsPresupposed, about),
        };
        return Put(proposed, claim, found);
    }

    private List<QuoteFound> Find(ProposedClaim proposed) => [.. proposed.Quotes.Select(_finding.Find)];

    private static ValueList<Anchor> AnchorsOf(List<QuoteFound> found) => found.SelectMany(f => f.Anchors).Distinct().ToValueList();

    private Claim? Reject(ProposedClaim proposed, List<string> faults)
    {
        _rejected.Add(new RejectedClaim(proposed.Position, proposed.Json, string.Join("; ", faults)));
        return null;
    }

    private Claim? InMap(ProposedClaim proposed, ClaimId id)
    {
        if (_claims.TryGetValue(id.Value, out var known))
        {
            _imported.Add(new ImportedClaim(proposed.Position, known, "is in the map already", IsNew: false));
        }

        return known;
    }

    private Claim Put(ProposedClaim proposed, Claim claim, List<QuoteFound> found)
    {
        _claims.Add(claim.Id.Value, claim);
        _ids.Add(claim.Id.Value);
        Undispose(claim);
        _imported.Add(new ImportedClaim(proposed.Position, claim, found.Count == 0 ? "without a place" : string.Join(", ", found.Select(f => f.How).Distinct()), IsNew: true));
        return claim;
    }

    private MapContent Content() => _content with
    {
        Actors = [.. _content.Actors, .. _names.NewActors],
        Claims = [.. _claims.Values],
        Relations = [.. _content.Relations, .. _relations],
        Passages = [.. _content.Passages.Select(p => IsDisposed(p) && !_disposed.ContainsKey(p.Id) ? p with { Disposition = null } : p)],
    };

    private static bool IsDisposed(Passage passage) => passage.Disposition is not (null or Disposition.Heading);

    // A passage that was said to claim nothing claims something now.
    private void Undispose(Claim claim)
    {
        foreach (var passage in claim.Anchors.Select(a => _disposed.GetValueOrDefault(a.Passage)).OfType<Passage>().Distinct().OrderBy(p => p.Span.Start))
        {
            _disposed.Remove(passage.Id);
            _notes.Add($"Passage '{passage.Id}' was disposed of as {Kebab.Of(passage.Disposition!.Value)}; claim '{claim.Id}' is stated there, so the disposition went.");
        }
    }

    private static string? StatementOf(ProposedClaim proposed, bool isPlaced)
    {
        var statement = (proposed.Statement ?? (isPlaced && proposed.IsQuoteEnough ? proposed.Quotes[0].Words : null))?.Trim();
        return string.IsNullOrWhiteSpace(statement) ? null : statement[^1] is '.' or '!' or '?' ? statement[..^1] + "." : statement + ".";
    }

    private Attribution AttributionOf(ProposedClaim proposed, AttributionCue? cue, Stance stance)
    {
        ValueList<AttributionSource> sources = [.. proposed.Sources.Where(NamedThings.IsName).Select(_names.SourceOf).Distinct()];
        sources = sources.Count > 0 ? sources : [AttributionSource.Unspecified];
        var addressee = proposed.Addressee is { } name && NamedThings.IsName(name) ? _names.ActorOf(name) : default(ActorId?);
        return new Attribution(sources, cue ?? (sources.Any(s => s.IsUnspecified) ? AttributionCue.Reports : AttributionCue.Claims), stance, addressee);
    }

    // A subject stands there once, or once in each of the roles that are named.
    private ValueList<About> AboutOf(ProposedClaim proposed)
    {
        var about = new List<About>();
        foreach (var (i, (name, role)) in proposed.About.Index())
        {
            if (!NamedThings.IsName(name))
            {
                continue;
            }

            if (_names.SubjectOf(name) is not { } subject)
            {
                _notes.Add($"{proposed.Position}: \"{Excerpt.Of(name)}\" is nothing that the map declares; it was left out.");
                continue;
            }

            var named = ClaimWords.RoleOf(role);
            var item = new About(subject, named ?? (i == 0 ? AboutRole.Subject : AboutRole.Context));
            if (!about.Exists(a => named is not null ? a == item : a.Subject == subject))
            {
                about.Add(item);
            }
        }

        return about.ToValueList();
    }

    // The annotators of a tool are the readers of the map, the first of them the one whose labels it has.
    private void AddReadings(List<(ProposedClaim Proposed, Claim Claim)> first, List<ProposedClaim> others)
    {
        var claims = first.Select(f => f.Claim.Id).Distinct().ToList();
        var readers = new List<Reader> { new("first") };
        foreach (var annotator in others.GroupBy(c => c.Annotator))
        {
            var reader = new Reader(readers.Count < Ordinals.Length ? Ordinals[readers.Count] : string.Create(CultureInfo.InvariantCulture, $"reader-{readers.Count + 1}"), annotator.Key);
            AddReadings(claims, [.. annotator], reader, readers);
            readers.Add(reader);
        }

        if (readers.Count > 1)
        {
            _content = _content with { Document = _content.Document with { Readers = [.. readers.Where(r => _content.Document.Readers.All(k => k.Id != r.Id)), .. _content.Document.Readers] } };
        }
    }

    private void AddReadings(List<ClaimId> claims, List<ProposedClaim> others, Reader reader, List<Reader> before)
    {
        // The claims of each passage, in order; those that this reader has labelled are taken out, so that nobody looks at them again.
        var unread = claims.SelectMany((id, i) => _claims[id.Value].Anchors.Select(a => (a.Passage, Order: i, Claim: _claims[id.Value]))).GroupBy(c => c.Passage)
            .ToDictionary(g => g.Key, g => new SortedDictionary<int, Claim>(g.DistinctBy(c => c.Order).ToDictionary(c => c.Order, c => c.Claim)));
        var read = new HashSet<ClaimId>();
        foreach (var other in others)
        {
            var anchors = AnchorsOf(Find(other));
            var firsts = anchors.Select(a => a.Passage).Distinct()
                .SelectMany(p => unread.GetValueOrDefault(p, []).Where(c => Overlap(c.Value.Anchors, anchors) && !read.Contains(c.Value.Id)).Take(1));
            if (firsts.Min(c => (int?)c.Key) is { } first)
            {
                var same = _claims[claims[first].Value];
                read.Add(same.Id);
                foreach (var anchor in same.Anchors)
                {
                    unread[anchor.Passage].Remove(first);
                }

                if (same.Readings.All(r => r.Reader != reader.Id) && LabelOf(other) is { } label && !label.IsAlike(ReadingLabel.Of(same)))
                {
                    Replace(same with { Readings = [.. same.Readings, new ClaimReading(reader.Id, label, $"As the {reader.Id} annotator has it.")] });
                }
            }
            else if (Add(other) is { Readings.Count: 0 } own)
            {
                Replace(own with { Readings = [.. before.Select(r => new ClaimReading(r.Id, null, $"The {r.Id} annotator has no such claim."))] });
                claims.Add(own.Id);
                read.Add(own.Id);
            }
        }

        foreach (var claim in claims.Where(id => !read.Contains(id)).Select(id => _claims[id.Value]).Where(c => c.Readings.All(r => r.Reader != reader.Id)))
        {
            Replace(claim with { Readings = [.. claim.Readings, new ClaimReading(reader.Id, null, $"The {reader.Id} annotator has no such claim.")] });
        }
    }

    private static bool Overlap(ValueList<Anchor> some, ValueList<Anchor> others)
    {
        foreach (var one in some)
        {
            foreach (var other in others)
            {
                if (one.Passage == other.Passage && one.Span.Start < other.Span.End && other.Span.Start < one.Span.End)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private ReadingLabel? LabelOf(ProposedClaim proposed)
    {
        var words = ClaimWords.Of(proposed, []);
        return words.Tag switch
        {
            ClaimTag.AssertedFact => new ReadingLabel(ClaimTag.AssertedFact),
            ClaimTag.AttributedAllegation => new ReadingLabel(ClaimTag.AttributedAllegation, sources: AttributionOf(proposed, null, Stance.Neutral).Sources),
            ClaimTag.AuthorOpinion => new ReadingLabel(ClaimTag.AuthorOpinion, words.Mode ?? OpinionMode.Unspecified),
            _ => null,
        };
    }

    private void Replace(Claim claim) => _claims[claim.Id.Value] = claim;

    private void AddRelations(List<(ProposedClaim Proposed, Claim Claim)> placed)
    {
        var byListId = new Dictionary<string, ClaimId>(StringComparer.Ordinal);
        foreach (var (proposed, claim) in placed)
        {
            byListId.TryAdd(proposed.Id ?? claim.Id.Value, claim.Id);
        }

        foreach (var (proposed, claim) in placed)
        {
            foreach (var (kind, to, given, rationale) in proposed.Relations)
            {
                var target = byListId.TryGetValue(to, out var listed) ? listed : _claims.TryGetValue(to, out var known) ? known.Id : default(ClaimId?);
                if (!Kebab.TryParse<RelationKind>(kind, out var relationKind))
                {
                    _notes.Add($"{proposed.Position}: '{claim.Id}' {kind} '{to}' is no relation that a map has; it was left out.");
                }
                else if (target is not { } other || other == claim.Id)
                {
                    _notes.Add($"{proposed.Position}: '{claim.Id}' {kind} '{to}', which {(target is null ? "is no claim that went in" : "is the same claim")}; the relation was left out.");
                }
                else if (_related.Add((relationKind, claim.Id, other)))
                {
                    _relations.Add(new Relation(new RelationId(_ids.Take(given, $"{claim.Id}-{kind}-{other}")), relationKind, claim.Id, other, rationale));
                }
            }
        }
    }

    private ClaimId IdOf(ProposedClaim proposed, string statement)
    {
        if (proposed.Id is { } given && IdText.IsWellFormed(given) && (!_ids.Has(given) || _claims.ContainsKey(given)))
        {
            return new ClaimId(given);
        }

        var id = IdText.Of(statement, 6) ?? $"claim-{Digest.Of(Encoding.UTF8.GetBytes(statement)).Hex[..6]}";
        return _claims.TryGetValue(id, out var known) && known.Statement == statement ? known.Id
            : !_ids.Has(id) ? new ClaimId(id)
            : new ClaimId(IdsInUse.Fitting($"{id}-{Digest.Of(Encoding.UTF8.GetBytes(statement)).Hex[..6]}"));
    }
}

/// <summary>What came of an import.</summary>
/// <param name="Content">The map with what went in.</param>
/// <param name="Imported">What went in, or was there already, in the order of the list.</param>
/// <param name="Rejected">What was left out.</param>
/// <param name="Notes">What else there is to say.</param>
internal sealed record ImportResult(MapContent Content, IReadOnlyList<ImportedClaim> Imported, IReadOnlyList<RejectedClaim> Rejected, IReadOnlyList<string> Notes);

/// <summary>A claim that went in.</summary>
/// <param name="Position">Where it stands in the list.</param>
/// <param name="Claim">The claim.</param>
/// <param name="How">How its quote was found.</param>
/// <param name="IsNew">Whether the map did not have it.</param>
internal sealed record ImportedClaim(string Position, Claim Claim, string How, bool IsNew);

/// <summary>A claim that was left out.</summary>
/// <param name="Position">Where it stands in the list.</param>
/// <param name="Json">The item as it was written; empty where its format is not JSON.</param>
/// <param name="Reason">Why, as a sentence without its full stop.</param>
internal sealed record RejectedClaim(string Position, string Json, string Reason);
