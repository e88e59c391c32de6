using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using ClaimMap.Fuzzing.Corpus;
using ClaimMap.Fuzzing.Mutations;

namespace ClaimMap.Fuzzing.Targets;

/// <summary>Dates: read as they stand or refused with a reason, and never read where their schema's pattern would refuse them.</summary>
internal sealed partial class DateTarget : FuzzTarget
{
    public override string Name => "dates";

    public override FuzzInput Draw(Random random)
    {
        var text = Texts.Dates[random.Next(Texts.Dates.Count)];
        text = random.Next(3) switch
        {
            0 => $"{text}/{Texts.Dates[random.Next(Texts.Dates.Count)]}",
            1 => $"[{text},{Texts.Dates[random.Next(Texts.Dates.Count)]}..]",
            _ => text,
        };
        return new FuzzInput("date.txt", Encoding.Unicode.GetBytes(random.Next(8) == 0 ? text : WordMutation.Apply(text, random)));
    }

    public override string Check(FuzzInput input)
    {
        var text = Encoding.Unicode.GetString(input.Bytes);
        if (!Edtf.TryParse(text, out var date, out var reason))
        {
            Diagnosed.CheckMessage(reason);
            return "refused";
        }

        FaultException.Unless(date.Text == text && date.ToString() == text && Edtf.Parse(text) == date && date.CompareTo(Edtf.Parse(text)) == 0, "it is not read as it stands");
        FaultException.Unless(date.Earliest is null || date.Latest is null || date.Earliest <= date.Latest, $"its first day {date.Earliest} lies behind its last {date.Latest}");
        FaultException.Unless(text.Length <= Edtf.MaxLength && Pattern().IsMatch(text), "the schema would refuse it");
        FaultException.Unless(JsonSerializer.Deserialize<Edtf>(JsonSerializer.Serialize(date)) == date, "it comes back from JSON as another");
        return "read";
    }

    [GeneratedRegex(Edtf.SchemaPattern, RegexOptions.ECMAScript)]
    private static partial Regex Pattern();
}
