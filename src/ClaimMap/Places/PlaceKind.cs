namespace ClaimMap;

/// <summary>What kind of place it is.</summary>
public enum PlaceKind
{
    /// <summary>A continent.</summary>
    Continent,

    /// <summary>A region across or within states.</summary>
    Region,

    /// <summary>A territory, whoever holds or claims it.</summary>
    Territory,

    /// <summary>A country as a place.</summary>
    Country,

    /// <summary>A city.</summary>
    City,

    /// <summary>A front line.</summary>
    FrontLine,

    /// <summary>Any other area.</summary>
    Area,
}
