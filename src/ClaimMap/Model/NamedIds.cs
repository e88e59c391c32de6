using System.Globalization;

namespace ClaimMap.Model;

/// <summary>An id that a record names, and by which of its members.</summary>
/// <param name="Id">The id.</param>
/// <param name="Member">The JSON pointer, from the record, of the member or of the list that it stands in.</param>
/// <param name="Index">Its number in that list, from zero; -1 where there is no list.</param>
/// <param name="Rest">The pointer from there to the id; null where the member is named after what the id is of.</param>
internal sealed record NamedId(NodeId Id, string Member, int Index = -1, string? Rest = "")
{
    public string Pointer
    {
        get
        {
            var rest = Rest ?? "/" + Kebab.Of(Id.Kind);
            return Index < 0 ? Member + rest : string.Create(CultureInfo.InvariantCulture, $"{Member}/{Index}{rest}");
        }
    }
}

/// <summary>What each kind of record names, its own id apart.</summary>
/// <remarks>
/// The one list of it: what has to be declared, what is used and what is whose neighbour all follow from it. Plain loops into a list,
/// because every first load compiles them.
/// </remarks>
internal sealed class NamedIds : List<NamedId>
{
    /// <summary>The pointer of the readings, which say what a reader thought and not what the map says.</summary>
    public const string Readings = "/readings";

    private NamedIds()
    {
    }

    public static NamedIds Of(object record)
    {
        var found = new NamedIds();
        switch (record)
        {
            case Document document:
                found.AddOptional(document.AuthorActor?.ToNodeId(), "/authorActor");
                break;
            case Claim claim:
                found.AddClaim(claim);
                break;
            case Relation relation:
                found.Add(relation.From, "/from");
                found.Add(relation.To, "/to");
                break;
            case Mention mention:
                found.Add(new NamedId(mention.Target, "", -1, null));
                found.Add(mention.Anchor.Passage, "/anchor/passage");
                break;
            case Passage passage:
                found.Add(passage.Section, "/section");
                break;
            case Actor actor:
                found.AddOptional(actor.PartOf?.ToNodeId(), "/partOf");
                found.AddExternalIds(actor.ExternalIds);
                break;
            case Place place:
                found.AddOptional(place.PartOf?.ToNodeId(), "/partOf");
                found.AddExternalIds(place.ExternalIds);
                break;
            case ReportedEvent reported:
                found.AddEvent(reported);
                break;
            case Accord accord:
                found.AddAccord(accord);
                break;
            case AccordTerm term:
                found.AddActors(term.Obligors, "/obligors");
                found.AddProvisions(term.Provides);
                break;
            case Resolution resolution:
                found.Add(resolution.Body, "/body");
                found.AddOptional(resolution.Source?.ToNodeId(), "/source");
                found.AddOptional(resolution.Adopted?.Source?.ToNodeId(), "/adopted/source");
                found.AddProvisions(resolution.Provides);
                break;
            case Instrument instrument:
                found.AddOptional(instrument.Issued?.Source?.ToNodeId(), "/issued/source");
                found.AddActors(instrument.Issuers, "/issuers");
                found.AddProvisions(instrument.Provides);
                found.AddExternalIds(instrument.ExternalIds);
                break;
            case Topic topic:
                found.AddExternalIds(topic.ExternalIds);
                break;
            case Reference reference:
                found.Add(reference.Passage, "/passage");
                found.AddOptional(reference.Resolution?.ToNodeId(), "/resolution");
                break;
        }

        return found;
    }

    private void AddClaim(Claim claim)
    {
        for (var i = 0; i < claim.About.Count; i++)
        {
            Add(new NamedId(claim.About[i].Subject, "/about", i, null));
        }

        for (var i = 0; i < claim.Anchors.Count; i++)
        {
            Add(new NamedId(claim.Anchors[i].Passage, "/anchors", i, "/passage"));
        }

        if (claim is AttributedAllegation { Attribution: var attribution })
        {
            AddOptional(attribution.Addressee?.ToNodeId(), "/attribution/addressee");
            AddSources(attribution.Sources, "/attribution/sources");
            for (var i = 0; i < attribution.ReportedBy.Count; i++)
            {
                AddSources(attribution.ReportedBy[i].Sources, string.Create(CultureInfo.InvariantCulture, $"/attribution/reportedBy/{i}/sources"));
            }
        }

        for (var i = 0; i < claim.Readings.Count; i++)
        {
            if (claim.Readings[i].Label is { } label)
            {
                AddSources(label.Sources, string.Create(CultureInfo.InvariantCulture, $"{Readings}/{i}/sources"));
            }
        }
    }

    private void AddEvent(ReportedEvent reported)
    {
        AddOptional(reported.Time?.Source?.ToNodeId(), "/when/source");
        AddOptional(reported.Place?.ToNodeId(), "/place");
        AddOptional(reported.PartOf?.ToNodeId(), "/partOf");
        for (var i = 0; i < reported.Participants.Count; i++)
        {
            Add(new NamedId(reported.Participants[i].Actor, "/participants", i, "/actor"));
        }
    }

    // What its terms name stands for itself.
    private void AddAccord(Accord accord)
    {
        AddOptional(accord.Event?.ToNodeId(), "/event");
        AddOptional(accord.Instrument?.ToNodeId(), "/instrument");
        AddOptional(accord.InForce?.Source?.ToNodeId(), "/inForce/source");
        AddActors(accord.Parties, "/parties");
        AddActors(accord.Mediators, "/mediators");
    }

    private void AddSources(ValueList<AttributionSource> sources, string member)
    {
        for (var i = 0; i < sources.Count; i++)
        {
            if (sources[i].Actor is { } actor)
            {
                Add(new NamedId(actor, member, i, "/actor"));
            }
        }
    }

    private void AddActors(ValueList<ActorId> actors, string member)
    {
        for (var i = 0; i < actors.Count; i++)
        {
            Add(new NamedId(actors[i], member, i));
        }
    }

    private void AddProvisions(ValueList<Provision> provisions)
    {
        for (var i = 0; i < provisions.Count; i++)
        {
            Add(new NamedId(provisions[i].Source, "/provides", i, "/source"));
        }
    }

    private void AddExternalIds(ValueList<ExternalId> ids)
    {
        for (var i = 0; i < ids.Count; i++)
        {
            Add(new NamedId(ids[i].Source, "/externalIds", i, "/source"));
        }
    }

    private void AddOptional(NodeId? id, string member)
    {
        if (id is { } known)
        {
            Add(known, member);
        }
    }

    private void Add(NodeId id, string member) => Add(new NamedId(id, member));
}
