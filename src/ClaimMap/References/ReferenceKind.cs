namespace ClaimMap;

/// <summary>What a hyperlink of the document leads to.</summary>
public enum ReferenceKind
{
    /// <summary>Another piece by the author.</summary>
    OwnWork,

    /// <summary>Background from elsewhere.</summary>
    Background,

    /// <summary>A Security Council resolution.</summary>
    Resolution,

    /// <summary>Navigation of the site.</summary>
    Navigation,
}
