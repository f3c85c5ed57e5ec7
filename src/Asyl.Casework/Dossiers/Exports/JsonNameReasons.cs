using System.Text.Json;
using Asyl.Casework.Dossiers.Words;
using Asyl.Language.PersonalNames.Reasons;

namespace Asyl.Casework.Dossiers.Exports;

/// <summary>Which word of a name met which of another, by what rules, in the shape that other programs rely on.</summary>
internal static class JsonNameReasons
{
    public static void Write(Utf8JsonWriter json, NameReasons reasons) => json.Array("words", reasons.Words, WriteWord);

    private static void WriteWord(Utf8JsonWriter json, WordMeeting word)
    {
        json.WriteStartObject();
        json.WriteString("a", word.A);
        json.WriteString("b", word.B);
        json.WriteString("part", Codes.Of(word.Part));
        json.WriteNumber("alike", Math.Round(word.Likeness, 3));
        json.WriteBoolean("against", word.IsAgainst);
        json.WriteBoolean("common", word.IsCommon);
        json.Array("rules", word.Steps, WriteStep);
        json.WriteString("says", Strings.InEnglish(() => NameReasonWords.Of(word)));
        json.WriteEndObject();
    }

    private static void WriteStep(Utf8JsonWriter json, WordStep step)
    {
        json.WriteStartObject();
        json.WriteString("rule", Codes.Of(step.Rule));
        json.WriteString("table", step.Table);
        json.Strings("letters", step.Letters);
        json.WriteEndObject();
    }
}
