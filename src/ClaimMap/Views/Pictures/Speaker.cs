namespace ClaimMap.Views.Pictures;

/// <summary>Who says something in a document: its author, an actor, a group without a name of its own, or nobody in particular.</summary>
/// <param name="Key">An actor's id; for the others a word that begins with <c>@</c>, which no id does.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Actor">The actor; null for the others.</param>
internal sealed record Speaker(string Key, string Name, ActorId? Actor);
