using System.Text;
using ClaimMap.Loading.Files;

namespace ClaimMap.Tests.Loading.Files;

public class JsonTextTests
{
    [Theory]
    [InlineData(" \r\n\t", 0, "CM1006")]
    [InlineData("{\"a\":1,}", 7, "CM1008")]
    [InlineData("{\"a\":1} x", 8, "CM1008")]
    [InlineData("{\n // no\n}", 3, "CM1008")]
    [InlineData("[1, 2", 5, "CM1008")]
    [InlineData("{\"a\":01}", 6, "CM1008")]
    public void Parse_NoJson_ReportsWhereItEnds(string json, int offset, string code)
    {
        var (text, problems) = Parse(json);

        text.Should().BeNull();
        problems.Select(p => (p.Offset, p.Finding.Descriptor.Code)).Should().Equal((offset, code));
    }

    [Theory]
    [InlineData("[1, 2", "the text ends too early; close what is open")]
    [InlineData("{\"a\":1,}", "a comma stands before the end; take it out")]
    [InlineData("[1,,2]", "a value is missing before this comma")]
    [InlineData("{\"a\":}", "a value is missing")]
    [InlineData("[1}", "this closes what is not open")]
    [InlineData("[1 \"b\"]", "a comma or a colon is missing before this")]
    [InlineData("{\"a\" 1}", "\"1}\" cannot stand here")]
    [InlineData("{'a':1}", "strings and names stand in straight double quotation marks")]
    [InlineData("{\u201Ca\u201D:1}", "strings and names stand in straight double quotation marks")]
    [InlineData("[1, // one\n2]", "comments are no JSON; take them out")]
    [InlineData("[\"a\nb\"]", "a line break or a tab stands in a string; write it as \\n or \\t")]
    [InlineData("[\"a\u0007b\"]", "a control character stands here; write it as \\u0007")]
    [InlineData("[\"\\q\"]", "\"q\"]\" cannot stand here")]
    [InlineData("[True]", "\"True]\" cannot stand here")]
    [InlineData("[01]", "\"1]\" cannot stand here")]
    [InlineData("[NaN]", "\"NaN]\" cannot stand here")]
    [InlineData("{} trailing words", "\"trailing\" cannot stand here")]
    public void Parse_NoJson_SaysWhatToDo(string json, string fault) =>
        Parse(json).Problems.Select(p => p.Finding.Message).Should().Equal($"This is not JSON: {fault}.");

    [Theory]
    [InlineData("0", 0)]
    [InlineData("-0", 0)]
    [InlineData("0.0", 0)]
    [InlineData("1e0", 1)]
    [InlineData("10E-1", 1)]
    [InlineData("2147483647.0", int.MaxValue)]
    [InlineData("2147483648", null)]
    [InlineData("1.5", null)]
    [InlineData("1e999", null)]
    [InlineData("\"1\"", null)]
    public void WholeNumberOf_Number_IsThatOfTheSchema(string json, int? number) => JsonText.WholeNumberOf(Parse(json).Text!.Root).Should().Be(number);

    [Theory]
    [InlineData("{\"a\":1,\"b\":{\"c\":1,\"c\":2},\"a\":3}", "18 /b/c CM1010", "25 /a CM1010")]
    [InlineData("{\"a\":1,\"\\u0061\":2}", "7 /a CM1010")]
    [InlineData("[\"\\uD83D\\uDE00\",\"\\uD83D\",\"\\\\uD83D\"]", "16 /1 CM1011")]
    [InlineData("{\"\\uDE00\":{\"x/~\":\"\\uDE00\"}}", "1 /\\uDE00 CM1011", "17 /\\uDE00/x~1~0 CM1011")]
    public void Parse_WhatTheParserLetsPass_IsReported(string json, params string[] expected)
    {
        var (text, problems) = Parse(json);

        text.Should().NotBeNull();
        problems.Select(p => $"{p.Offset} {p.JsonPointer} {p.Finding.Descriptor.Code}").Should().Equal(expected);
    }

    [Fact]
    public void Parse_MemberRepeatedAmongMany_IsFound()
    {
        var members = Enumerable.Range(0, 5000).Select(i => $"\"m{i}\":{i}").Append("\"m17\":1");

        Parse($"{{{string.Join(',', members)}}}").Problems.Should().ContainSingle().Which.JsonPointer.Should().Be("/m17");
    }

    [Fact]
    public void Parse_DepthAtAndAboveTheLimit_IsReadAndRefused()
    {
        Parse(new string('[', 64) + new string(']', 64)).Problems.Should().BeEmpty();
        Parse("[[],[" + new string('[', 63) + new string(']', 65)).Problems.Select(p => (p.Offset, p.Finding.Descriptor.Code)).Should().Equal((67, "CM1009"));
    }

    [Fact]
    public void Parse_BytesThatAreNotUtf8_ReportsTheFirst()
    {
        var problems = new List<Problem>();

        JsonText.Parse(new byte[] { (byte)'"', 0xC3, 0xA9, 0xC3, (byte)'"' }, problems.Add).Should().BeNull();

        problems.Select(p => (p.Offset, p.Finding.Descriptor.Code)).Should().Equal((3, "CM1007"));
    }

    [Fact]
    public void OffsetOf_NamesAndValues_AreTheirFirstBytes()
    {
        var text = Parse("""{ "é": [1, {"b" : "x"}], "c": null }""").Text!;
        var members = text.Root.EnumerateObject().ToList();

        members.Select(m => (text.OffsetOf(m), text.OffsetOf(m.Value), text.EndOf(m.Value))).Should().Equal((2, 8, 24), (26, 31, 35));
        text.OffsetOf(members[0].Value[1].GetProperty("b")).Should().Be(19);
    }

    [Fact]
    public void OffsetOf_EmptyNames_AreTheirFirstMarks()
    {
        var text = Parse("""{ "" : "\"\"", "a": { "":"" } }""").Text!;
        var members = text.Root.EnumerateObject().ToList();

        text.OffsetOf(members[0]).Should().Be(2);
        text.OffsetOf(members[1].Value.EnumerateObject().Single()).Should().Be(22);
    }

    [Theory]
    [InlineData("id", "1")]
    [InlineData("x", "3")]
    [InlineData("y", null)]
    public void TryMember_BesideANameThatIsHalfACharacter_IsFoundAllTheSame(string name, string? expected)
    {
        var root = Parse("""{ "\ud83d": 0, "id": 1, "\ud83dx": 2, "\u0078": 3 }""").Text!.Root;

        JsonText.TryMember(root, name, out var member).Should().Be(expected is not null);
        (expected is null ? null : member.GetRawText()).Should().Be(expected);
    }

    [Fact]
    public void LineMap_OffsetsInAnyOrder_CountsCodePoints()
    {
        var lines = new LineMap(Encoding.UTF8.GetBytes("é😀x\r\ny\n\nz"));

        ((int[])[0, 2, 6, 7, 9, 11, 12, 99, 2]).Select(lines.At).Should().Equal((1, 1), (1, 2), (1, 3), (1, 4), (2, 1), (3, 1), (4, 1), (4, 2), (1, 2));
    }

    private static (JsonText? Text, List<Problem> Problems) Parse(string json)
    {
        var problems = new List<Problem>();
        return (JsonText.Parse(Encoding.UTF8.GetBytes(json), problems.Add), problems);
    }
}
