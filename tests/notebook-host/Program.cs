using System.Text;
using System.Text.Json;
using ClaimMap.NotebookHost;

// One line of JSON in, one line of JSON out, until there is no more: {"code": "1 + 1"} gives {"stdout": "", "result": {"text/plain": "2"}, "error": null}.
using var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false));
await using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" };
var cells = new Cells();
while (await input.ReadLineAsync() is { } line)
{
    using var request = JsonDocument.Parse(line);
    var answer = await cells.RunAsync(request.RootElement.GetProperty("code").GetString()!);
    await output.WriteLineAsync(JsonSerializer.Serialize(answer, CellAnswer.Options));
}
