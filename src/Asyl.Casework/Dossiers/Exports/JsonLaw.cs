using System.Text.Json;
using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.Law;
using Asyl.Language.Dates;

namespace Asyl.Casework.Dossiers.Exports;

/// <summary>The law of places.</summary>
public static class JsonLaw
{
    public static void WriteJurisdictions(Utf8JsonWriter json, OwnLaw own, DateOnly on)
    {
        json.WriteStartObject();
        json.Array("jurisdictions", own.Law.Files, (writer, file) => Write(writer, file, on));
        json.Array("problems", own.Problems, (writer, problem) =>
        {
            writer.WriteStartObject();
            writer.WriteString("file", problem.File);
            writer.WriteNumber("line", problem.Line);
            writer.WriteString("sentence", problem.Sentence);
            writer.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Jurisdiction file, DateOnly on)
    {
        json.WriteStartObject();
        json.WriteString("code", file.Code);
        json.WriteString("parent", file.Parent);
        json.WriteBoolean("own", file.IsOwn);
        json.Array("rules", file.Rules, (writer, rule) => Write(writer, rule, on));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Rule rule, DateOnly on)
    {
        json.WriteStartObject();
        json.WriteString("kind", Kind(rule));
        json.WriteString("what", rule.What);
        json.WriteString("from", Day(rule.From));
        json.WriteString("to", Day(rule.To));
        json.WriteBoolean("inForce", rule.Reaches(Edtf.Day(on)));
        json.WriteString("source", rule.Source.ToString());
        json.WriteString("checked", Day(rule.Source.Checked));
        json.WriteString("how", Codes.Of(rule.Source.How));
        json.WriteEndObject();
    }

    private static string Kind(Rule rule) => rule switch
    {
        Authority => "authority",
        StatusDocument => "document",
        TimeLimit => "deadline",
        Offence => "offence",
        Transition => "transition",
        Principle => "principle",
        _ => "term",
    };

    private static string Day(DateOnly? day) => day is { } known ? Edtf.Day(known).Text : "";
}
