using System.Text.Json;

namespace Asyl.Casework.Dossiers.Exports.Ftm;

/// <summary>
/// FollowTheMoney entities as JSON Lines. An entity that people stand behind holds what they stand behind and nothing else; one that is only proposed is of
/// the dataset <c>asyl_proposed</c>. Never: a value of both kinds in one entity.
/// </summary>
internal static class FtmEntityLines
{
    public static void Write(Stream to, Casebook book) => JsonLines.Write(to, FtmBook.Of(book).GroupBy(statement => statement.Entity, StringComparer.Ordinal), (json, said) =>
    {
        var isAccepted = said.Any(statement => statement.Source.IsAccepted);
        Fields(json, said.Key, [.. said.Where(statement => statement.Source.IsAccepted == isAccepted)]);
    });

    private static void Fields(Utf8JsonWriter json, string id, IReadOnlyList<FtmStatement> said)
    {
        json.WriteString("id", id);
        if (said.FirstOrDefault(statement => statement.Property == "name") is { } name)
            json.WriteString("caption", name.Value);
        json.WriteString("schema", said[0].Schema);
        json.WriteStartObject("properties");
        foreach (var values in said.Where(statement => statement.Property != FtmStatement.Base).GroupBy(statement => statement.Property, StringComparer.Ordinal))
            json.Strings(values.Key, values.Select(statement => statement.Value).Distinct(StringComparer.Ordinal));
        json.WriteEndObject();
        json.Strings("datasets", [said[0].Dataset]);
    }
}
