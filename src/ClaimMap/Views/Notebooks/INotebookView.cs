namespace ClaimMap.Views.Notebooks;

/// <summary>What a notebook shows as HTML.</summary>
internal interface INotebookView
{
    /// <summary>Returns an HTML fragment that needs no style sheet and holds no script.</summary>
    string ToHtml();
}
