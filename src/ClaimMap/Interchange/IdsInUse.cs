using System.Globalization;
using System.Text;
using ClaimMap.Model;

namespace ClaimMap.Interchange;

/// <summary>The ids that records have, and new ones that none has.</summary>
internal sealed class IdsInUse
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    // From the last number on: thousands of names can begin alike, and from the first it would take the square of them.
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public bool Has(string id) => _ids.Contains(id);

    public void Add(string id) => _ids.Add(id);

    /// <summary>Takes the id that is wished for where it is one and is free, or else another one, with a number where that is not free either.</summary>
    public string Take(string? wished, string otherwise)
    {
        if (wished is not null && IdText.IsWellFormed(wished) && _ids.Add(wished))
        {
            return wished;
        }

        var id = Fitting(otherwise);
        var stem = id[..Math.Min(id.Length, IdText.MaxLength - 6)].Trim('-');
        while (!_ids.Add(id))
        {
            var number = _numbers[stem] = _numbers.GetValueOrDefault(stem, 1) + 1;
            id = Fitting(string.Create(CultureInfo.InvariantCulture, $"{stem}-{number}"));
        }

        return id;
    }

    /// <summary>An id that is not too long, made of one that may be.</summary>
    public static string Fitting(string id) => id.Length <= IdText.MaxLength ? id : $"{id[..(IdText.MaxLength - 7)].Trim('-')}-{Digest.Of(Encoding.UTF8.GetBytes(id)).Hex[..6]}";
}
