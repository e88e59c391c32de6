using System.Globalization;
using ClaimMap.Loading.Diagnostics;
using ClaimMap.Loading.Records;
using ClaimMap.Model;

namespace ClaimMap.Loading.Rules;

/// <summary>Ids are unique in the whole map, what a record names is declared, and what is declared is named (CM2001 to CM2011, CM4004).</summary>
internal static class IdRules
{
    public static void CheckUnique(RuleContext context)
    {
        var draft = context.Draft;
        Declare(context, draft.Sections);
        Declare(context, draft.Passages);
        Declare(context, draft.Actors);
        Declare(context, draft.Places);
        Declare(context, draft.Events);
        Declare(context, draft.Accords);
        DeclareTerms(context);
        Declare(context, draft.Resolutions);
        Declare(context, draft.Instruments);
        Declare(context, draft.Topics);
        Declare(context, draft.References);
        Declare(context, draft.Sources);
        Declare(context, draft.Claims);
        Declare(context, draft.Relations);
        foreach (var broken in draft.BrokenIds)
        {
            if (context.Declare(broken.Id, new Declaration(broken.Id.Kind, -1, broken.File, broken.List, broken.Item, broken.Part)) is { } first)
            {
                broken.Report(Duplicate(broken.Id, first), "/id");
            }
        }
    }

    public static void CheckDeclared(RuleContext context)
    {
        var draft = context.Draft;
        if (draft.Document is { } document)
        {
            Require(context, [document]);
        }

        Require(context, draft.Passages);
        Require(context, draft.Claims);
        Require(context, draft.Relations);
        Require(context, draft.Mentions);
        Require(context, draft.Actors);
        Require(context, draft.Places);
        Require(context, draft.Events);
        Require(context, draft.Accords);
        Require(context, draft.Resolutions);
        Require(context, draft.Instruments);
        Require(context, draft.Topics);
        Require(context, draft.References);
        foreach (var accord in draft.Accords)
        {
            for (var i = 0; i < accord.Record.Terms.Count; i++)
            {
                foreach (var named in NamedIds.Of(accord.Record.Terms[i]))
                {
                    context.Require(named, accord, string.Create(CultureInfo.InvariantCulture, $"/terms/{i}"));
                }
            }
        }
    }

    public static void CheckUsed(RuleContext context)
    {
        // A misspelt reference, or one in a record that could not be read, would make what it means seem unused.
        if (context.HasDanglingReference || !context.Draft.IsWhole)
        {
            return;
        }

        CheckUsed(context, context.Draft.Actors);
        CheckUsed(context, context.Draft.Places);
        CheckUsed(context, context.Draft.Events);
        CheckUsed(context, context.Draft.Resolutions);
        CheckUsed(context, context.Draft.Instruments);
        CheckUsed(context, context.Draft.Topics);
        CheckUsed(context, context.Draft.Sources);
    }

    private static void Declare<T>(RuleContext context, List<Draft<T>> records)
        where T : class, INode
    {
        for (var i = 0; i < records.Count; i++)
        {
            var id = records[i].Record.Node;
            if (context.Declare(id, new Declaration(id.Kind, i, records[i].File, records[i].List, records[i].Item)) is { } first)
            {
                records[i].Report(Duplicate(id, first), "/id");
            }
        }
    }

    private static void DeclareTerms(RuleContext context)
    {
        var accords = context.Draft.Accords;
        for (var i = 0; i < accords.Count; i++)
        {
            for (var term = 0; term < accords[i].Record.Terms.Count; term++)
            {
                var id = accords[i].Record.Terms[term].Id;
                var member = string.Create(CultureInfo.InvariantCulture, $"/terms/{term}");
                if (context.Declare(id, new Declaration(NodeKind.Term, i, accords[i].File, accords[i].List, accords[i].Item, member)) is { } first)
                {
                    accords[i].Report(Duplicate(id, first), member + "/id");
                }
            }
        }
    }

    private static void Require<T>(RuleContext context, List<Draft<T>> records)
        where T : class
    {
        foreach (var record in records)
        {
            foreach (var named in NamedIds.Of(record.Record))
            {
                context.Require(named, record);
            }
        }
    }

    private static void CheckUsed<T>(RuleContext context, List<Draft<T>> records)
        where T : class, INode
    {
        foreach (var record in records)
        {
            if (!context.IsNamed(record.Record.Node))
            {
                record.Report(StyleFindings.Unused(record.Record.Node));
            }
        }
    }

    private static Finding Duplicate(NodeId id, Declaration first) => ReferenceFindings.DuplicateId(id.Value, first.Kind, first.Position);
}
