using System.Text.Json;
using Asyl.Casework.People;
using Asyl.Casework.Record;

namespace Asyl.Casework.Dossiers.Exports;

/// <summary>People with their names, and the facts that people entered.</summary>
public static class JsonPeople
{
    public static void WritePerson(Utf8JsonWriter json, Casebook book, Person person)
    {
        json.WriteStartObject();
        json.WriteString("id", person.Id);
        json.WriteString("name", person.Name);
        json.Array("names", person.Names, WriteName);
        json.Strings("roles", person.Roles);
        json.Array("proposed", book.Proposed(person).OrderBy(proposal => proposal.With, StringComparer.Ordinal), WriteProposal);
        json.WriteEndObject();
    }

    public static void WriteFact(Utf8JsonWriter json, Fact fact)
    {
        json.WriteStartObject();
        json.WriteString("id", fact.Id);
        json.WriteString("person", fact.Person);
        json.WriteString("event", fact.Event);
        json.WriteString("date", fact.Date.Text);
        json.WriteString("place", fact.Place);
        json.WriteString("country", fact.Country);
        json.Details(fact.Details);
        json.Array("cites", fact.Cites, WriteCite);
        json.WriteString("note", fact.Note);
        json.WriteString("by", fact.By);
        json.WriteString("at", fact.At);
        json.WriteEndObject();
    }

    private static void WriteName(Utf8JsonWriter json, PersonName name)
    {
        json.WriteStartObject();
        json.WriteString("text", name.Text);
        json.WriteString("script", name.Script);
        json.WriteString("language", name.Language);
        json.Strings("reports", name.Reports);
        json.WriteEndObject();
    }

    private static void WriteProposal(Utf8JsonWriter json, SamePersonProposal proposal)
    {
        json.WriteStartObject();
        json.WriteString("with", proposal.With);
        json.WriteNumber("score", proposal.Score);
        json.Strings("because", proposal.Because);
        json.WriteEndObject();
    }

    private static void WriteCite(Utf8JsonWriter json, FactCitation cite)
    {
        json.WriteStartObject();
        json.WriteString("report", cite.Report);
        json.WriteString("kept", cite.KeptSha256);
        json.WriteNumber("start", cite.Start);
        json.WriteNumber("end", cite.End);
        json.WriteString("text", cite.Text);
        if (cite.Page > 0)
            json.WriteNumber("page", cite.Page);
        if (cite.Box is { } box)
            json.Box(box);
        json.WriteEndObject();
    }
}
