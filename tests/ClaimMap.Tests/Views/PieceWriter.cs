using System.Globalization;
using System.Text;

namespace ClaimMap.Tests.Views;

/// <summary>Keeps what is written, and how long the longest piece of it was.</summary>
internal sealed class PieceWriter() : TextWriter(CultureInfo.InvariantCulture)
{
    private readonly StringBuilder _text = new();

    public override Encoding Encoding => Encoding.UTF8;

    public string Text => _text.ToString();

    public int Longest { get; private set; }

    public override void Write(char value) => _text.Append(value);

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        Longest = Math.Max(Longest, buffer.Length);
        _text.Append(buffer);
    }
}
