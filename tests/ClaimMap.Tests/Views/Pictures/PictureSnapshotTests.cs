using ClaimMap.Views;
using ClaimMap.Views.Pictures;

namespace ClaimMap.Tests.Views.Pictures;

/// <summary>Locks each picture of the small map of the bridge.</summary>
public class PictureSnapshotTests
{
    private readonly ClaimGraph _bridge = PictureMaps.Of("bridge");

    [Fact]
    public Task Spine_Bridge_IsDrawn() => Verifier.Verify(ViewText.Of(w => ArgumentSpine.Write(w, _bridge)));

    [Fact]
    public Task ClaimFocus_Bridge_IsDrawn() => Verifier.Verify(ViewText.Of(w => ClaimFocus.Write(w, _bridge, new ClaimId("bridge-closed"))));

    [Fact]
    public Task ActorFocus_Bridge_IsDrawn() => Verifier.Verify(ViewText.Of(w => ActorFocus.Write(w, _bridge, new ActorId("downstream"))));

    [Fact]
    public Task Timeline_Bridge_IsDrawn() => Verifier.Verify(ViewText.Of(w => Timeline.Write(w, _bridge)));

    [Fact]
    public Task Markers_All_AreDefined() => Verifier.Verify(ViewText.Of(Markers.Write));
}
