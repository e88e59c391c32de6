using ClaimMap.Model;
using ClaimMap.Views.Pictures;
using FsCheck;
using FsCheck.Fluent;

namespace ClaimMap.Tests.Views.Pictures;

public class TimelineTests
{
    public static TheoryData<string> Maps { get; } = new(PictureMaps.Names);

    // Days of three centuries, many of them close together.
    private static readonly Arbitrary<int[]> Days =
        Gen.ArrayOf(Gen.OneOf(Gen.Choose(650_000, 760_000), Gen.Choose(737_500, 737_560))).ToArbitrary();

    [Theory]
    [MemberData(nameof(Maps))]
    public void Write_AnyMap_DrawsEveryEventOnceInOrder(string map)
    {
        var graph = PictureMaps.Of(map);
        var root = PictureXml.Read(w => Timeline.Write(w, graph));
        var links = root.WithClass("pic-event").Where(e => e.Name.LocalName == "a").ToArray();
        var dated = graph.Events.Where(e => e.Time is not null).ToArray();

        links.Select(l => l.Get("id")).Should().BeEquivalentTo(graph.Events.Select(e => e.Id.Value));
        links.Should().OnlyContain(l => l.Get("href") == "#" + l.Get("id") && l.ClassesOf()[1] == $"pic-{Kebab.Of(graph.Events[new EventId(l.Get("id"))].Reality)}");
        links.Take(dated.Length).Select(l => graph.Events[new EventId(l.Get("id"))].Time!.Date.Earliest ?? DateOnly.MinValue).Should().BeInAscendingOrder();
        links.Skip(dated.Length).Where(l => graph.Events[new EventId(l.Get("id"))].Time is not null).Should().BeEmpty();
        root.WithClass("pic-published").Should().ContainSingle();
    }

    [Theory]
    [MemberData(nameof(Maps))]
    public void Write_AnyMap_DrawsBarsThatBeginBeforeTheyEndOnTheCanvas(string map)
    {
        var canvas = PictureXml.Read(w => Timeline.Write(w, PictureMaps.Of(map))).Element(PictureXml.Svg + "svg")!;
        var bars = canvas.Elements(PictureXml.Svg + "a").SelectMany(a => a.Elements(PictureXml.Svg + "rect")).ToArray();

        bars.Should().NotBeEmpty();
        bars.Should().OnlyContain(b => b.Number("x") >= 0 && b.Number("width") > 0 && b.Number("x") + b.Number("width") <= canvas.Number("width"));
        bars.Should().OnlyContain(b => b.Number("y") >= 0 && b.Number("y") + b.Number("height") <= canvas.Number("height"));
    }

    [Fact]
    public void Write_TimesOfAllKinds_SaysInWordsHowCertainTheyAre()
    {
        var graph = GrownMap.WithEvents(
            "2020-10-12",
            ("2020-10-09/2020-10-10", "asserted"), ("2020-10-11~", "alleged"), ("2020-09-27/..", "asserted"), ("/2020-10-12", "asserted"), ("../2020-10-12", "asserted"), ("[..2020-10-10]", "asserted"),
            ("2009", "asserted"), ("2020-24", "hypothetical"), ("199X", "asserted"), ("2020-10-XX", "asserted"), ("2020-10?", "anticipated"), ("{1993-04,1993-07}", "asserted"), ("2020-10-10T12:00:00+04:00", "asserted"), ("2020-10-01/", "asserted"), (null, "hypothetical"));
        var root = PictureXml.Read(w => Timeline.Write(w, graph));

        root.WithClass("pic-event").Where(e => e.Get("class").Length > 0 && e.Attribute("id")?.Value.StartsWith('e') == true)
            .Select(e => e.Element(PictureXml.Svg + "title")!.Value).Should().BeEquivalentTo(
            "Event 1: asserted, 2020-10-09 to 2020-10-10",
            "Event 2: alleged, 2020-10-11, approximate",
            "Event 3: asserted, from 2020-09-27, end open",
            "Event 4: asserted, until 2020-10-12, start unknown",
            "Event 5: asserted, until 2020-10-12, start open",
            "Event 6: asserted, until 2020-10-10, one of these days, start open",
            "Event 7: asserted, 2009",
            "Event 8: hypothetical, 2020-12-01 to 2021-02-28",
            "Event 9: asserted, 1990-01-01 to 1999-12-31, not given more exactly",
            "Event 10: asserted, 2020-10-01 to 2020-10-31, not given more exactly",
            "Event 11: anticipated, 2020-10-01 to 2020-10-31, uncertain",
            "Event 12: asserted, 1993-04-01 to 1993-07-31, all of these",
            "Event 13: asserted, 2020-10-10 12:00:00+04:00",
            "Event 14: asserted, from 2020-10-01, end unknown",
            "Event 15: hypothetical, without a date");
        root.WithClass("pic-vague").Should().HaveCount(5, "approximate, one of several, two unspecified, uncertain");
        root.WithClass("pic-fade-1").Should().HaveCount(5);
    }

