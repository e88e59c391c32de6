namespace ClaimMap.Views.Pictures;

/// <summary>A box of a focus view, not yet placed: a link with a head line and some text.</summary>
/// <param name="Href">Where it leads to.</param>
/// <param name="Look">Its classes.</param>
/// <param name="Head">What it is, in one line.</param>
/// <param name="Text">What it says; wrapped and cut to fit.</param>
/// <param name="Title">The whole text, for those who hover or listen.</param>
internal sealed record FocusBox(string Href, string Look, string Head, string Text, string Title);
