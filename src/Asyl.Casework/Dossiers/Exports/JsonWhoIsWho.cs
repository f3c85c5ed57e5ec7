using System.Text.Json;
using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.People;

namespace Asyl.Casework.Dossiers.Exports;

/// <summary>Who may be who, and what people say of it.</summary>
public static class JsonWhoIsWho
{
    public static void Write(Utf8JsonWriter json, Casebook book, WhoIsWho said)
    {
        json.WriteStartObject();
        json.Array("people", book.People, (writer, person) => JsonPeople.WritePerson(writer, book, person));
        json.Array("proposals", PersonPair.In(book), WriteProposal);
        json.Array("judgements", said.Acts, (writer, judgement) => WriteJudgement(writer, judgement, book));
        json.Array("names", said.SetNames, (writer, named) => WriteName(writer, named, book));
        json.WriteEndObject();
    }

    public static void WriteProposal(Utf8JsonWriter json, PersonPair pair)
    {
        json.WriteStartObject();
        json.WriteString("a", pair.A.Id);
        json.WriteString("b", pair.B.Id);
        json.WriteNumber("score", pair.Score);
        json.Strings("because", pair.Because);
        JsonNameReasons.Write(json, pair.Names.Reasons);
        json.WriteEndObject();
    }

    public static void WriteJudgement(Utf8JsonWriter json, RecordedJudgement judgement, Casebook book)
    {
        var (a, b) = judgement.In(book);
        json.WriteStartObject();
        json.WriteString("id", judgement.Act);
        json.WriteString("verdict", Codes.Of(judgement.Verdict));
        json.WriteBoolean("applies", a is not null && b is not null);
        json.WriteString("a", a?.Id ?? "");
        json.WriteString("b", b?.Id ?? "");
        json.Array("namesA", judgement.A.Names, WriteMention);
        json.Array("namesB", judgement.B.Names, WriteMention);
        json.WriteString("why", judgement.Why);
        json.WriteString("by", judgement.By);
        json.WriteString("at", judgement.At);
        json.WriteEndObject();
    }

    public static void WriteName(Utf8JsonWriter json, RecordedName named, Casebook book)
    {
        json.WriteStartObject();
        json.WriteString("id", named.Act);
        json.WriteString("name", named.Name);
        json.WriteString("person", named.In(book)?.Id ?? "");
        json.WriteString("why", named.Why);
        json.WriteString("by", named.By);
        json.WriteString("at", named.At);
        json.WriteEndObject();
    }

    private static void WriteMention(Utf8JsonWriter json, ReportName mention)
    {
        json.WriteStartObject();
        json.WriteString("report", mention.Report);
        json.WriteString("name", mention.Name);
        json.WriteEndObject();
    }
}
