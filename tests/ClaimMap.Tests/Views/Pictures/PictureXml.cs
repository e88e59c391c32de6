using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ClaimMap.Views;

namespace ClaimMap.Tests.Views.Pictures;

/// <summary>Reads pictures back.</summary>
internal static partial class PictureXml
{
    public static XNamespace Svg { get; } = "http://www.w3.org/2000/svg";

    public static XElement Read(Action<TextWriter> write) => XElement.Parse(ViewText.Of(write), LoadOptions.PreserveWhitespace);

    public static IEnumerable<XElement> WithClass(this XElement root, string name) =>
        root.DescendantsAndSelf().Where(e => ClassesOf(e).Contains(name));

    public static string[] ClassesOf(this XElement element) => element.Attribute("class")?.Value.Split(' ') ?? [];

    public static string Get(this XElement element, string name) => element.Attribute(name)!.Value;

    public static int Number(this XElement element, string name) => int.Parse(element.Get(name), CultureInfo.InvariantCulture);

    /// <summary>Where a box or mark is moved to.</summary>
    public static (int X, int Y) Place(this XElement element)
    {
        var numbers = Numbers().Matches(element.Get("transform")).Select(m => int.Parse(m.Value, CultureInfo.InvariantCulture)).ToArray();
        return (numbers[0], numbers[1]);
    }

    /// <summary>The numbers of a path.</summary>
    public static int[] Path(this XElement element) => [.. Numbers().Matches(element.Get("d")).Select(m => int.Parse(m.Value, CultureInfo.InvariantCulture))];

    [GeneratedRegex("-?[0-9]+")]
    private static partial Regex Numbers();
}
