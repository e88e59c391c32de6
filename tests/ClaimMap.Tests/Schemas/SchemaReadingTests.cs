using System.Text;
using ClaimMap.Schemas;

namespace ClaimMap.Tests.Schemas;

public class SchemaReadingTests
{
    [Theory]
    [InlineData("""{"properties":{"a":{"minLenght":1}}}""", """/properties/a/minLenght: "minLenght" is not among the keywords that are supported; did you mean "minLength"?""")]
    [InlineData("""{"format":"date"}""", """/format: "format" is not among the keywords that are supported""")]
    [InlineData("""{"unevaluatedProperties":false}""", """/unevaluatedProperties: "unevaluatedProperties" is not among the keywords that are supported""")]
    [InlineData("""{"$dynamicRef":"#a"}""", """/$dynamicRef: "$dynamicRef" is not among the keywords that are supported""")]
    [InlineData("""{"$vocabulary":{}}""", """/$vocabulary: "$vocabulary" is not among the keywords that are supported""")]
    [InlineData("""{"contentMediaType":"a/b"}""", """/contentMediaType: "contentMediaType" is not among the keywords that are supported""")]
    [InlineData("""{"definitions":{}}""", """/definitions: "definitions" is not among the keywords that are supported""")]
    [InlineData("""{"$defs":{"unused":{"x":1}}}""", """/$defs/unused/x: "x" is not among the keywords that are supported""")]
    public void Parse_KeywordOutsideTheSubset_IsRefused(string schema, string expected) => SchemaCases.Refusal(schema).Should().Be(expected);

    [Theory]
    [InlineData("[]", ": a schema is an object, true or false")]
    [InlineData("""{"items":[{}]}""", "/items: a schema is an object, true or false")]
    [InlineData("""{"type":"text"}""", """/type: "type" has to be "null", "boolean", "object", "array", "number", "string" or "integer", or a list of these""")]
    [InlineData("""{"type":["null","null"]}""", """/type/1: "type" names "null" twice""")]
    [InlineData("""{"type":[]}""", """/type: "type" names no type""")]
    [InlineData("""{"enum":1}""", """/enum: "enum" has to be a list""")]
    [InlineData("""{"required":["a","a"]}""", """/required: "required" has to be a list of different strings""")]
    [InlineData("""{"dependentRequired":{"a":"b"}}""", """/dependentRequired: "dependentRequired" has to be an object of lists of different strings""")]
    [InlineData("""{"minLength":-1}""", """/minLength: "minLength" has to be an integer that is not negative""")]
    [InlineData("""{"minLength":1.5}""", """/minLength: "minLength" has to be an integer that is not negative""")]
    [InlineData("""{"minimum":"1"}""", """/minimum: "minimum" has to be a number""")]
    [InlineData("""{"multipleOf":0}""", """/multipleOf: "multipleOf" has to be above zero""")]
    [InlineData("""{"uniqueItems":1}""", """/uniqueItems: "uniqueItems" has to be true or false""")]
    [InlineData("""{"allOf":[]}""", """/allOf: "allOf" has to be a list of at least one schema""")]
    [InlineData("""{"properties":[]}""", """/properties: "properties" has to be an object of schemas""")]
    [InlineData("""{"title":1}""", """/title: "title" has to be a string""")]
    [InlineData("""{"pattern":"("}""", """/pattern: "(" is not a regular expression: a ')' is missing (at character 2)""")]
    [InlineData("""{"patternProperties":{"[z-a]":true}}""", """/patternProperties/[z-a]: "[z-a]" is not a regular expression: a range runs backwards (at character 5)""")]
    [InlineData("""{"$schema":"http://json-schema.org/draft-07/schema#"}""", "/$schema: the only dialect that is supported is https://json-schema.org/draft/2020-12/schema")]
    [InlineData("""{"a":1,"a":2}""", "/a: it is not strict JSON: DuplicateMember at byte 7 (a)")]
    public void Parse_MalformedSchema_IsRefused(string schema, string expected) => SchemaCases.Refusal(schema).Should().Be(expected);

    [Fact]
    public void Parse_NotJson_IsRefused() => SchemaCases.Refusal("{").Should().StartWith(": it is not strict JSON: Syntax at byte 1");

