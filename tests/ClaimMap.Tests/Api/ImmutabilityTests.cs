using ClaimMap.Tests.Api.Samples;

namespace ClaimMap.Tests.Api;

public sealed class ImmutabilityTests
{
    [Fact]
    public void PublicTypes_OfTheLibrary_CannotBeChanged()
    {
        var types = typeof(Edtf).Assembly.GetExportedTypes();

        types.Should().NotBeEmpty("a rule over no types proves nothing");
        types.Should().Contain(type => Immutability.IsRecord(type));
        types.SelectMany(Immutability.ProblemsOf).Should().BeEmpty();
    }

    [Fact]
    public void ProblemsOf_ChangeableType_NamesEach()
    {
        const string Type = "ClaimMap.Tests.Api.Samples.Unsealed";

        Immutability.ProblemsOf(typeof(Unsealed)).Should().BeEquivalentTo(
            $"{Type}.Settable can be set",
            $"{Type}.Guarded can be set",
            $"{Type}.Array holds System.Int32[]",
            $"{Type}.Deep holds System.Collections.Generic.IReadOnlyList`1[System.Collections.Generic.IReadOnlyList`1[System.Collections.Generic.List`1[System.Int32]]]",
            $"{Type}.Field can be written",
            $"{Type} can be derived from outside");
    }

    [Fact]
    public void ProblemsOf_AbstractRecord_NeedsMemberThatClosesIt()
    {
        Immutability.ProblemsOf(typeof(Open)).Should().Equal("ClaimMap.Tests.Api.Samples.Open can be derived from outside");
        Immutability.ProblemsOf(typeof(Closed)).Should().BeEmpty();
    }

    [Fact]
    public void ProblemsOf_PropertiesThatOnlyWithCanSet_AreNone()
    {
        Immutability.ProblemsOf(typeof(Point)).Should().BeEmpty();
    }

    [Fact]
    public void ToValueList_OfCollectionThatKeepsTheArrayItIsAskedToFill_CannotBeChangedThroughIt()
    {
        var collection = new ArrayKeeper(1, 2, 3);

        var list = collection.ToValueList();
        collection.Filled?.AsSpan().Clear();

        list.Should().Equal(1, 2, 3);
    }
}
