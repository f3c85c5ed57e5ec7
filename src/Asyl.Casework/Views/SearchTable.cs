using Dapper;
using Microsoft.Data.Sqlite;

namespace Asyl.Casework.Views;

/// <summary>Full text of the kept texts. Answers carry no rank: a rank would tell of texts outside the viewer's compartments.</summary>
internal static class SearchTable
{
    public static void Put(SqliteConnection connection, string report, string compartment, string text)
    {
        var added = connection.Execute(
            "INSERT INTO searched (report, compartment) VALUES (@report, @compartment) ON CONFLICT DO NOTHING", new { report, compartment });
        if (added == 1)
            connection.Execute("INSERT INTO words (rowid, text) VALUES (last_insert_rowid(), @text)", new { text });
    }

    /// <summary>Makes the index anew of these texts: whatever it held of others is gone from its pages too.</summary>
    public static void Remake(SqliteConnection connection, IEnumerable<(string Report, string Compartment, string Text)> texts)
    {
        connection.Execute("DELETE FROM searched; INSERT INTO words (words) VALUES ('delete-all');");
        foreach (var (report, compartment, text) in texts)
            Put(connection, report, compartment, text);
    }

    /// <summary>Ids of the reports that hold every word; none when there is no word.</summary>
    public static IEnumerable<string> Find(SqliteConnection connection, IReadOnlyList<string> compartments, string words) => Quoted(words) is { Length: > 0 } query
        ? connection.Query<string>(
            "SELECT s.report FROM words JOIN searched s ON s.number = words.rowid WHERE words MATCH @query AND s.compartment IN @compartments", new { query, compartments })
        : [];

    /// <summary>Every word as itself, whatever it means to the index; words between quotation marks are a phrase, a star at the end asks for a beginning.</summary>
    private static string Quoted(string words)
    {
        var phrases = words.Replace('\0', ' ').Split('"').SelectMany((part, i) => i % 2 == 1 ? [part] : part.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return string.Join(' ', phrases.Where(phrase => phrase.Any(char.IsLetterOrDigit))
            .Select(phrase => phrase.EndsWith('*') ? $"\"{phrase[..^1]}\"*" : $"\"{phrase}\""));
    }
}
