using ClaimMap.Loading.Schema;

namespace ClaimMap.Tests.Loading.Schema;

public class PatternTests
{
    [Theory]
    [InlineData("^\\w$", "é", false)]
    [InlineData("^\\W$", "é", true)]
    [InlineData("^\\s$", "\uFEFF", true)]
    [InlineData("^\\s$", "\u0085", false)]
    [InlineData("^\\S$", "\u00A0", false)]
    [InlineData("^\\d$", "৪", false)]
    [InlineData("^\\D$", "৪", true)]
    [InlineData("^.$", "\u2028", false)]
    [InlineData("^.$", "😀", true)]
    [InlineData("^😀*$", "😀😀", true)]
    [InlineData("^😀*$", "😀\uD83D", false)]
    [InlineData("^\\cJ$", "\n", true)]
    [InlineData("^\\x41\\/$", "A/", true)]
    [InlineData("^\\u0041$", "A", true)]
    [InlineData("^[\\w-]+$", "a-b", true)]
    [InlineData("^[^\\s\\]]$", "]", false)]
    [InlineData("^a$", "a\n", false)]
    [InlineData("^(?:a|(b))+$", "abba", true)]
    [InlineData("^\\p{Letter}$", "ß", true)]
    [InlineData("^\\P{L}$", "1", true)]
    [InlineData("$^", "", true)]
    [InlineData("", "anything", true)]
    public void IsMatch_Semantics_AreThoseOfEcmaScript(string source, string text, bool expected) => Pattern.Of(source).IsMatch(text).Should().Be(expected);

    [Theory]
    [InlineData("(?=a)", "this kind of group is not supported (at character 1)")]
    [InlineData("a(?<n>b)", "this kind of group is not supported (at character 2)")]
    [InlineData("\\bcat", "the escape \\b is not supported (at character 1)")]
    [InlineData("(a)\\1", "the escape \\1 is not supported (at character 4)")]
    [InlineData("\\p{Script=Greek}", "the escape \\p is not supported (at character 1)")]
    [InlineData("[\\D]", "the escape \\D is not supported (at character 2)")]
    [InlineData("[a-z-[b]]", "'[' cannot stand in a class (at character 6)")]
    [InlineData("[]", "']' cannot stand in a class (at character 2)")]
    [InlineData("[😀]", "'*' cannot stand in a class (at character 2)")]
    [InlineData("[a", "a ']' is missing")]
    [InlineData("a\\", "the escape \\\0 is not supported (at character 2)")]
    public void Pattern_WhatIsNotTranslated_IsRefused(string source, string expected) =>
        FluentActions.Invoking(() => Pattern.Of(source)).Should().Throw<ArgumentException>().WithMessage(expected);

    [Theory]
    [InlineData("*")]
    [InlineData("(a")]
    [InlineData("a)")]
    [InlineData("a{2,1}")]
    [InlineData("[z-a]")]
    public void Pattern_NoRegularExpression_IsRefused(string source) => FluentActions.Invoking(() => Pattern.Of(source)).Should().Throw<ArgumentException>();

    [Theory]
    [InlineData("^(?:a|aa|ab?)+$", "", true)]
    [InlineData("^(?:a|aa|ab?)+$", "!", false)]
    [InlineData("^(?:a|aa|ab?)+.$", "\U0001F600", true)]
    [InlineData("^(?:a|aa|ab?)+.$", "\n", false)]
    [InlineData("^(?:a|aa|ab?)+\\p{L}\\d$", "\u00E4\u0663", false)]
    public void IsMatch_PatternThatTakesTooLong_StillAnswers(string pattern, string end, bool expected) =>
        Pattern.Of(pattern).IsMatch(new string('a', 40) + end).Should().Be(expected);
}
