namespace ClaimMap.Views.Notebooks;

/// <summary>What stands in a cell of a table or beside a name on a card.</summary>
internal abstract class Cell
{
    /// <summary>Gets whether it is a number: these stand at the end of their column.</summary>
    public virtual bool IsNumber => false;

    /// <summary>Gets it as one line of plain text.</summary>
    public abstract string Text { get; }

    /// <summary>Writes it as HTML.</summary>
    public abstract void Write(MarkupWriter markup);
}