    [Theory]
    [InlineData("""{"$ref":"#/$defs/a"}""", """/$ref: "#/$defs/a" refers to nothing""")]
    [InlineData("""{"$ref":"#a"}""", """/$ref: "#a" refers to nothing""")]
    [InlineData("""{"$ref":"other.json"}""", """/$ref: "other.json" refers to something outside this document""")]
    [InlineData("""{"$ref":"https://json-schema.org/draft/2020-12/schema"}""", """/$ref: "https://json-schema.org/draft/2020-12/schema" refers to something outside this document""")]
    [InlineData("""{"$ref":"#/$defs","$defs":{}}""", """/$ref: "#/$defs" refers to something that is not a schema""")]
    [InlineData("""{"$ref":"#/enum/0","enum":[{}]}""", """/$ref: "#/enum/0" refers to something that is not a schema""")]
    [InlineData("""{"$ref":"#/a b"}""", """/$ref: "#/a b" is not a URI reference""")]
    [InlineData("""{"$id":"a#b"}""", """/$id: "a#b" is not a URI reference without a fragment""")]
    [InlineData("""{"$anchor":"1"}""", """/$anchor: "1" cannot be an anchor""")]
    [InlineData("""{"$defs":{"a":{"$anchor":"x"},"b":{"$anchor":"x"}}}""", """/$defs/b/$anchor: another schema already has the $anchor "x" """)]
    [InlineData("""{"$defs":{"a":{"$id":"x"},"b":{"$id":"x"}}}""", """/$defs/b/$id: another schema already has the $id "x" """)]
    public void Parse_ReferenceThatCannotBe_IsRefused(string schema, string expected) => SchemaCases.Refusal(schema).Should().Be(expected.TrimEnd());

    [Theory]
    [InlineData("""{"$ref":"#"}""", "")]
    [InlineData("""{"$defs":{"a":{"$ref":"#/$defs/b"},"b":{"$ref":"#/$defs/a"}}}""", "/$defs/a")]
    [InlineData("""{"minimum":1,"allOf":[{"anyOf":[{"$ref":"#"}]}]}""", "")]
    [InlineData("""{"not":{"not":{"$ref":"#"}}}""", "")]
    [InlineData("""{"dependentSchemas":{"a":{"$ref":"#"}}}""", "")]
    [InlineData("""{"if":{"$ref":"#"},"then":true}""", "")]
    public void Parse_CycleThatConsumesNothing_IsRefused(string schema, string place) =>
        SchemaCases.Refusal(schema).Should().Be($"{place}: the schema refers back to itself without going down into the instance");

    [Fact]
    public void Parse_ChainOfThousandsOfReferences_IsRefused()
    {
        const int Count = 20_000;
        var plain = string.Join(',', Enumerable.Range(0, Count).Select(i => $$"""
            "d{{i}}": { "$ref": "#/$defs/d{{i + 1}}" }
            """));
        var mixed = plain.Replace("{ \"$ref\"", "{ \"minimum\": 0, \"$ref\"", StringComparison.Ordinal);

        SchemaCases.Refusal($$"""{"$ref":"#/$defs/d0","$defs":{ {{mixed}}, "d{{Count}}": true } }""")
            .Should().EndWith("more than 128 schemas in a row apply to the same value");
    }

    [Fact]
    public void Exception_Message_SaysWhereAndWhy() =>
        new SchemaException("/a", "it is wrong").Message.Should().Be("The schema cannot be used: at /a, it is wrong.");

    [Theory]
    [InlineData("#/$defs/a~1b", "\"x\"")]
    [InlineData("#/$defs/a%7E1b", "\"x\"")]
    [InlineData("#named", "\"x\"")]
    [InlineData("urn:example:root#named", "\"x\"")]
    [InlineData("http://example.com/a/item.json", "\"x\"")]
    [InlineData("http://example.com/a/item.json#/properties/n", "\"x\"")]
    public void Evaluate_ReferenceInsideTheDocument_IsFollowed(string reference, string instance)
    {
        var schema = $$"""
            {
              "$id": "urn:example:root",
              "$defs": {
                "a/b": { "$anchor": "named", "type": "null" },
                "c": { "$id": "http://example.com/a/b/../list.json", "$defs": { "i": { "$id": "item.json", "type": ["null"], "properties": { "n": { "type": "null" } } } } }
              },
              "allOf": [ { "$ref": "{{reference}}" } ]
            }
            """;
        SchemaCases.Violations(schema, instance).Should().Equal("Type : must be null, but is a string");
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
        var schema = JsonSchema.Parse(Encoding.UTF8.GetBytes("""{"items":{"pattern":"^(?=a)\\S+$","uniqueItems":true}}"""));
        var tape = SchemaCases.Tape("""["a","b","a\u0020","\u0061é"]""");
        var answers = new string[64];
        Parallel.For(0, answers.Length, i => answers[i] = string.Join('|', SchemaCases.Violations(schema, tape)));
        answers.Should().OnlyContain(answer => answer == answers[0]);
        answers[0].Should().StartWith("Pattern /1: \"b\" does not");
    }
}
