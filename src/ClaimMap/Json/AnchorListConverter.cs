using System.Text.Json;

namespace ClaimMap.Json;

/// <summary>Reads the anchors of a claim.</summary>
internal sealed class AnchorListConverter : ListConverter<Anchor>
{
    protected override Anchor ReadItem(ref Utf8JsonReader reader) => AnchorConverter.Read(ref reader);
}
