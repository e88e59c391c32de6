using ClaimMap.Loading.Schema;

namespace ClaimMap.Tests.Loading.Schema;

public class KeywordTests
{
    [Theory]
    [InlineData("""{"type":"string"}""", "5", "Type : must be a string, but is a number")]
    [InlineData("""{"type":"string"}""", "\"a\"")]
    [InlineData("""{"type":["string","null"]}""", "[]", "Type : must be a string or null, but is a list")]
    [InlineData("""{"type":["object","boolean","integer"]}""", "1.5", "Type : must be an object, an integer or true or false, but is 1.5")]
    [InlineData("""{"type":"integer"}""", "1.0")]
    [InlineData("""{"type":"integer"}""", "12e400000000")]
    [InlineData("""{"type":"integer"}""", "1e-400000000", "Type : must be an integer, but is 1e-400000000")]
    [InlineData("""{"type":"boolean"}""", "null", "Type : must be true or false, but is null")]
    [InlineData("""{"enum":["certain","probable","possible","unknown"]}""", "\"maybe\"", """Enum : "maybe" is not one of "certain", "probable", "possible", "unknown" """)]
    [InlineData("""{"enum":["certain","probable"]}""", "\"probabel\"", """Enum : "probabel" is not one of "certain", "probable"; did you mean "probable"?""")]
    [InlineData("""{"enum":[1,{"a":[1,2]},"1"]}""", "\"1\"")]
    [InlineData("""{"enum":[1,{"a":[1,2]}]}""", """{"a":[1.0,2e0]}""")]
    [InlineData("""{"enum":[1,{"a":[1,2]}]}""", "\"1\"", """Enum : "1" is not one of 1, {"a":[1,2]}""")]
    [InlineData("""{"const":"a/b"}""", "\"a\\/b\"")]
    [InlineData("""{"const":false}""", "0", "Const : must be false, but is 0")]
    [InlineData("""{"const":{"a":1,"b":2}}""", """{"b":2.0,"a":1}""")]
    public void Evaluate_ValueKeywords_ReportsExactly(string schema, string instance, params string[] expected) => Check(schema, instance, expected);

    [Theory]
    [InlineData("""{"maxLength":1}""", "\"\\uD83D\\uDE00\"")]
    [InlineData("""{"maxLength":1}""", "\"ab\"", """MaxLength : must have at most 1 character, but "ab" has 2""")]
    [InlineData("""{"maxLength":2.0}""", "\"ab\"")]
    [InlineData("""{"pattern":"^[a-z]+$"}""", "\"ab\\n\"", """Pattern : "ab\n" does not match the pattern ^[a-z]+$""")]
    [InlineData("""{"pattern":"b"}""", "\"abc\"")]
    [InlineData("""{"pattern":"^\\d$"}""", "\"৪\"", """Pattern : "৪" does not match the pattern ^\d$""")]
    [InlineData("""{"pattern":"^.$"}""", "\"😀\"")]
    public void Evaluate_StringKeywords_ReportsExactly(string schema, string instance, params string[] expected) => Check(schema, instance, expected);

    [Theory]
    [InlineData("""{"minimum":0}""", "-1", "Minimum : must be at least 0, but is -1")]
    [InlineData("""{"minimum":0}""", "-0.0")]
    [InlineData("""{"maximum":9007199254740993}""", "9007199254740994", "Maximum : must be at most 9007199254740993, but is 9007199254740994")]
    [InlineData("""{"maximum":0.1}""", "0.10000000000000000000000000001", "Maximum : must be at most 0.1, but is 0.10000000000000000000000000001")]
    [InlineData("""{"maximum":1e400}""", "1e401", "Maximum : must be at most 1e400, but is 1e401")]
    public void Evaluate_NumberKeywords_ReportsExactly(string schema, string instance, params string[] expected) => Check(schema, instance, expected);

