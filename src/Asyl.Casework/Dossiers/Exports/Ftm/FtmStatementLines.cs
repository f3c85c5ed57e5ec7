using System.Text.Json;

namespace Asyl.Casework.Dossiers.Exports.Ftm;

/// <summary>FollowTheMoney statements as JSON Lines, the canonical id first, so that sorted lines stand by entity. What is only proposed is external, and of another dataset.</summary>
internal static class FtmStatementLines
{
    public static void Write(Stream to, Casebook book) => JsonLines.Write(to, FtmBook.Of(book), (json, statement) =>
    {
        json.WriteString("canonical_id", statement.Entity);
        json.WriteString("entity_id", statement.Entity);
        json.WriteString("prop", statement.Property);
        json.WriteString("prop_type", statement.Type);
        json.WriteString("schema", statement.Schema);
        json.WriteString("value", statement.Value);
        json.WriteString("dataset", statement.Dataset);
        OrNull(json, "lang", statement.Language);
        OrNull(json, "original_value", statement.Original);
        json.WriteBoolean("external", !statement.Source.IsAccepted);
        OrNull(json, "first_seen", statement.Source.Entered);
        OrNull(json, "last_seen", statement.Source.Entered);
        json.WriteString("origin", statement.Source.Origin);
        json.WriteString("id", statement.Id);
    });

    private static void OrNull(Utf8JsonWriter json, string name, string value) => json.WriteString(name, value.Length > 0 ? value : null);
}
