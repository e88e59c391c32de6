namespace ClaimMap.Indexing;

/// <summary>Where the ids that claims and relations name lead, so that each is looked up once, by the rules.</summary>
/// <param name="Subjects">For each entry of each claim's <c>about</c> in turn, the subject's place among those of its kind.</param>
/// <param name="Passages">For each anchor of each claim in turn, its passage's place.</param>
/// <param name="From">For each relation the place of the claim that it comes from.</param>
/// <param name="To">For each relation the place of the claim that it leads to.</param>
internal sealed record ClaimLinks(int[] Subjects, int[] Passages, int[] From, int[] To);