    [Fact]
    public void X_LaterDays_AreNeverFurtherLeft() => Prop.ForAll(
        Days,
        days =>
        {
            var scale = new TimeScale(days, 100);
            var xs = days.SelectMany(d => new[] { d - 1, d, d + 1, d + 40 }).Distinct().Order().Select(scale.X).ToArray();
            var own = days.Distinct().Order().Select(scale.X).ToArray();
            return xs.SequenceEqual(xs.Order())
                && own.SequenceEqual(own.Distinct())
                && xs.All(x => x >= scale.Left && x <= scale.Right)
                && scale.Stretches.All(s => s.X1 < s.X2 && s.X1 == scale.X(s.First) && s.X2 == scale.X(s.Next));
        }).CheckBySeed();

    [Fact]
    public void Of_AnyDates_AreBarsThatBeginBeforeTheyEnd() => Prop.ForAll(
        Days,
        days =>
        {
            var scale = new TimeScale(days.Concat(days.Select(d => d + 1)), 100);
            return days.Zip(days.Skip(1), (a, b) => (First: DateOnly.FromDayNumber(Math.Min(a, b)), Last: DateOnly.FromDayNumber(Math.Max(a, b))))
                .SelectMany(p => new[] { $"{p.First:yyyy-MM-dd}/{p.Last:yyyy-MM-dd}", $"../{p.First:yyyy-MM-dd}", $"{p.Last:yyyy-MM-dd}/..", $"/{p.First:yyyy-MM-dd}", $"{p.Last:yyyy-MM-dd}/" })
                .Select(text => TimelineBar.Of(Edtf.Parse(text), scale, 16, scale.Right + 100))
                .All(b => 0 <= b.X1 && b.X1 < b.X2 && b.X2 <= scale.Right + 100);
        }).CheckBySeed();

    [Fact]
    public void Scale_DenseDays_AreToScaleAndLongGapsAreBreaks()
    {
        var october = new DateOnly(2020, 10, 1).DayNumber;
        var scale = new TimeScale([new DateOnly(1993, 4, 30).DayNumber, october, october + 1, october + 3, october + 9, october + 11], 0);

        scale.Stretches.Select(s => s.IsBreak).Should().Equal(true, false, false, false, false);
        var perDay = scale.X(october + 1) - scale.X(october);
        (scale.X(october + 9) - scale.X(october + 3)).Should().BeCloseTo(6 * perDay, 2);
    }

    [Fact]
    public void Ticks_AnyRow_KeepApart()
    {
        var days = Enumerable.Range(737_500, 60).ToArray();
        var scale = new TimeScale(days, 100);
        var ticks = TimelineTicks.Of(days, scale);

        ticks.Should().HaveCountGreaterThan(10);
        ticks.GroupBy(t => t.Row).Should().OnlyContain(row => row.Zip(row.Skip(1)).All(p => p.Second.X - p.First.X >= 70));
    }
}
