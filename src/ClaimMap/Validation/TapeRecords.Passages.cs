using ClaimMap.Schemas;

namespace ClaimMap.Validation;

internal ref partial struct TapeRecords
{
    private static readonly NameTable PassageNames = NameTable.Of("id", "section", "kind", "start", "length", "sha256", "disposition");
    private static readonly NameTable RelationNames = NameTable.Of("id", "kind", "from", "to", "rationale");
    private static readonly NameTable MentionNames = NameTable.Of("surface", "metonym", "anchor", "actor", "place", "instrument", "resolution", "event");
    private static readonly NameTable AnchorNames = NameTable.Of("passage", "start", "length", "sha256");

    /// <summary>Makes a passage, or answers null.</summary>
    public static Passage? Passage(scoped ref TapeRecords records, int token) => records.Passage(token);

    /// <summary>Makes a relation, or answers null.</summary>
    public static Relation? Relation(scoped ref TapeRecords records, int token) => records.Relation(token);

    /// <summary>Makes a mention, or answers null.</summary>
    public static Mention? Mention(scoped ref TapeRecords records, int token) => records.Mention(token);

    private Passage? Passage(int token)
    {
        PassageId id = default;
        SectionId section = default;
        PassageKind kind = default;
        var (start, length) = (0, 0);
        Digest sha256 = default;
        Disposition? disposition = null;
        var end = EndOfObject(token);
        for (var name = token + 1; name < end; name = Next(name + 1))
        {
            var value = name + 1;
            switch (Number(PassageNames, name))
            {
                case 0: id = Id<PassageId>(value); break;
                case 1: section = Id<SectionId>(value); break;
                case 2: kind = Choice<PassageKind>(value); break;
                case 3: start = WholeNumber(value); break;
                case 4: length = WholeNumber(value); break;
                case 5: sha256 = Sha256(value); break;
                case 6: disposition = Choice<Disposition>(value); break;
                default: return Unexpected<Passage>();
            }
        }

        return IsSound() ? new Passage(id, section, kind, new TextSpan(start, length), sha256, disposition) : null;
    }

    private Relation? Relation(int token)
    {
        RelationId id = default;
        RelationKind kind = default;
        ClaimId from = default, to = default;
        var rationale = "";
        var end = EndOfObject(token);
        for (var name = token + 1; name < end; name = Next(name + 1))
        {
            var value = name + 1;
            switch (Number(RelationNames, name))
            {
                case 0: id = Id<RelationId>(value); break;
                case 1: kind = Choice<RelationKind>(value); break;
                case 2: from = Id<ClaimId>(value); break;
                case 3: to = Id<ClaimId>(value); break;
                case 4: rationale = Text(value); break;
                default: return Unexpected<Relation>();
            }
        }

        return IsSound() && from != to ? new Relation(id, kind, from, to, rationale) : null;
    }

    private Mention? Mention(int token)
    {
        var surface = "";
        var metonym = false;
        Anchor anchor = default;
        NodeId target = default;
        var end = EndOfObject(token);
        for (var name = token + 1; name < end; name = Next(name + 1))
        {
            var value = name + 1;
            switch (Number(MentionNames, name))
            {
                case 0: surface = Text(value); break;
                case 1: metonym = Flag(value); break;
                case 2: anchor = Anchor(value); break;
                case 3: target = new NodeId(NodeKind.Actor, PooledText(value)); break;
                case 4: target = new NodeId(NodeKind.Place, PooledText(value)); break;
                case 5: target = new NodeId(NodeKind.Instrument, PooledText(value)); break;
                case 6: target = new NodeId(NodeKind.Resolution, PooledText(value)); break;
                case 7: target = new NodeId(NodeKind.Event, PooledText(value)); break;
                default: return Unexpected<Mention>();
            }
        }

        return IsSound() ? new Mention(surface, target, anchor, metonym) : null;
    }

    private Anchor Anchor(int token)
    {
        PassageId passage = default;
        var (start, length) = (0, 0);
        Digest sha256 = default;
        var end = EndOfObject(token);
        for (var name = token + 1; name < end; name = Next(name + 1))
        {
            var value = name + 1;
            switch (Number(AnchorNames, name))
            {
                case 0: passage = Id<PassageId>(value); break;
                case 1: start = WholeNumber(value); break;
                case 2: length = WholeNumber(value); break;
                case 3: sha256 = Sha256(value); break;
                default: Expect(false); break;
            }
        }

        return _isExpected ? new Anchor(passage, new TextSpan(start, length), sha256) : default;
    }
}
