using System.Text.Json;
using System.Xml.Linq;
using ClaimMap.Model;

namespace ClaimMap.Tests.Views.Annotation;

/// <summary>Spans, Label Studio and brat: what they look like, and what holds of any map.</summary>
public class AnnotationFormatTests
{
    private static readonly string[] MapNames = ["bridge", "harbour", "hostile", "astral"];

    public static TheoryData<string> Maps { get; } = new(MapNames);

    [Fact]
    public Task Spans_Bridge_AreWritten() => Verifier.Verify(Spans.Format(AnnotatedMaps.Bridge.Graph, new SpansOptions(AnnotatedMaps.Bridge.Text)));

    [Fact]
    public Task LabelStudio_Bridge_IsWritten() => Verifier.Verify($"{LabelStudio.Format(AnnotatedMaps.Bridge.Graph, AnnotatedMaps.Bridge.Text)}\n{LabelStudio.Configuration}");

    [Fact]
    public Task Brat_Bridge_IsWritten() =>
        Verifier.Verify($"{Brat.FormatText(AnnotatedMaps.Bridge.Graph, AnnotatedMaps.Bridge.Text)}\n\n{Brat.Format(AnnotatedMaps.Bridge.Graph, AnnotatedMaps.Bridge.Text)}\n{Brat.Configuration}");

    [Theory]
    [MemberData(nameof(Maps))]
    public void Spans_AnyMap_IsOneLineWhoseOffsetsHoldTheWords(string map)
    {
        var (graph, text) = AnnotatedMaps.Of(map);
        foreach (var unit in Enum.GetValues<OffsetUnit>())
        {
            var written = Spans.Format(graph, new SpansOptions(text, unit));
            var line = JsonDocument.Parse(written).RootElement;
            var whole = line.GetProperty("text").GetString()!;
            var runes = whole.EnumerateRunes().ToArray();
            string Words(JsonElement entity)
            {
                var (start, end) = (entity.GetProperty("start").GetInt32(), entity.GetProperty("end").GetInt32());
                return unit == OffsetUnit.Utf16 ? whole[start..end] : string.Concat(runes[start..end].Select(r => r.ToString()));
            }

            written.Count(c => c == '\n').Should().Be(1);
            written.Should().NotContainAny("<", ">", "\u202E", "\u2028");
            line.GetProperty("entities").EnumerateArray().Select(e => (e.GetProperty("claim").GetString(), e.GetProperty("label").GetString(), Words(e))).Should()
                .Equal(graph.Claims.SelectMany(c => c.Anchors.Select(graph.SpanOf).OrderBy(s => s.Start).Select(s => ((string?)c.Id.Value, (string?)Kebab.Of(c.Tag), text.Slice(s)))));
        }
    }

    [Fact]
    public void Spans_Utf16WithoutText_IsRefused()
    {
        var make = () => new SpansOptions(null, OffsetUnit.Utf16);

        make.Should().Throw<ArgumentException>().WithMessage("A map has its offsets in code points: to count UTF-16 units takes the text.*");
    }

    [Fact]
    public void Write_TextThatDoesNotFit_ThrowsAndWritesNothing()
    {
        var (graph, _) = AnnotatedMaps.Bridge;
        var other = AnnotatedMaps.Astral.Text;
        using var writer = new StringWriter();
        foreach (var write in (Action[])[() => Spans.Write(graph, writer, new SpansOptions(other)), () => LabelStudio.Write(graph, other, writer), () => Brat.Write(graph, other, writer)])
        {
            write.Should().Throw<TextMismatchException>();
        }

        writer.ToString().Should().BeEmpty();
    }

