using System.Text.Json;
using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.Similar;

namespace Asyl.Casework.Dossiers.Exports;

/// <summary>Cases that share something with one.</summary>
public static class JsonSimilar
{
    public static void Write(Utf8JsonWriter json, SimilarCases found)
    {
        json.WriteStartObject();
        json.WriteString("person", found.Case.Person);
        json.WriteString("name", found.Case.Name);
        json.Array("traits", found.Traits, Write);
        json.Array("similar", found.All, Write);
        json.Array("came", found.Came, (writer, came) =>
        {
            writer.WriteStartObject();
            writer.WriteString("event", came.Event);
            writer.WriteString("outcome", came.Outcome);
            writer.WriteNumber("cases", came.Cases);
            writer.WriteNumber("of", came.Of);
            writer.WriteEndObject();
        });
        json.WriteBoolean("tooFew", found.AreTooFew);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SimilarCase one)
    {
        json.WriteStartObject();
        json.WriteString("id", one.Case.Id);
        json.WriteString("person", one.Case.Person);
        json.WriteString("name", one.Case.Name);
        json.WriteString("state", one.Case.IsOpen ? "open" : "proposed");
        json.Array("shares", one.Shares, Write);
        json.Strings("came", one.Came.Select(e => e.Id));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Trait trait)
    {
        json.WriteStartObject();
        json.WriteString("kind", Codes.Of(trait.Kind));
        json.WriteString("value", trait.Value);
        json.WriteString("country", trait.Country);
        json.Strings("events", trait.Events);
        json.WriteEndObject();
    }
}
