using System.Text.Json;
using Asyl.Casework.Deadlines;
using Asyl.Language.Dates;

namespace Asyl.Casework.Dossiers.Exports;

/// <summary>Time limits.</summary>
public static class JsonDeadlines
{
    public static void WriteAll(Utf8JsonWriter json, IEnumerable<Deadline> deadlines)
    {
        json.WriteStartArray();
        foreach (var deadline in deadlines)
            Write(json, deadline);
        json.WriteEndArray();
    }

    public static void Write(Utf8JsonWriter json, Deadline deadline)
    {
        var rule = deadline.Rule;
        json.WriteStartObject();
        json.WriteString("id", deadline.Id);
        json.WriteString("person", deadline.Person);
        json.WriteString("what", rule.What);
        json.WriteString("due", deadline.Due is { } due ? Edtf.Day(due).Text : "");
        json.WriteString("rule", rule.Source.ToString());
        json.WriteString("basis", Basis(deadline.Basis));
        json.WriteString("country", deadline.Country);
        json.WriteString("event", deadline.Event);
        json.WriteString("starts", deadline.Starts.Text);
        json.WriteString("length", rule.Length);
        json.WriteString("days", rule.InWorkingDays ? "working" : "calendar");
        json.WriteString("whose", rule.IsOfThePerson ? "person" : "authority");
        json.WritePropertyName("suspensive");
        if (rule.Suspensive is { } halts)
            json.WriteBooleanValue(halts);
        else
            json.WriteNullValue();
        json.WriteBoolean("endsOnDayOff", deadline.EndsOnDayOff);
        json.WriteString("checked", Edtf.Day(rule.Source.Checked).Text);
        json.WriteString("how", Words.Codes.Of(rule.Source.How));
        json.Strings("statements", deadline.Because);
        json.Strings("met", deadline.Met);
        json.WriteEndObject();
    }

    /// <summary>The public word: "served", "entered", or one that begins with "if" where nobody entered the day.</summary>
    public static string Basis(DeadlineBasis basis) => Words.Codes.Of(basis).Replace('_', ' ');
}
