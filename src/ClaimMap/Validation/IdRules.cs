using System.Globalization;
using ClaimMap.Json;

namespace ClaimMap.Validation;

/// <summary>Ids are unique in the whole map (CM2011).</summary>
internal static class IdRules
{
    public static void Check(RuleContext context)
    {
        var draft = context.Draft;
        Declare(context, NodeKind.Section, draft.Sections, static s => s.Id.Value);
        Declare(context, NodeKind.Passage, draft.Passages, static p => p.Id.Value);
        Declare(context, NodeKind.Actor, draft.Actors, static a => a.Id.Value);
        Declare(context, NodeKind.Place, draft.Places, static p => p.Id.Value);
        Declare(context, NodeKind.Event, draft.Events, static e => e.Id.Value);
        Declare(context, NodeKind.Ceasefire, draft.Ceasefires, static c => c.Id.Value);
        DeclareTerms(context);
        Declare(context, NodeKind.Resolution, draft.Resolutions, static r => r.Id.Value);
        Declare(context, NodeKind.Instrument, draft.Instruments, static i => i.Id.Value);
        Declare(context, NodeKind.Reference, draft.References, static r => r.Id.Value);
        Declare(context, NodeKind.Source, draft.Sources, static s => s.Id.Value);
        Declare(context, NodeKind.Claim, draft.Claims, static c => c.Id.Value);
        Declare(context, NodeKind.Relation, draft.Relations, static r => r.Id.Value);
        foreach (var broken in draft.BrokenIds)
        {
            if (!context.Nodes.TryAdd(broken.Id, broken.Kind, RuleContext.Broken))
            {
                context.NoteDuplicate(broken.Kind, broken.Id);
                Report(context, broken.File, broken.Id, broken.JsonPointer);
            }
        }
    }

    private static void Declare<T>(RuleContext context, NodeKind kind, DraftList<T> records, Func<T, string> idOf)
    {
        for (var i = 0; i < records.Count; i++)
        {
            var isNew = records.Ids.Length > 0 ? context.Nodes.TryAdd(records.Ids[i], kind, i) : context.Nodes.TryAdd(idOf(records.Records[i]), kind, i);
            if (!isNew)
            {
                var id = idOf(records.Records[i]);
                context.NoteDuplicate(kind, id);
                Report(context, records[i].File, id, records[i].Pointer() + "/id");
            }
        }
    }

    private static void DeclareTerms(RuleContext context)
    {
        var index = 0;
        foreach (var ceasefire in context.Draft.Ceasefires)
        {
            for (var term = 0; term < ceasefire.Record.Terms.Count; term++, index++)
            {
                var id = ceasefire.Record.Terms[term].Id.Value;
                if (!context.Nodes.TryAdd(id, NodeKind.Term, index))
                {
                    context.NoteDuplicate(NodeKind.Term, id);
                    Report(context, ceasefire.File, id, string.Create(CultureInfo.InvariantCulture, $"{ceasefire.Pointer()}/terms/{term}/id"));
                }
            }
        }
    }

    private static void Report(RuleContext context, MapFile file, string id, string pointer)
    {
        // Nobody reads the place of one that is only counted.
        if (file.IsFull)
        {
            file.Omit(1);
            return;
        }

        var (kind, place) = context.Declared.Of(id);
        file.Report(ReferenceFindings.DuplicateId(id, kind, place), pointer);
    }
}
