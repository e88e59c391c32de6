using System.Text;

namespace ClaimMap.Tests.Snapshots;

public sealed class VerifierTests : IDisposable
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    private readonly string _directory = Directory.CreateTempSubdirectory("claimmap-snapshots-").FullName;

    private string SourceFile => Path.Combine(_directory, "Any.cs");

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public async Task Verify_NoVerifiedFile_WritesReceivedAndSaysNew()
    {
        const string Name = $"{nameof(VerifierTests)}.{nameof(Verify_NoVerifiedFile_WritesReceivedAndSaysNew)}";

        var message = await FailureOf(Verifier.Verify("one\r\ntwo\rthree\n", sourceFile: SourceFile));

        message.Should().Be($"""
            Directory: {_directory}
            New:
              - Received: {Name}.received.txt
                Verified: {Name}.verified.txt

            FileContent:

            New:

            Received: {Name}.received.txt
            one
            two
            three

            """);
        Files().Should().Equal($"{Name}.received.txt");
        Bytes($"{Name}.received.txt").Should().Equal([.. ByteOrderMark, .. "one\ntwo\nthree\n"u8]);
    }

    [Fact]
    public async Task Verify_OtherText_WritesReceivedAndSaysNotEqual()
    {
        const string Name = $"{nameof(VerifierTests)}.{nameof(Verify_OtherText_WritesReceivedAndSaysNotEqual)}";
        Write($"{Name}.verified.txt", "old");

        var message = await FailureOf(Verifier.Verify("new", sourceFile: SourceFile));

        message.Should().Be($"""
            Directory: {_directory}
            NotEqual:
              - Received: {Name}.received.txt
                Verified: {Name}.verified.txt

            FileContent:

            NotEqual:

            Received: {Name}.received.txt
            new
            Verified: {Name}.verified.txt
            old
            """);
        Files().Should().Equal($"{Name}.received.txt", $"{Name}.verified.txt");
        Bytes($"{Name}.received.txt").Should().Equal([.. ByteOrderMark, .. "new"u8]);
        Bytes($"{Name}.verified.txt").Should().Equal("old"u8.ToArray());
    }

    [Theory]
    [InlineData("one\ntwo", "one\ntwo", true)]
    [InlineData("one\ntwo", "\uFEFFone\ntwo", true)]
    [InlineData("one\ntwo", "one\r\ntwo", true)]
    [InlineData("one\ntwo", "one\rtwo", true)]
    [InlineData("one\ntwo", "one\ntwo\n", true)]
    [InlineData("one\ntwo\n", "one\ntwo\n", true)]
    [InlineData("one\ntwo", "one\ntwo\n\n", false)]
    [InlineData("one\ntwo\n", "one\ntwo", false)]
    [InlineData("one\ntwo", "one\nTwo", false)]
    [InlineData("", "emptyString", true)]
    [InlineData("", "", false)]
    [InlineData(null, "null", true)]
    public async Task Verify_VerifiedFile_EqualsUpToMarkLineEndsAndOneLastNewline(string? target, string verified, bool isEqual)
    {
        Write("case.verified.txt", verified);
        Write("case.received.txt", "stale");

        var failure = await Record.ExceptionAsync(() => Verifier.Verify(target, sourceFile: SourceFile).UseFileName("case"));

        if (isEqual)
        {
            failure.Should().BeNull();
            Files().Should().Equal("case.verified.txt");
        }
        else
        {
            failure.Should().BeOfType<VerifyException>();
            Files().Should().Equal("case.received.txt", "case.verified.txt");
        }
    }

    [Fact]
    public async Task Verify_EmptyString_IsWrittenAsWord()
    {
        await FailureOf(Verifier.Verify("", sourceFile: SourceFile).UseFileName("empty"));

        Bytes("empty.received.txt").Should().Equal([.. ByteOrderMark, .. "emptyString"u8]);
    }

    [Fact]
    public async Task Verify_Extension_NamesFile()
    {
        await FailureOf(Verifier.Verify("# Title", "md", sourceFile: SourceFile));

        Files().Should().Equal($"{nameof(VerifierTests)}.{nameof(Verify_Extension_NamesFile)}.received.md");
    }

    [Fact]
    public void Verify_ExtensionWithDot_Throws()
    {
        var act = () => Verifier.Verify("text", ".md", sourceFile: SourceFile);

        act.Should().Throw<ArgumentException>().WithParameterName("extension");
    }

    [Theory]
    [InlineData("a/b:c", 3, true, "text=a-b-c_number=3_flag=True")]
    [InlineData(null, -1, false, "text=null_number=-1_flag=False")]
    public async Task Verify_UseParameters_NamesArguments(string? text, int number, bool flag, string expected)
    {
        await FailureOf(Verifier.Verify("text", sourceFile: SourceFile).UseParameters(text, number, flag));

        Files().Should().Equal($"{nameof(VerifierTests)}.{nameof(Verify_UseParameters_NamesArguments)}_{expected}.received.txt");
    }

    [Theory]
    [InlineData(1)]
    public async Task Verify_ParametersUnnamedOrTooMany_Throws(int only)
    {
        var unnamed = async () => await Verifier.Verify("text", sourceFile: SourceFile);
        var tooMany = async () => await Verifier.Verify("text", sourceFile: SourceFile).UseParameters(only, 2);

        await unnamed.Should().ThrowAsync<InvalidOperationException>().WithMessage("*UseParameters(only).");
        await tooMany.Should().ThrowAsync<InvalidOperationException>().WithMessage("*has 1 parameters, and 2 arguments*");
        Files().Should().BeEmpty();
    }

    [Theory]
    [InlineData("first")]
    public async Task Verify_Settings_NameDirectoryMethodAndParameters(string value)
    {
        var settings = new VerifySettings();
        settings.UseDirectory("Deep/Er");
        settings.UseMethodName("Other");
        settings.UseTextForParameters($"{value}-one");

        await FailureOf(Verifier.Verify("text", settings, SourceFile));

        Files().Should().Equal($"Deep/Er/{nameof(VerifierTests)}.Other_first-one.received.txt");
    }

    [Fact]
    public async Task Verify_FluentSetting_LeavesPassedSettingsAlone()
    {
        var settings = new VerifySettings();

        await FailureOf(Verifier.Verify("text", settings, SourceFile).UseMethodName("Fluent"));
        await FailureOf(Verifier.Verify("text", settings, SourceFile));

        Files().Should().Equal(
            $"{nameof(VerifierTests)}.Fluent.received.txt",
            $"{nameof(VerifierTests)}.{nameof(Verify_FluentSetting_LeavesPassedSettingsAlone)}.received.txt");
    }

    [Fact]
    public void Settings_Contradicting_Throw()
    {
        var act = () => Verifier.Verify("text", sourceFile: SourceFile).UseFileName("a").UseParameters(1);

        act.Should().Throw<InvalidOperationException>();
        var invalid = () => new VerifySettings().UseFileName("a/b");
        invalid.Should().Throw<ArgumentException>();
    }

    [Fact]
    public async Task Verify_SameNameTwice_Throws()
    {
        await FailureOf(Verifier.Verify("text", sourceFile: SourceFile));
        var second = async () => await Verifier.Verify("text", "md", sourceFile: SourceFile);

        await second.Should().ThrowAsync<InvalidOperationException>().WithMessage("The name of a snapshot is used twice:*");
    }

    [Fact]
    public async Task Verify_ReturnedAsTask_Runs()
    {
        Task comparison = Verifier.Verify("text", sourceFile: SourceFile);

        await comparison.Invoking(c => c).Should().ThrowAsync<VerifyException>();
        Files().Should().Equal($"{nameof(VerifierTests)}.{nameof(Verify_ReturnedAsTask_Runs)}.received.txt");
    }

    private static async Task<string> FailureOf(SettingsTask verification)
    {
        var failure = await Record.ExceptionAsync(() => verification);
        return failure.Should().BeOfType<VerifyException>().Subject.Message;
    }

    private string[] Files() =>
    [
        .. Directory.EnumerateFiles(_directory, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(_directory, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    private byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(_directory, name));

    // Without a mark of its own: one stands in the text where the case has one.
    private void Write(string name, string text) =>
        File.WriteAllBytes(Path.Combine(_directory, name), Encoding.UTF8.GetBytes(text));

    public sealed class Nested
    {
        [Fact]
        public async Task Verify_NestedType_IsNamedWithItsOuterType()
        {
            using var outer = new VerifierTests();

            await FailureOf(Verifier.Verify("text", sourceFile: outer.SourceFile));

            outer.Files().Should().Equal("VerifierTests.Nested.Verify_NestedType_IsNamedWithItsOuterType.received.txt");
        }
    }
}
