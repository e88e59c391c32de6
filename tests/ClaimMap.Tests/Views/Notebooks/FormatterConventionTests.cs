using System.Collections;
using System.Globalization;
using System.Reflection;
using ClaimMap.Tests.Views.Pictures;

namespace ClaimMap.Tests.Views.Notebooks;

/// <summary>Finds the renderings as notebooks do: by names alone, as code that knows nothing of this library.</summary>
public class FormatterConventionTests
{
    [Theory]
    [InlineData("bridge")]
    [InlineData("hostile")]
    public void Formatters_OfAnyView_WriteWhatToHtmlReturns(string map)
    {
        foreach (var (name, view) in NotebookViews.Of(PictureMaps.Of(map)))
        {
            FormattersOf(view).Select(f => Format(f, view)).Should().Equal([("text/html", true, NotebookViews.HtmlOf(view))], "{0} has one formatter", name);
        }
    }

    [Fact]
    public void Formatter_OfAnotherValue_DeclinesIt()
    {
        var formatter = FormattersOf(Ceasefire2020.Graph).Single();

        Format(formatter, "no view").Should().Be(("text/html", false, ""));
    }

    [Fact]
    public void PublicTypes_WithToHtml_CarryTheAttributeAndTheOthersDoNot()
    {
        var types = typeof(ClaimGraph).Assembly.GetExportedTypes();
        // A formatter and Verso's search differ for nothing that renders itself.
        var rendered = types.Where(t => t.GetMethod("ToHtml", BindingFlags.Public | BindingFlags.Instance, Type.EmptyTypes)?.ReturnType == typeof(string)).ToArray();

        rendered.Should().Contain([typeof(ClaimGraph), typeof(AttributedAllegation), typeof(ClaimSelection<>), typeof(ValueList<>), typeof(SvgImage)]);
        types.Where(t => AttributesOf(t).Any()).Should().BeEquivalentTo(rendered);
        rendered.SelectMany(AttributesOf).Select(a => a.GetType().IsPublic).Should().OnlyContain(isPublic => !isPublic);
    }

    [Fact]
    public void Views_OfTheTests_AreOfEveryTypeThatRendersItself()
    {
        var tested = NotebookViews.Of(PictureMaps.Of("bridge")).Select(v => v.View.GetType())
            .Append(typeof(LoadResult)).Append(typeof(Diagnostic)).Append(typeof(VerificationReport)).Append(typeof(Claim))
            .Select(t => t.IsGenericType ? t.GetGenericTypeDefinition() : t);

        typeof(ClaimGraph).Assembly.GetExportedTypes().Where(t => AttributesOf(t).Any()).Should().BeSubsetOf(tested);
    }

    private static IEnumerable<object> AttributesOf(Type type) => type.GetCustomAttributes(inherit: true).Where(a => a.GetType().Name == "TypeFormatterSourceAttribute");

    private static object[] FormattersOf(object view)
    {
        var attribute = AttributesOf(view.GetType()).Should().ContainSingle().Subject;
        ((string[])Read(attribute, "PreferredMimeTypes")!).Should().Equal("text/html");
        var source = Activator.CreateInstance((Type)Read(attribute, "FormatterSourceType")!)!;
        return [.. ((IEnumerable)source.GetType().GetMethod("CreateTypeFormatters")!.Invoke(source, null)!).Cast<object>()];
    }

    private static (string Media, bool Handled, string Text) Format(object formatter, object value)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        var handled = (bool)formatter.GetType().GetMethod("Format", [typeof(object), typeof(TextWriter)])!.Invoke(formatter, [value, writer])!;
        return ((string)Read(formatter, "MimeType")!, handled, writer.ToString());
    }

    private static object? Read(object from, string property) => from.GetType().GetProperty(property)!.GetGetMethod()!.Invoke(from, null);
}
