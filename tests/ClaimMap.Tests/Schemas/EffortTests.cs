using System.Text;
using ClaimMap.Schemas;

namespace ClaimMap.Tests.Schemas;

public class EffortTests
{
    [Fact]
    public void Evaluate_PatternThatMakesBacktrackingExplode_IsAnsweredByTheTable() =>
        SchemaCases.Violations("""{"pattern":"^(a+)+$"}""", $"\"{new string('a', 100_000)}!\"").Should().ContainSingle().Which.Should().StartWith("Pattern : ");

    [Fact]
    public void Evaluate_ExplosivePatternThatNeedsBacktracking_IsReportedAndNotTriedForever()
    {
        var texts = string.Join(',', Enumerable.Range(0, 40).Select(_ => $"\"{new string('a', 40)}!\""));
        var violations = SchemaCases.Violations("""{"items":{"not":{"pattern":"^(?=a)(a+)+$"}}}""", $"[{texts}]");
        violations.Should().HaveCount(40);
        violations[0].Should().Be($"Pattern /0: comparing \"{new string('a', 40)}!\" with the pattern ^(?=a)(a+)+$ took too long and was given up");
    }

    [Fact]
    public void Evaluate_CombinationsThatMultiplyWithDepth_AreGivenUp()
    {
        const string Schema = """{"type":"array","anyOf":[{"items":{"$ref":"#"}},{"items":{"allOf":[{"$ref":"#"}]}}]}""";
        var instance = new string('[', 60) + "1" + new string(']', 60);
        SchemaCases.Violations(Schema, instance).Should().ContainSingle().Which.Should().StartWith("Effort ");
    }

    [Fact]
    public void Evaluate_ReferencesThatDouble_AreGivenUp()
    {
        var definitions = string.Join(',', Enumerable.Range(0, 60).Select(i => $$"""
            "d{{i}}": { "allOf": [ { "$ref": "#/$defs/d{{i + 1}}" }, { "$ref": "#/$defs/d{{i + 1}}" } ] }
            """));
        SchemaCases.Violations($$"""{"$ref":"#/$defs/d0","$defs":{ {{definitions}}, "d60":{"type":"number"} } }""", "1")
            .Should().ContainSingle().Which.Should().StartWith("Effort ");
    }

    [Fact]
    public void Evaluate_ManyEqualAndUnequalItems_IsNotQuadratic()
    {
        var items = string.Join(',', Enumerable.Range(0, 50_000).Select(i => $$"""{"a":{{i}},"b":[{{i}}]}"""));
        SchemaCases.Violations("""{"uniqueItems":true}""", $"[{items}]").Should().BeEmpty();
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
        var schema = JsonSchema.Parse(Encoding.UTF8.GetBytes("""{"items":{"type":"null"}}"""));
        var violations = new SchemaViolations(2);
        schema.Evaluate(SchemaCases.Tape("[1,null,2,3,4]"), violations);
        violations.Items.Should().Equal(
            new SchemaViolation(SchemaKeyword.Type, 1, "must be null, but is a number"),
            new SchemaViolation(SchemaKeyword.Type, 3, "must be null, but is a number"));
        violations.Total.Should().Be(4);
        violations.Omitted.Should().Be(2);
    }

    [Fact]
    public void Evaluate_ValidInstance_AllocatesNextToNothing()
    {
        var schema = JsonSchema.Parse(Encoding.UTF8.GetBytes(
            """{"items":{"required":["id"],"properties":{"id":{"pattern":"^[a-z]+$"},"n":{"multipleOf":0.5},"t":{"enum":["a","b"]}},"additionalProperties":false}}"""));
        var tape = SchemaCases.Tape($"[{string.Join(',', Enumerable.Repeat("""{"id":"abc","n":12345678901234567890.5,"t":"b"}""", 1000))}]");
        var violations = new SchemaViolations(10);
        schema.Evaluate(tape, violations);
        var before = GC.GetAllocatedBytesForCurrentThread();
        schema.Evaluate(tape, violations);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(1000);
        violations.Total.Should().Be(0);
    }
}
