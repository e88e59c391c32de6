namespace ClaimMap.Schemas;

/// <summary>What a keyword's value has to be.</summary>
internal enum SchemaShape
{
    Any,
    Schema,
    SchemaList,
    SchemaMap,
    Names,
    NamesMap,
    Array,
    Text,
    Boolean,
    Number,
    Count,
}
