using ClaimMap.Schemas;

namespace ClaimMap.Tests.Schemas;

public class SchemaUriTests
{
    // The base and most references are those of RFC 3986, section 5.4.
    [Theory]
    [InlineData("g", "http://a/b/c/g")]
    [InlineData("./g", "http://a/b/c/g")]
    [InlineData("g/", "http://a/b/c/g/")]
    [InlineData("/g", "http://a/g")]
    [InlineData("//g", "http://g")]
    [InlineData("?y", "http://a/b/c/d;p?y")]
    [InlineData("g?y", "http://a/b/c/g?y")]
    [InlineData("", "http://a/b/c/d;p?q")]
    [InlineData(".", "http://a/b/c/")]
    [InlineData("..", "http://a/b/")]
    [InlineData("../g", "http://a/b/g")]
    [InlineData("../..", "http://a/")]
    [InlineData("../../../g", "http://a/g")]
    [InlineData("/./g", "http://a/g")]
    [InlineData("g.", "http://a/b/c/g.")]
    [InlineData("./g/.", "http://a/b/c/g/")]
    [InlineData("g;x=1/../y", "http://a/b/c/y")]
    [InlineData("urn:x:y", "urn:x:y")]
    public void Resolve_References_AsTheStandardSays(string reference, string expected) =>
        SchemaUri.Resolve("http://a/b/c/d;p?q", reference).Should().Be(expected);

    [Theory]
    [InlineData("", "item.json", "item.json")]
    [InlineData("a/b.json", "c.json", "a/c.json")]
    [InlineData("urn:example:root", "", "urn:example:root")]
    [InlineData("http://example.com", "a", "http://example.com/a")]
    [InlineData("file:///c:/folder/file.json", "other.json", "file:///c:/folder/other.json")]
    public void Resolve_OtherBases_KeepTheirForm(string baseUri, string reference, string expected) =>
        SchemaUri.Resolve(baseUri, reference).Should().Be(expected);

    [Theory]
    [InlineData("a%2Fb", true)]
    [InlineData("a%2", false)]
    [InlineData("a%zz", false)]
    [InlineData("a b", false)]
    [InlineData("a{b}", false)]
    public void IsReference_Texts_AreTold(string text, bool expected) => SchemaUri.IsReference(text).Should().Be(expected);
}
