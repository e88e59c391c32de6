#:package ClaimMap@*-*
#:property PublishAot=false

using ClaimMap;

foreach (var claim in Ceasefire2020.Graph.Allegations.By(Ceasefire2020.Actors.Azerbaijan))
{
    Console.WriteLine($"{claim.Id}: {claim.Statement} ({claim.Attribution.Cue})");
}