    // Passages in another order: what moved is written where it stands now.
    [Fact]
    public void Spans_TextWhosePassagesMoved_NameThePlacesInThatText()
    {
        var (graph, text) = AnnotatedMaps.Bridge;
        var moved = SourceText.FromText($"A new first line. {text.Slice(new TextSpan(0, text.Length))}");

        var line = JsonDocument.Parse(Spans.Format(graph, new SpansOptions(moved))).RootElement;

        line.GetProperty("sha256").GetString().Should().Be(moved.Sha256.ToString());
        line.GetProperty("entities").EnumerateArray().Select(e => e.GetProperty("start").GetInt32())
            .Should().Equal(graph.Claims.SelectMany(c => c.Anchors.Select(a => graph.SpanOf(a).Start + 18)));
    }

    [Theory]
    [MemberData(nameof(Maps))]
    public void LabelStudio_AnyMap_RegionsAreThatOfTheText(string map)
    {
        var (graph, text) = AnnotatedMaps.Of(map);

        var task = JsonDocument.Parse(LabelStudio.Format(graph, text)).RootElement.EnumerateArray().Single();
        var shown = task.GetProperty("data").GetProperty("text").GetString()!;
        var results = task.GetProperty("annotations")[0].GetProperty("result").EnumerateArray().ToArray();

        shown.Replace('\n', ' ').Should().Be(text.Slice(new TextSpan(0, text.Length)));
        shown.Count(c => c == '\n').Should().Be(graph.Passages.Count - 1);
        var labels = results.Where(r => r.GetProperty("type").GetString() == "labels").Select(r => r.GetProperty("value")).ToArray();
        labels.Should().HaveCount(graph.Claims.Sum(c => c.Anchors.Count));
        labels.Select(v => v.GetProperty("text").GetString()).Should().Equal(labels.Select(v => shown[v.GetProperty("start").GetInt32()..v.GetProperty("end").GetInt32()]));
        results.Where(r => r.TryGetProperty("id", out _)).GroupBy(r => (r.GetProperty("id").GetString(), r.GetProperty("from_name").GetString())).Should().OnlyContain(g => g.Count() == 1);
    }

    [Fact]
    public void LabelStudio_Configuration_HasEveryFieldThatTasksUse()
    {
        var names = XDocument.Parse(LabelStudio.Configuration).Descendants().Select(e => e.Attribute("name")?.Value).OfType<string>().ToHashSet();

        foreach (var map in MapNames)
        {
            var (graph, text) = AnnotatedMaps.Of(map);
            JsonDocument.Parse(LabelStudio.Format(graph, text)).RootElement[0].GetProperty("annotations")[0].GetProperty("result").EnumerateArray()
                .Where(r => r.TryGetProperty("from_name", out _)).Select(r => r.GetProperty("from_name").GetString()).Should().BeSubsetOf(names);
        }
    }

    [Theory]
    [MemberData(nameof(Maps))]
    public void Brat_AnyLine_HasOneOfFewForms(string map)
    {
        var (graph, text) = AnnotatedMaps.Of(map);
        var runes = Brat.FormatText(graph, text).EnumerateRunes().Select(r => r.ToString()).ToArray();

        var lines = Brat.Format(graph, text).TrimEnd('\n').Split('\n');

        lines.Should().OnlyContain(line => System.Text.RegularExpressions.Regex.IsMatch(
            line, @"^(T\d+\t[a-z-]+ \d+ \d+(;\d+ \d+)*\t[^\t]+|A\d+\t[a-z]+ T\d+ [a-z-]+|R\d+\t[a-z]+ Arg1:T\d+ Arg2:T\d+|#\d+\t[A-Za-z]+ [TR]\d+\t[^\t\p{Cc}]+)$"));
        lines.Select(l => l.Split('\t')[0]).Should().OnlyHaveUniqueItems();
        foreach (var entity in lines.Where(l => l[0] == 'T').Select(l => l.Split('\t')))
        {
            var parts = entity[1][(entity[1].IndexOf(' ') + 1)..].Split(';').Select(p => p.Split(' ').Select(int.Parse).ToArray());
            entity[2].Should().Be(string.Join(' ', parts.Select(p => string.Concat(runes[p[0]..p[1]]))));
        }
    }
}