    [Theory]
    [InlineData("""{"items":{"type":"null"}}""", "[null,1,2]", "Type /1: must be null, but is a number", "Type /2: must be null, but is a number")]
    [InlineData("""{"minItems":1}""", "[]", "MinItems : must have at least 1 item, but has none")]
    [InlineData("""{"uniqueItems":true}""", "[1,{\"a\":1,\"b\":2},1.0,{\"b\":2,\"a\":10e-1}]", "UniqueItems /2: 1.0 already stands in this list, as item 1", """UniqueItems /3: {"b":2,"a":10e-1} already stands in this list, as item 2""")]
    [InlineData("""{"uniqueItems":true}""", "[1,true,0,false,\"1\",[1],[true],{\"a\":0},{\"a\":false},null]")]
    [InlineData("""{"uniqueItems":true}""", "[\"a\",2,3,4,\"\\u0061\",[5],[5.0]]", """UniqueItems /4: "\u0061" already stands in this list, as item 1""", "UniqueItems /6: [5.0] already stands in this list, as item 6")]
    public void Evaluate_ArrayKeywords_ReportsExactly(string schema, string instance, params string[] expected) => Check(schema, instance, expected);

    [Theory]
    [InlineData("""{"properties":{"a":{"type":"null"},"b":false}}""", """{"a":1,"b":2}""", "Type /a: must be null, but is a number", "False /b: \"b\" must not stand here")]
    [InlineData("""{"properties":{"a":{"type":"null"}}}""", """{"\u0061":1}""", "Type /a: must be null, but is a number")]
    [InlineData("""{"required":["a","b","c"]}""", """{"b":1}""", """Required : "a" is missing""", """Required : "c" is missing""")]
    [InlineData("""{"properties":{"statement":true},"additionalProperties":false}""", """{"statment":1}""", """AdditionalProperties /statment: "statment" is not a member here; did you mean "statement"?""")]
    [InlineData("""{"properties":{"statement":true},"additionalProperties":false}""", """{"x":1}""", """AdditionalProperties /x: "x" is not a member here""")]
    [InlineData("""{"additionalProperties":{"type":"null"}}""", """{"a":null,"b":1}""", "Type /b: must be null, but is a number")]
    [InlineData("""{"propertyNames":{"pattern":"^[a-z]+$","maxLength":2}}""", """{"ab":1,"ABC":2}""", """PropertyNames /ABC: the name "ABC" cannot stand here: must have at most 2 characters, but "ABC" has 3; "ABC" does not match the pattern ^[a-z]+$""")]
    [InlineData("""{"minProperties":2}""", """{"a":1}""", "MinProperties : must have at least 2 members, but has 1")]
    [InlineData("""{"maxProperties":1}""", """{"a":1,"b":2}""", "MaxProperties : must have at most 1 member, but has 2")]
    public void Evaluate_ObjectKeywords_ReportsExactly(string schema, string instance, params string[] expected) => Check(schema, instance, expected);

    [Theory]
    [InlineData("""{"allOf":[{"minimum":5},{"maximum":1}]}""", "3", "Minimum : must be at least 5, but is 3", "Maximum : must be at most 1, but is 3")]
    [InlineData("""{"anyOf":[{"type":"string"},{"type":"object","required":["a","b"]}]}""", """{"b":1}""", """AnyOf : fits none of 2 alternatives; the 2nd is closest, but: "a" is missing""")]
    [InlineData("""{"anyOf":[{"minimum":5},{"type":"integer"}]}""", "3")]
    [InlineData("""{"oneOf":[{"properties":{"tag":{"const":"a"}}},{"properties":{"tag":{"const":"b"},"n":{"type":"number"},"m":{"type":"number"}}}]}""", """{"tag":"b","n":"x","m":"y"}""", """OneOf : fits none of 2 alternatives; the 2nd is closest, but: /n: must be a number, but is a string; /m: must be a number, but is a string""")]
    [InlineData("""{"oneOf":[{"minimum":5},{"type":"integer"},{"maximum":4}]}""", "3", "OneOf : fits several alternatives at once (the 2nd and the 3rd), but must fit exactly one")]
    [InlineData("""{"oneOf":[{"minimum":5},{"maximum":4}]}""", "3")]
    [InlineData("""{"if":{"type":"string"},"then":{"maxLength":2},"else":{"minimum":2}}""", "\"abc\"", """MaxLength : must have at most 2 characters, but "abc" has 3""")]
    [InlineData("""{"if":{"type":"string"},"then":{"maxLength":2},"else":{"minimum":2}}""", "1", "Minimum : must be at least 2, but is 1")]
    [InlineData("""{"then":false,"else":false}""", "1")]
    [InlineData("false", "{\"a\":1}", "False : nothing may stand here, but an object does")]
    [InlineData("true", "{\"a\":1}")]
    public void Evaluate_Combinations_ReportsExactly(string schema, string instance, params string[] expected) => Check(schema, instance, expected);

