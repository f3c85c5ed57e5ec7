using System.Text;

namespace Asyl.Casework.Tests.Dossiers.Exports;

/// <summary>A reader of tables that takes nothing but RFC 4180 and lines of one length.</summary>
internal static class Csv
{
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string text)
    {
        var lines = Lines(text);
        return [.. lines.Skip(1).Select(line =>
        {
            line.Count.ShouldBe(lines[0].Count);
            return lines[0].Zip(line).ToDictionary(cell => cell.First, cell => cell.Second);
        })];
    }

    public static List<List<string>> Lines(string text)
    {
        var (lines, at) = (new List<List<string>>(), 0);
        while (at < text.Length)
        {
            var line = new List<string>();
            do
                line.Add(text[at] == '"' ? Quoted(text, ref at) : Plain(text, ref at));
            while (text[at++] == ',');
            text[(at - 1)..(at + 1)].ShouldBe("\r\n");
            at++;
            lines.Add(line);
        }

        return lines;
    }

    private static string Plain(string text, ref int at)
    {
        var end = text.IndexOfAny([',', '\r'], at);
        var cell = text[at..end];
        cell.ShouldNotContain('"');
        cell.ShouldNotContain('\n');
        at = end;
        return cell;
    }

    private static string Quoted(string text, ref int at)
    {
        var cell = new StringBuilder();
        for (at++; ; at++)
        {
            if (text[at] == '"' && text[++at] != '"')
                return cell.ToString();
            cell.Append(text[at]);
        }
    }
}
