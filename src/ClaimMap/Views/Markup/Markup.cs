namespace ClaimMap.Views;

/// <summary>Text that is markup already and is written as it stands: never made from anything a map holds.</summary>
/// <param name="Text">The markup.</param>
internal readonly record struct Markup(string Text);