    [Fact]
    public void Evaluate_LongValues_AreCutInMessages()
    {
        SchemaCases.Violations("""{"const":1}""", $"\"{new string('x', 100)}\"")
            .Should().Equal($"Const : must be 1, but is \"{new string('x', 60)}…\"");
        SchemaCases.Violations("""{"const":1}""", $"[\n  {string.Join(",\n  ", Enumerable.Range(0, 1000))}\n]")
            .Should().Equal("Const : must be 1, but is [ 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16,…");
    }

    [Fact]
    public void Evaluate_MoreThan64Names_ChecksThemAll()
    {
        var names = Enumerable.Range(0, 300).Select(i => $"name-{i}").ToList();
        var schema = $$"""{"required":[{{string.Join(',', names.Select(name => $"\"{name}\""))}}]}""";
        var present = names.Where((_, i) => i is not (3 or 70 or 299)).Select(name => $"\"{name}\":1");
        SchemaCases.Violations(schema, $"{{{string.Join(',', present)}}}")
            .Should().Equal("Required : \"name-3\" is missing", "Required : \"name-70\" is missing", "Required : \"name-299\" is missing");
    }

    [Fact]
    public void Evaluate_ManyEqualAndUnequalItems_FindsTheEqualOnes()
    {
        var items = string.Join(',', Enumerable.Range(0, 50_000).Select(i => $$"""{"a":{{i}},"b":[{{i}}]}"""));

        SchemaCases.Violations("""{"uniqueItems":true}""", $"[{items},{{\"b\":[7.0],\"a\":70e-1}}]")
            .Should().Equal("""UniqueItems /50000: {"b":[7.0],"a":70e-1} already stands in this list, as item 8""");
    }

    [Fact]
    public void Evaluate_LargeEqualObjectsInAnotherOrder_AreFoundEqual()
    {
        var members = Enumerable.Range(0, 20_000).Select(i => $"\"m{i}\":{i}").ToList();
        var instance = $"[{{{string.Join(',', members)}}},{{{string.Join(',', Enumerable.Reverse(members))}}}]";

        SchemaCases.Violations("""{"uniqueItems":true}""", instance).Should().ContainSingle().Which.Should().StartWith("UniqueItems /1: ");
    }

    [Fact]
    public void Evaluate_MoreViolationsThanAreKept_CountsTheRest()
    {
        var schema = JsonSchema.Parse("""{"items":{"type":"null"}}"""u8.ToArray());

        var violations = SchemaEvaluation.Run(schema, SchemaCases.Text("[1,null,2,3,4]"), 2);

        violations.Items.Should().Equal(
            new SchemaViolation(SchemaKeyword.Type, 1, "/0", "must be null, but is a number"),
            new SchemaViolation(SchemaKeyword.Type, 8, "/2", "must be null, but is a number"));
        (violations.Total, violations.Omitted).Should().Be((4, 2));
    }

    [Fact]
    public void Evaluate_MembersInPlacesOfTheirOwn_GivesOffsetsOfNamesAndValues()
    {
        var schema = JsonSchema.Parse("""{"properties":{"é":{"type":"null"},"b":false},"additionalProperties":false}"""u8.ToArray());

        SchemaEvaluation.Run(schema, SchemaCases.Text("""{"é": 1, "b" :2, "c\u0064": 3}"""), 9).Items.Select(v => (v.Keyword, v.Offset, v.Pointer))
            .Should().Equal((SchemaKeyword.Type, 7, "/é"), (SchemaKeyword.False, 15, "/b"), (SchemaKeyword.AdditionalProperties, 18, "/cd"));
    }

    private static void Check(string schema, string instance, string[] expected) =>
        SchemaCases.Violations(schema, instance).Should().Equal(expected.Select(line => line.TrimEnd()));
}
