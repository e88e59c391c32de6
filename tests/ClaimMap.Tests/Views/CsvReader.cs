using System.Text;

namespace ClaimMap.Tests.Views;

/// <summary>Reads RFC 4180 with either line end, and complains where a quote stands where none may.</summary>
internal static class CsvReader
{
    public static List<string[]> Read(string text)
    {
        var rows = new List<string[]>();
        var row = new List<string>();
        var cell = new StringBuilder();
        for (var at = 0; at < text.Length;)
        {
            cell.Clear();
            if (text[at] == '"')
            {
                for (at++; ; at++)
                {
                    if (text[at] == '"' && (at + 1 == text.Length || text[at + 1] != '"'))
                    {
                        at++;
                        break;
                    }

                    at += text[at] == '"' ? 1 : 0;
                    cell.Append(text[at]);
                }
            }
            else
            {
                while (at < text.Length && text[at] is not (',' or '\n'))
                {
                    text[at].Should().NotBe('"').And.NotBe('\r');
                    cell.Append(text[at++]);
                }
            }

            row.Add(cell.ToString());
            text[at].Should().Match<char>(c => c == ',' || c == '\n');
            if (text[at++] == '\n')
            {
                rows.Add([.. row]);
                row.Clear();
            }
            else if (at < text.Length && text[at] == '\n')
            {
                row.Add("");
                rows.Add([.. row]);
                row.Clear();
                at++;
            }
        }

        row.Should().BeEmpty();
        return rows;
    }
}
