using Asyl.Casework.Reading;

namespace Asyl.Casework.Tests.Reading;

/// <summary>A row of a passage file's table.</summary>
internal sealed record ExpectedStatement(string Event, string[] People, string Date, string Certainty, string Voice, string Words, bool IsKnownGap)
{
    public static ExpectedStatement Read(string row)
    {
        var cells = row.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray();
        return new(cells[0].TrimStart('?'), cells[1].Split("; ", StringSplitOptions.RemoveEmptyEntries), cells[2], cells[3], cells[4], cells[5], cells[0].StartsWith('?'));
    }

    /// <summary>What differs from the nearest statement; empty when one is as expected.</summary>
    public string Against(string text, IReadOnlyList<Statement> statements)
    {
        var start = text.IndexOf(Words, StringComparison.Ordinal);
        var near = statements.Where(statement => statement.Event == Event && Shared(statement, start) * 2 >= Words.Length).ToList();
        if (near.Count == 0)
            return $"{Event}: nothing read from \"{Words}\"";
        return near.Select(Difference).OrderBy(difference => difference.Length).First();
    }

    private int Shared(Statement statement, int start) => Math.Min(statement.Passage.End, start + Words.Length) - Math.Max(statement.Passage.Start, start);

    private string Difference(Statement read)
    {
        var wrong = new List<string>();
        if (!read.People.Order(StringComparer.Ordinal).SequenceEqual(People.Order(StringComparer.Ordinal), StringComparer.Ordinal))
            wrong.Add($"people are [{string.Join("; ", read.People)}]");
        if (Date.Length > 0 && read.Date.Text != Date)
            wrong.Add($"date is {read.Date.Text}, not {Date}");
        if (Certainty.Length > 0 && !string.Equals(read.Certainty.ToString(), Certainty, StringComparison.OrdinalIgnoreCase))
            wrong.Add($"certainty is {read.Certainty}, not {Certainty}");
        if (Certainty.Length > 0 && (Voice.Length == 0 ? read.Voice.Count > 0 : !read.Voice.Any(voice => voice.Contains(Voice, StringComparison.OrdinalIgnoreCase))))
            wrong.Add($"voice is [{string.Join(" > ", read.Voice)}], not [{Voice}]");
        return wrong.Count == 0 ? "" : $"{Event} \"{Words}\": {string.Join(", ", wrong)}";
    }
}
