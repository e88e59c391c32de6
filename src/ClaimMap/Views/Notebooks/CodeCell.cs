namespace ClaimMap.Views.Notebooks;

/// <summary>An id.</summary>
internal sealed class CodeCell(string id) : Cell
{
    public override string Text => Printable.Of(id);

    public override void Write(MarkupWriter markup) => markup.Write($"<code style=\"padding:0;background:transparent;color:inherit\">{id}</code>");
}
