using System.Text.Json;
using ClaimMap;

foreach (var claim in Ceasefire2020.Graph.Allegations.By(Ceasefire2020.Actors.Azerbaijan))
{
    Console.WriteLine($"{claim.Id}: {claim.Statement} ({claim.Attribution.Cue})");
    var json = JsonSerializer.Serialize(claim, ClaimMapJson.Default.Claim);
    Console.WriteLine($"{json[..60]}... is read back: {JsonSerializer.Deserialize(json, ClaimMapJson.Default.Claim) == claim}");
}
