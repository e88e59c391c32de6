using ClaimMap.Views.Pictures;

namespace ClaimMap.Views.Notebooks;

/// <summary>A tag, as a label with its colour.</summary>
internal sealed class TagCell(ClaimTag tag) : Cell
{
    public override string Text => TagLook.NameOf(tag);

    public override void Write(MarkupWriter markup) => markup.Write($"<span style=\"{Look.Badge}{Look.ColourOf(tag)}\">{TagLook.NameOf(tag)}</span>");
}
