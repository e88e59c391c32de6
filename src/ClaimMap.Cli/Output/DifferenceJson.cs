using System.Text.Json;
using ClaimMap.Model;

namespace ClaimMap.Cli.Output;

/// <summary>What differs between two versions of a map, as JSON. The members: docs/comparison.md.</summary>
internal static class DifferenceJson
{
    public static void Write(ClaimGraph old, ClaimGraph @new, MapDifference difference, TextWriter output) => JsonText.Write(output, json => json.Object(() =>
    {
        json.WriteString("old", old.Document.Id);
        json.WriteString("new", @new.Document.Id);
        json.WriteBoolean("differ", !difference.IsEmpty);
        json.WriteBoolean("sameText", difference.IsSameText);
        json.WriteString("oldSha256", difference.OldText.Sha256.ToString());
        json.WriteString("newSha256", difference.NewText.Sha256.ToString());
        json.Array("document", difference.Document?.Members ?? default, member => Write(json, member, MemberText.Of(difference.Document!.Old!, member), MemberText.Of(difference.Document.New!, member)));
        json.Object("claims", () =>
        {
            WriteIds(json, "added", difference.AddedClaims.Select(c => c.Id));
            WriteIds(json, "removed", difference.RemovedClaims.Select(c => c.Id));
            WriteIds(json, "retagged", difference.Retagged.Select(c => c.New!.Id));
            WriteIds(json, "reworded", difference.Reworded.Select(c => c.New!.Id));
            WriteIds(json, "reanchored", difference.Reanchored.Select(c => c.New!.Id));
            WriteIds(json, "requoted", difference.Requoted.Select(c => c.New!.Id));
            WriteIds(json, "moved", difference.Moved.Select(c => c.New!.Id));
            WriteIds(json, "reattributed", difference.Reattributed.Select(c => c.New!.Id));
            json.Array("changed", difference.ChangedClaims, change => json.Object(() =>
            {
                json.WriteString("id", change.New!.Id.Value);
                json.Array("properties", change.Members, member => Write(
                    json, member, MemberText.Of(old, change.Old!, member), MemberText.Of(@new, change.New, member)));
            }));
            json.Array("probablyRenamed", difference.Renames, rename => json.Object(() =>
            {
                json.WriteString("old", rename.Old!.Id.Value);
                json.WriteString("new", rename.New!.Id.Value);
            }));
        });
        json.Object("relations", () =>
        {
            WriteIds(json, "added", difference.AddedRelations.Select(r => r.Id));
            WriteIds(json, "removed", difference.RemovedRelations.Select(r => r.Id));
            json.Array("changed", difference.ChangedRelations, change => json.Object(() =>
            {
                json.WriteString("id", change.New!.Id.Value);
                json.Array("properties", change.Members, member => Write(
                    json, member, MemberText.Of(change.Old!, member), MemberText.Of(change.New, member)));
            }));
        });
        json.Array("records", difference.Records, record => json.Object(() =>
        {
            var node = (record.New ?? record.Old)!.Node;
            json.WriteString("kind", Kebab.Of(node.Kind));
            json.WriteString("id", node.Value);
            json.WriteString("change", Kebab.Of(record.Kind));
            json.Array("properties", record.Members, member => Write(json, member, MemberText.Of(record.Old!, member), MemberText.Of(record.New!, member)));
        }));
        json.Object("mentions", () =>
        {
            Write(json, "added", difference.AddedMentions);
            Write(json, "removed", difference.RemovedMentions);
        });
    }));

    private static void Write(Utf8JsonWriter json, string property, string old, string @new) => json.Object(() =>
    {
        json.WriteString("property", property);
        json.WriteString("old", old);
        json.WriteString("new", @new);
    });

    private static void Write(Utf8JsonWriter json, string name, ValueList<Mention> mentions) => json.Array(name, mentions, mention => json.Object(() =>
    {
        json.WriteString("surface", mention.Surface);
        json.WriteString("kind", Kebab.Of(mention.Target.Kind));
        json.WriteString("target", mention.Target.Value);
        json.WriteString("passage", mention.Anchor.Passage.Value);
        json.WriteNumber("start", mention.Anchor.Span.Start);
        json.WriteNumber("length", mention.Anchor.Span.Length);
    }));

    private static void WriteIds<T>(Utf8JsonWriter json, string name, IEnumerable<T> ids)
        where T : struct, INodeId => json.Array(name, ids, id => json.WriteStringValue(id.ToNodeId().Value));
}
