using System.Text;

namespace ClaimMap.Benchmarks.Generation;

/// <summary>Words, choices and digests out of one seeded sequence.</summary>
internal sealed class RandomText
{
    private static readonly string[] Syllables = ["ba", "cor", "den", "el", "fa", "gri", "ho", "is", "ka", "lum", "mor", "na", "os", "pe", "ra", "sil", "tu", "ve"];

    private const int Seed = 20201012;

    private readonly Random _random;
    private readonly StringBuilder _builder = new();

    /// <summary>Begins a sequence.</summary>
    /// <param name="number">Which one: each number has its own.</param>
    public RandomText(int number = 0) => _random = new Random(Seed + number);

    public int Next(int end) => _random.Next(end);

    /// <summary>Whether something happens that happens so often in a hundred cases.</summary>
    public bool Chance(int percent) => _random.Next(100) < percent;

    public string One(params ReadOnlySpan<string> choices) => choices[_random.Next(choices.Length)];

    /// <summary>The digest of a random text.</summary>
    public string Digest()
    {
        Span<byte> text = stackalloc byte[16];
        _random.NextBytes(text);
        return ClaimMap.Digest.Of(text).ToString();
    }

    /// <summary>A sentence of about so many characters; now and then with a quoted or an accented word.</summary>
    public string Sentence(int length) => Words(length).Append('.').ToString();

    public string Phrase(int length) => Words(length).ToString();

    private StringBuilder Words(int length)
    {
        _builder.Clear();
        while (_builder.Length < length)
        {
            if (_builder.Length > 0)
            {
                _builder.Append(' ');
            }

            var start = _builder.Length;
            for (var syllables = 1 + _random.Next(3); syllables > 0; syllables--)
            {
                _builder.Append(Syllables[_random.Next(Syllables.Length)]);
            }

            switch (_random.Next(60))
            {
                case 0:
                    _builder.Insert(start, '"').Append('"');
                    break;
                case 1:
                    _builder.Append('é');
                    break;
            }
        }

        if (char.IsAsciiLetterLower(_builder[0]))
        {
            _builder[0] = char.ToUpperInvariant(_builder[0]);
        }

        return _builder;
    }
}
