using System.Text;
using ClaimMap.Loading.Schema;

namespace ClaimMap.Tests.Loading.Schema;

public class SchemaReadingTests
{
    [Theory]
    [InlineData("""{"properties":{"a":{"maxLenght":1}}}""", """/properties/a/maxLenght: "maxLenght" is not among the keywords that are supported; did you mean "maxLength"?""")]
    [InlineData("""{"format":"date"}""", """/format: "format" is not among the keywords that are supported""")]
    [InlineData("""{"unevaluatedProperties":false}""", """/unevaluatedProperties: "unevaluatedProperties" is not among the keywords that are supported""")]
    [InlineData("""{"$dynamicRef":"#a"}""", """/$dynamicRef: "$dynamicRef" is not among the keywords that are supported""")]
    [InlineData("""{"$vocabulary":{}}""", """/$vocabulary: "$vocabulary" is not among the keywords that are supported""")]
    [InlineData("""{"contentMediaType":"a/b"}""", """/contentMediaType: "contentMediaType" is not among the keywords that are supported""")]
    [InlineData("""{"minLength":1}""", """/minLength: "minLength" is not among the keywords that are supported; did you mean "maxLength"?""")]
    [InlineData("""{"not":{}}""", """/not: "not" is not among the keywords that are supported""")]
    [InlineData("""{"$id":"a"}""", """/$id: "$id" is not among the keywords that are supported""")]
    [InlineData("""{"definitions":{}}""", """/definitions: "definitions" is not among the keywords that are supported""")]
    [InlineData("""{"$defs":{"unused":{"x":1}}}""", """/$defs/unused/x: "x" is not among the keywords that are supported""")]
    public void Parse_KeywordOutsideTheSubset_IsRefused(string schema, string expected) => SchemaCases.Refusal(schema).Should().Be(expected);

    [Theory]
    [InlineData("[]", ": a schema is an object, true or false")]
    [InlineData("""{"items":[{}]}""", "/items: a schema is an object, true or false")]
    [InlineData("""{"type":"text"}""", """/type: "text" is no type""")]
    [InlineData("""{"type":1}""", "/type: it has to be a string")]
    [InlineData("""{"enum":1}""", "/enum: it has to be a list")]
    [InlineData("""{"required":[1]}""", "/required: it has to be a string")]
    [InlineData("""{"maxLength":-1}""", "/maxLength: it has to be an integer that is not negative")]
    [InlineData("""{"maxLength":1.5}""", "/maxLength: it has to be an integer that is not negative")]
    [InlineData("""{"maxLength":"1"}""", "/maxLength: it has to be a number")]
    [InlineData("""{"minimum":"1"}""", "/minimum: it has to be a number")]
    [InlineData("""{"uniqueItems":1}""", "/uniqueItems: it has to be true or false")]
    [InlineData("""{"allOf":{}}""", "/allOf: it has to be a list")]
    [InlineData("""{"properties":[]}""", "/properties: it has to be an object")]
    [InlineData("""{"title":1}""", "/title: it has to be a string")]
    [InlineData("""{"pattern":"(?=a)"}""", """/pattern: "(?=a)" cannot be used as a regular expression: this kind of group is not supported (at character 1)""")]
    [InlineData("""{"$schema":"http://json-schema.org/draft-07/schema#"}""", "/$schema: the only dialect that is supported is https://json-schema.org/draft/2020-12/schema")]
    [InlineData("""{"a":1,"a":2}""", """/a: "a" stands twice in this object. Remove or rename one.""")]
    public void Parse_MalformedSchema_IsRefused(string schema, string expected) => SchemaCases.Refusal(schema).Should().Be(expected);

    [Fact]
    public void Parse_NotJson_IsRefused() => SchemaCases.Refusal("{").Should().StartWith(": This is not JSON: ");

    [Theory]
    [InlineData("""{"$ref":"#/$defs/a"}""", """/$ref: "#/$defs/a" refers to nothing""")]
    [InlineData("""{"$ref":"#/enum/1","enum":[{}]}""", """/$ref: "#/enum/1" refers to nothing""")]
    [InlineData("""{"$ref":"#a"}""", """/$ref: "#a" is no pointer into this document""")]
    [InlineData("""{"$ref":"other.json"}""", """/$ref: "other.json" is no pointer into this document""")]
    [InlineData("""{"$ref":"#/title","title":"a"}""", "/title: a schema is an object, true or false")]
    public void Parse_ReferenceThatCannotBe_IsRefused(string schema, string expected) => SchemaCases.Refusal(schema).Should().Be(expected);

    [Theory]
    [InlineData("#/$defs/a~1b")]
    [InlineData("#/$defs/a%7E1b")]
    [InlineData("#/anyOf/1")]
    public void Evaluate_ReferenceInsideTheDocument_IsFollowed(string reference)
    {
        var schema = $$"""{ "$defs": { "a/b": { "type": "null" } }, "$ref": "{{reference}}", "anyOf": [ true, { "type": "null" } ] }""";

        SchemaCases.Violations(schema, "\"x\"").Should().Equal("Type : must be null, but is a string");
        SchemaCases.Violations(schema, "null").Should().BeEmpty();
    }

    [Fact]
    public void Evaluate_RecursiveSchema_GoesDownTheInstance()
    {
        const string Schema = """{"type":"object","additionalProperties":{"$ref":"#"}}""";
        SchemaCases.Violations(Schema, """{"a":{"b":{"c":1}}}""").Should().Equal("Type /a/b/c: must be an object, but is a number");
    }

    [Fact]
    public void Evaluate_ByManyThreads_AnswersTheSame()
    {
        var schema = JsonSchema.Parse(Encoding.UTF8.GetBytes("""{"items":{"pattern":"^a\\S+$"},"uniqueItems":true}"""));
        var text = SchemaCases.Text("""["a","b","a\u0020","\u0061é"]""");
        var answers = new string[64];
        Parallel.For(0, answers.Length, i => answers[i] = string.Join('|', SchemaCases.Violations(schema, text)));
        answers.Should().OnlyContain(answer => answer == answers[0]);
        answers[0].Should().StartWith("Pattern /0: \"a\" does not");
    }
}
