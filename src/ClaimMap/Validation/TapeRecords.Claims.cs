using ClaimMap.Schemas;

namespace ClaimMap.Validation;

internal ref partial struct TapeRecords
{
    private static readonly NameTable ClaimNames = NameTable.Of(
        "id", "tag", "statement", "mode", "attribution", "certainty", "polarity", "condition", "presupposed", "about", "anchors", "rationale", "readings");

    private static readonly NameTable AttributionNames = NameTable.Of("sources", "cue", "addressee", "stance", "reportedBy");
    private static readonly NameTable SourceNames = NameTable.Of("actor", "group", "unspecified");
    private static readonly NameTable ReadingNames = NameTable.Of("reader", "absent", "tag", "mode", "sources", "reason");
    private static readonly NameTable AboutNames = NameTable.Of("role", "actor", "event", "place", "term", "resolution", "instrument");

    /// <summary>Makes a claim, or answers null.</summary>
    public static Claim? Claim(scoped ref TapeRecords records, int token) => records.Claim(token);

    private Claim? Claim(int token)
    {
        ClaimId id = default;
        ClaimTag tag = default;
        OpinionMode? mode = null;
        Attribution? attribution = null;
        Certainty certainty = default;
        Polarity polarity = default;
        string statement = "", rationale = "";
        string? condition = null;
        var presupposed = false;
        ValueList<About> about = default;
        ValueList<Anchor> anchors = default;
        ValueList<ClaimReading> readings = default;
        var end = EndOfObject(token);
        for (var name = token + 1; name < end; name = Next(name + 1))
        {
            var value = name + 1;
            switch (Number(ClaimNames, name))
            {
                case 0: id = Id<ClaimId>(value); break;
                case 1: tag = Choice<ClaimTag>(value); break;
                case 2: statement = Text(value); break;
                case 3: mode = Choice<OpinionMode>(value); break;
                case 4: attribution = Attribution(value); break;
                case 5: certainty = Choice<Certainty>(value); break;
                case 6: polarity = Choice<Polarity>(value); break;
                case 7: condition = Text(value); break;
                case 8: presupposed = Flag(value); break;
                case 9: about = List(value, static (scoped ref r, at) => r.About(at)); break;
                case 10: anchors = List(value, static (scoped ref r, at) => r.Anchor(at)); break;
                case 11: rationale = Text(value); break;
                case 12: readings = List(value, static (scoped ref r, at) => r.Reading(at)!); break;
                default: return Unexpected<Claim>();
            }
        }

        if (!IsSound())
        {
            return null;
        }

        return tag switch
        {
            ClaimTag.AssertedFact => new AssertedFact(id, statement, anchors, rationale, certainty, polarity, condition, presupposed, about, readings),
            ClaimTag.AttributedAllegation when attribution is not null =>
                new AttributedAllegation(id, statement, attribution, anchors, rationale, certainty, polarity, condition, presupposed, about, readings),
            ClaimTag.AuthorOpinion when mode is not null =>
                new AuthorOpinion(id, statement, mode.Value, anchors, rationale, certainty, polarity, condition, presupposed, about, readings),
            _ => null,
        };
    }

    private Attribution? Attribution(int token)
    {
        ValueList<AttributionSource> sources = default;
        AttributionCue cue = default;
        Stance stance = default;
        ActorId? addressee = null;
        ValueList<Voice> reportedBy = default;
        var end = EndOfObject(token);
        for (var name = token + 1; name < end; name = Next(name + 1))
        {
            var value = name + 1;
            switch (Number(AttributionNames, name))
            {
                case 0: sources = Sources(value); break;
                case 1: cue = Choice<AttributionCue>(value); break;
                case 2: addressee = Id<ActorId>(value); break;
                case 3: stance = Choice<Stance>(value); break;
                case 4: reportedBy = List(value, static (scoped ref r, at) => r.Voice(at)!); break;
                default: Expect(false); break;
            }
        }

        return Expect(sources.Count > 0) ? new Attribution(sources, cue, stance, addressee, reportedBy) : null;
    }

    private Voice? Voice(int token)
    {
        ValueList<AttributionSource> sources = default;
        AttributionCue cue = default;
        var end = EndOfObject(token);
        for (var name = token + 1; name < end; name = Next(name + 1))
        {
            switch (Number(AttributionNames, name))
            {
                case 0: sources = Sources(name + 1); break;
                case 1: cue = Choice<AttributionCue>(name + 1); break;
                default: Expect(false); break;
            }
        }

        return Expect(sources.Count > 0) ? new Voice(sources, cue) : null;
    }

    private ValueList<AttributionSource> Sources(int token) => List(token, static (scoped ref r, at) => r.Source(at));

    private AttributionSource Source(int token)
    {
        var name = token + 1;
        // One member, so the object ends behind its value.
        Expect(EndOfObject(token) == token + 3);
        switch (_isExpected ? Number(SourceNames, name) : -1)
        {
            case 0: return new ActorSource(Id<ActorId>(name + 1));
            case 1: return new GroupSource(Text(name + 1));
            default:
                Expect(Number(SourceNames, name) == 2 && Flag(name + 1));
                return new UnspecifiedSource();
        }
    }

    private ClaimReading? Reading(int token)
    {
        Reader reader = default;
        var isAbsent = false;
        ClaimTag tag = default;
        OpinionMode? mode = null;
        ValueList<AttributionSource> sources = default;
        var reason = "";
        var end = EndOfObject(token);
        for (var name = token + 1; name < end; name = Next(name + 1))
        {
            var value = name + 1;
            switch (Number(ReadingNames, name))
            {
                case 0: reader = Choice<Reader>(value); break;
                case 1: isAbsent = Flag(value); break;
                case 2: tag = Choice<ClaimTag>(value); break;
                case 3: mode = Choice<OpinionMode>(value); break;
                case 4: sources = Sources(value); break;
                case 5: reason = Text(value); break;
                default: Expect(false); break;
            }
        }

        return _isExpected ? new ClaimReading(reader, isAbsent ? null : new ReadingLabel(tag, mode, sources), reason) : null;
    }

    private About About(int token)
    {
        var subject = default(NodeId);
        AboutRole role = default;
        var end = EndOfObject(token);
        for (var name = token + 1; name < end; name = Next(name + 1))
        {
            var value = name + 1;
            switch (Number(AboutNames, name))
            {
                case 0: role = Choice<AboutRole>(value); break;
                case 1: subject = new NodeId(NodeKind.Actor, PooledText(value)); break;
                case 2: subject = new NodeId(NodeKind.Event, PooledText(value)); break;
                case 3: subject = new NodeId(NodeKind.Place, PooledText(value)); break;
                case 4: subject = new NodeId(NodeKind.Term, PooledText(value)); break;
                case 5: subject = new NodeId(NodeKind.Resolution, PooledText(value)); break;
                case 6: subject = new NodeId(NodeKind.Instrument, PooledText(value)); break;
                default: Expect(false); break;
            }
        }

        return new About(subject, role);
    }
}
