using System.Text.Json;

namespace Asyl.Casework.Dossiers.Exports.Tables;

/// <summary>The chronology for programs: JSON Lines, an object a row, every word exactly as it is.</summary>
internal static class ChronologyLines
{
    public static void Write(Stream to, Casebook book) => JsonLines.Write(to, CitedPassages.Of(book), (json, cited) =>
    {
        foreach (var (name, value) in ChronologyColumns.All)
            Write(json, name, value(book, cited));
    });

    private static void Write(Utf8JsonWriter json, string name, object? value)
    {
        switch (value)
        {
            case IReadOnlyDictionary<string, string> roles:
                json.Texts(name, roles);
                break;
            case IEnumerable<string> words:
                json.Strings(name, words);
                break;
            case int number:
                json.WriteNumber(name, number);
                break;
            default:
                json.WriteString(name, (string?)value);
                break;
        }
    }
}
