using System.Text;

namespace ClaimMap.Tests.Text;

public sealed class SourceTextTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void Slice_AstralCharacters_CountsCodePoints()
    {
        var text = SourceText.FromText("a\U0001F600b\u00E9c");

        text.Length.Should().Be(5);
        text.Slice(new TextSpan(1, 2)).Should().Be("\U0001F600b");
        text.Slice(new TextSpan(3, 2)).Should().Be("\u00E9c");
        text.Slice(new TextSpan(5, 0)).Should().Be("");
    }

    [Fact]
    public void Slice_BeyondTheEnd_Throws() =>
        FluentActions.Invoking(() => SourceText.FromText("gate").Slice(new TextSpan(3, 2)))
            .Should().Throw<ArgumentOutOfRangeException>().WithParameterName("span");

    [Fact]
    public void Sha256_Text_IsOfItsUtf8Bytes() =>
        SourceText.FromText(" \u00E9 ").Sha256.Should().Be(Digest.Of("\u00E9"u8));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Load_Utf8_DropsTheByteOrderMark(bool hasMark)
    {
        File.WriteAllText(_path, "The g\u00E2te\n", new UTF8Encoding(hasMark));

        var text = SourceText.Load(_path);

        text.Slice(new TextSpan(0, text.Length)).Should().Be("The g\u00E2te");
    }

    [Fact]
    public void Load_Latin1_NamesTheByte()
    {
        File.WriteAllBytes(_path, [.. "The g"u8, 0xE2, .. "te"u8]);

        FluentActions.Invoking(() => SourceText.Load(_path)).Should().Throw<InvalidDataException>()
            .WithMessage($"{_path} is not UTF-8: byte 5 (counted from 0) is wrong. Save it as UTF-8.");
    }

    [Fact]
    public void Load_Utf16_SaysSo()
    {
        File.WriteAllText(_path, "The gate", Encoding.Unicode);

        FluentActions.Invoking(() => SourceText.Load(_path)).Should().Throw<InvalidDataException>()
            .WithMessage($"{_path} is not UTF-8: byte 0 (counted from 0) is wrong. It looks like UTF-16. Save it as UTF-8.");
    }

    [Fact]
    public void FromText_Empty_HasLengthZero() => SourceText.FromText(" \n").Length.Should().Be(0);
}
