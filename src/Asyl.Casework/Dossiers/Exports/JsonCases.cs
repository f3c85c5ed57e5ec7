using System.Text.Json;
using Asyl.Casework.Cases;
using Asyl.Casework.Dossiers.Parts;
using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.Gaps;

namespace Asyl.Casework.Dossiers.Exports;

/// <summary>Cases and positions.</summary>
public static class JsonCases
{
    /// <param name="state">open, proposed or dismissed.</param>
    public static void WriteCase(Utf8JsonWriter json, Casebook book, ProtectionCase theCase, DateOnly on, string state)
    {
        json.WriteStartObject();
        json.WriteString("id", theCase.Id);
        json.WriteString("person", theCase.Person);
        json.WriteString("name", theCase.Name);
        json.WriteString("state", state);
        json.WriteNumber("events", theCase.Events.Count);
        json.WriteNumber("reports", theCase.Reports.Count);
        json.WriteStartObject("position");
        foreach (var position in PositionsOn.Main(theCase.Positions, on))
            json.WriteString(position.Track, position.Status);
        json.WriteEndObject();
        json.Array("gaps", Strings.InEnglish(() => GapLine.Of(book, theCase).Select(line => (line.Gap, line.Code, line.Sentence)).ToArray()), (writer, line) => WriteGap(writer, line.Gap, line.Code, line.Sentence));
        json.WriteEndObject();
    }

    private static void WriteGap(Utf8JsonWriter json, Gap gap, string code, string sentence)
    {
        json.WriteStartObject();
        json.WriteString("kind", code);
        json.WriteString("country", gap.Country);
        json.WriteString("stretch", gap.Stretch.Text);
        json.WriteString("sentence", sentence);
        json.WriteString("basis", Codes.Of(gap.Basis));
        json.Strings("events", gap.Events);
        json.Strings("because", gap.Because);
        json.WriteEndObject();
    }

    public static void WritePosition(Utf8JsonWriter json, Position position, bool withPerson)
    {
        json.WriteStartObject();
        if (withPerson)
            json.WriteString("person", position.Person);
        json.WriteString("track", position.Track);
        json.WriteString("status", position.Status);
        json.WriteString("country", position.Country);
        json.WriteString("from", position.From.Text);
        json.WriteString("to", position.To.Text);
        json.WriteString("basis", Codes.Of(position.Basis));
        json.Strings(withPerson ? "statements" : "because", position.Because);
        json.WriteEndObject();
    }
}
