using ClaimMap.Authoring;
using ClaimMap.Authoring.Languages;
using FsCheck.Fluent;

namespace ClaimMap.Tests.Authoring;

public class SentencesTests
{
    [Theory]
    [InlineData("It is shut. Why? Nobody knows!", "It is shut.", "Why?", "Nobody knows!")]
    [InlineData("Mr. Aronnax met Dr. Pell. They ate.", "Mr. Aronnax met Dr. Pell.", "They ate.")]
    [InlineData("J. R. Mollun keeps the gate.", "J. R. Mollun keeps the gate.")]
    [InlineData("J. A. Mollun keeps it.", "J. A. Mollun keeps it.")]
    [InlineData("The U.S. Navy came. It left.", "The U.S. Navy came.", "It left.")]
    [InlineData("He came from the U.S. The boats did not.", "He came from the U.S.", "The boats did not.")]
    [InlineData("Ropes, sails, etc. The rest sank.", "Ropes, sails, etc.", "The rest sank.")]
    [InlineData("Ropes. etc.", "Ropes. etc.")]
    [InlineData("See No. 4 and p. 7 of it.", "See No. 4 and p. 7 of it.")]
    [InlineData("Was it safe? No. Everybody knew.", "Was it safe?", "No.", "Everybody knew.")]
    [InlineData("It shut on Oct. 12 at noon.", "It shut on Oct. 12 at noon.")]
    [InlineData("It shut in 2004. 12 boats waited.", "It shut in 2004.", "12 boats waited.")]
    [InlineData("1. The gate is shut. 2. It leaks.", "1. The gate is shut.", "2. It leaks.")]
    [InlineData("\"Shut it!\" she said. \"Now.\" He did.", "\"Shut it!\" she said.", "\"Now.\"", "He did.")]
    [InlineData("It leaks (why? nobody knows). It is old.", "It leaks (why? nobody knows).", "It is old.")]
    [InlineData("It leaks. (It is old.) [So am I.]", "It leaks.", "(It is old.)", "[So am I.]")]
    [InlineData("Wait... Now... or never", "Wait...", "Now... or never")]
    [InlineData("One thing: The gate leaks", "One thing: The gate leaks")]
    [InlineData("www.tidings.example has it", "www.tidings.example has it")]
    [InlineData("\u0645\u063A\u0644\u0642. \u0645\u0641\u062A\u0648\u062D.", "\u0645\u063A\u0644\u0642.", "\u0645\u0641\u062A\u0648\u062D.")]
    public void Lengths_Paragraph_AreOfItsSentences(string paragraph, params string[] expected) =>
        Split(paragraph).Should().Equal(expected);

    [Fact]
    public void Lengths_AnyText_CoverItWithSingleSpacesBetween() =>
        Prop.ForAll(
            Gen.Elements("Gate", "shut", ".", ". ", "? ", "! ", "\"", "(", ")", " ", "U.S. ", "Mr. ", "4", "\u2026 ", "The ").ListOf().Select(string.Concat).ToArbitrary(),
            text =>
            {
                var paragraph = TextNormalization.Normalize(text);
                return string.Join(' ', Split(paragraph)) == paragraph && Split(paragraph).All(s => s.Trim() == s && s.Length > 0);
            }).CheckBySeed();

    private static List<string> Split(string paragraph) =>
        [.. Sentences.Of(paragraph, English.Rules).Select(s => paragraph.Substring(s.Start, s.Length))];
}
