using System.Text.Json;
using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.Record;

namespace Asyl.Casework.Dossiers.Exports;

/// <summary>A statement with what people decided about it.</summary>
public static class JsonStatements
{
    public static void Write(Utf8JsonWriter json, FiledStatement filed)
    {
        var statement = filed.Statement;
        json.WriteStartObject();
        json.WriteString("id", statement.Id);
        json.WriteString("event", statement.Event);
        json.Strings("people", statement.People);
        json.WriteString("date", statement.Date.Text);
        json.WriteString("dateWritten", statement.DateWritten);
        json.WriteString("place", statement.Place);
        json.WriteString("country", statement.Country);
        json.Details(statement.Details);
        json.WriteString("certainty", Codes.Of(statement.Certainty));
        json.Strings("voice", statement.Voice);
        json.WriteNumber("confidence", statement.Confidence);
        json.WriteString("zone", Codes.Of(statement.Zone));
        json.WriteNumber("page", statement.Page);
        json.Passage("passage", statement.Passage);
        json.WriteString("review", Codes.Of(filed.Review));
        json.WriteEndObject();
    }
}
