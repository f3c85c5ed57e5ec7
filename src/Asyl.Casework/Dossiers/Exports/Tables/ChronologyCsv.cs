using System.Text;

namespace Asyl.Casework.Dossiers.Exports.Tables;

/// <summary>The chronology for a spreadsheet: UTF-8 with a byte-order mark, lists as "a; b", roles as "role: value".</summary>
internal static class ChronologyCsv
{
    public static void Write(Stream to, Casebook book)
    {
        using var text = new StreamWriter(to, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        text.Write(CsvLine.Of(ChronologyColumns.All.Select(column => column.Name)));
        foreach (var cited in CitedPassages.Of(book))
            text.Write(CsvLine.Of(ChronologyColumns.All.Select(column => Words(column.Value(book, cited)))));
    }

    private static string Words(object? value) => value switch
    {
        IEnumerable<KeyValuePair<string, string>> roles => string.Join("; ", roles.OrderBy(role => role.Key, StringComparer.Ordinal).Select(role => $"{role.Key}: {role.Value}")),
        IEnumerable<string> words => string.Join("; ", words),
        _ => $"{value}",
    };
}
