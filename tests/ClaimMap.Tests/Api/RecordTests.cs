using System.Collections;
using System.Reflection;
using System.Text.Json;
using ClaimMap.Tests.Cases;

namespace ClaimMap.Tests.Api;

/// <summary>What holds for every record alike, tried on all that two maps hold.</summary>
public sealed class RecordTests
{
    private const BindingFlags Visible = BindingFlags.Instance | BindingFlags.Public;

    // What is worked out from other members, which equality compares.
    private static readonly string[] WorkedOut = ["Claim.Attribution", "Claim.Mode", "Claim.Tag", "AttributionSource.IsUnspecified", "TextSpan.End", "Edtf.Earliest", "Edtf.Latest", "Edtf.Instant", "Edtf.IsApproximate", "Edtf.IsUncertain"];

    private static readonly Dictionary<Type, List<object>> Samples = Collect();

    public static TheoryData<Type> Types => [.. Samples.Keys.OrderBy(t => t.Name, StringComparer.Ordinal)];

    [Fact]
    public void Samples_OfEveryRecordOfTheModel_AreThere()
    {
        var records = typeof(Claim).Assembly.GetExportedTypes()
            .Where(t => t.GetCustomAttribute<System.Text.Json.Serialization.JsonConverterAttribute>()?.ConverterType == typeof(RecordJsonConverter))
            .Where(t => !t.IsAbstract && !t.IsInterface && t != typeof(ClaimGraph));

        Samples.Keys.Should().BeEquivalentTo(records);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Record_OnePropertyChanged_DiffersForEqualsAssertionsAndJson(Type type)
    {
        foreach (var (property, changed, original) in Changes(type))
        {
            changed.Equals(original).Should().BeFalse(property);
            JsonSerializer.Serialize(changed, type).Should().NotBe(JsonSerializer.Serialize(original, type), property);
            AssertionPasses(changed, original, type).Should().BeFalse($"{property} differs");
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Record_EveryPropertyThatIsCompared_IsChangedByTheTestAbove(Type type)
    {
        var settable = type.GetProperties(Visible).Where(p => p.SetMethod is not null).Select(p => p.Name).Distinct();

        Changes(type).Select(c => c.Property).Distinct().Should().BeEquivalentTo(settable);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Record_TwoThatDiffer_DifferForAssertionsAndJson(Type type)
    {
        var distinct = Samples[type].Distinct().Take(12).ToList();
        foreach (var (left, right) in distinct.SelectMany(l => distinct, (l, r) => (l, r)).Where(p => !p.l.Equals(p.r)))
        {
            JsonSerializer.Serialize(left, type).Should().NotBe(JsonSerializer.Serialize(right, type));
            AssertionPasses(left, right, type).Should().BeFalse($"{left} is not {right}");
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Record_WrittenAndReadAsJson_IsEqual(Type type)
    {
        foreach (var sample in Samples[type].Take(400))
        {
            var json = JsonSerializer.Serialize(sample, type);

            JsonSerializer.Deserialize(json, type).Should().Be(sample);
            json.Should().NotBe("{}");
            JsonSerializer.Serialize(JsonSerializer.Deserialize(json, type), type).Should().Be(json);
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Record_BlankTextByWith_Throws(Type type)
    {
        foreach (var property in type.GetProperties(Visible).Where(p => p.SetMethod is not null && p.PropertyType == typeof(string)))
        {
            var set = () => With(Samples[type][0], property, " ");

            set.Should().Throw<TargetInvocationException>(property.Name).WithInnerException<ArgumentException>();
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void ToString_OfEveryRecord_IsOneReadableLine(Type type)
    {
        var method = type.GetMethod(nameof(ToString), Type.EmptyTypes)!;

        method.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute), inherit: false).Should().BeFalse("a record prints what a person asks");
        Samples[type].Select(s => s.ToString()).Should().OnlyContain(text => text!.Length > 0 && !text.Contains('\n') && !text.Contains('{'));
    }

    private static IEnumerable<(string Property, object Changed, object Original)> Changes(Type type)
    {
        foreach (var property in type.GetProperties(Visible).Where(p => p.SetMethod is not null).DistinctBy(p => p.Name))
        {
            var values = Samples[type].Select(s => property.GetValue(s)).Concat(Others(property)).Distinct().ToList();
            foreach (var sample in Samples[type].Distinct().Take(40))
            {
                var current = property.GetValue(sample);
                if (values.Where(v => !Equals(v, current) && !IsReordered(v, current)).Select(v => TryWith(sample, property, v)).FirstOrDefault(c => c is not null) is { } changed)
                {
                    yield return (property.Name, changed, sample);
                    break;
                }
            }
        }
    }

    // Values that the samples may lack: all of an enum, a flag, a text, a number.
    private static IEnumerable<object?> Others(PropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        return type.IsEnum ? Enum.GetValues(type).Cast<object?>()
            : type == typeof(bool) ? [true, false]
            : type == typeof(int) ? [1, 2]
            : type == typeof(string) ? Texts(property.Name)
            : type.IsGenericType && Samples.TryGetValue(type.GetGenericArguments()[0], out var items) ? items.Distinct().Take(3).Select(i => ListOf(type.GetGenericArguments()[0], i))
            : Samples.TryGetValue(type, out var samples) ? samples.Take(3).Cast<object?>()
            : [];
    }

    private static object? ListOf(Type item, object value)
    {
        var items = Array.CreateInstance(item, 1);
        items.SetValue(value, 0);
        return typeof(ValueList).GetMethod(nameof(ValueList.ToValueList))!.MakeGenericMethod(item).Invoke(null, [items]);
    }

    // BeEquivalentTo asks for no order unless it is told to.
    private static bool IsReordered(object? left, object? right) =>
        left is IEnumerable l and not string && right is IEnumerable r && l.Cast<object>().ToHashSet().SetEquals(r.Cast<object>());

    private static object?[] Texts(string property) => property switch
    {
        "DataVersion" => ["1.2.3"],
        "Url" => ["https://example.org/a"],
        "Doi" => ["10.1234/x"],
        "Id" => ["other-id"],
        _ => ["another text"],
    };

    private static object? TryWith(object record, PropertyInfo property, object? value)
    {
        try
        {
            return With(record, property, value);
        }
        catch (TargetInvocationException e) when (e.InnerException is ArgumentException)
        {
            return null;
        }
    }

    private static object With(object record, PropertyInfo property, object? value)
    {
        var clone = record.GetType().GetMethod("<Clone>$") is { } method ? method.Invoke(record, null)! : System.Runtime.CompilerServices.RuntimeHelpers.GetObjectValue(record);
        property.SetValue(clone, value);
        return clone;
    }

    private static bool AssertionPasses(object left, object right, Type type)
    {
        var assert = typeof(RecordTests).GetMethod(nameof(Assert), BindingFlags.Static | BindingFlags.NonPublic)!;
        // As its own type and, for a claim, as a claim.
        return new[] { type, typeof(Claim).IsAssignableFrom(type) ? typeof(Claim) : type }.Any(t => (bool)assert.MakeGenericMethod(t).Invoke(null, [left, right])!);
    }

    private static bool Assert<T>(T left, T right)
    {
        try
        {
            left.Should().BeEquivalentTo(right);
            return true;
        }
        catch (Xunit.Sdk.XunitException)
        {
            return false;
        }
    }

    private static Dictionary<Type, List<object>> Collect()
    {
        var found = new Dictionary<Type, List<object>>();
        foreach (var graph in (ClaimGraph[])[Ceasefire2020.Graph, ClaimGraph.Load(ValidHarbourTests.Folder)])
        {
            Walk(graph.Content);
        }

        foreach (var kind in Enum.GetValues<NodeKind>().Where(k => k != NodeKind.None))
        {
            Walk(new NodeId(kind, "some-id"));
        }

        return found;

        void Walk(object? value)
        {
            if (value is null or string || value.GetType().Assembly != typeof(Claim).Assembly && value is not IEnumerable)
            {
                return;
            }

            if (value is IEnumerable items)
            {
                foreach (var item in items)
                {
                    Walk(item);
                }

                return;
            }

            if (value.GetType().IsEnum)
            {
                return;
            }

            if (!found.TryGetValue(value.GetType(), out var samples))
            {
                found.Add(value.GetType(), samples = []);
            }

            samples.Add(value);
            foreach (var property in value.GetType().GetProperties(Visible).Where(p => p.GetIndexParameters().Length == 0))
            {
                Walk(property.GetValue(value));
            }
        }
    }
}
