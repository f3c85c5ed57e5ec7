using Asyl.Language.PersonalNames.Reasons;

namespace Asyl.Casework.Dossiers.Words;

/// <summary>Why two names are alike, word by word, as sentences in the language of the reader.</summary>
public static class NameReasonWords
{
    /// <summary>What speaks for it, and what tells neither way.</summary>
    public static IEnumerable<string> For(NameReasons reasons) => reasons.Words.Where(word => !word.IsAgainst).Select(Of);

    /// <summary>What speaks against it, or makes it say little.</summary>
    public static IEnumerable<string> Against(NameReasons reasons) =>
        reasons.Words.Where(word => word.IsAgainst).Select(Of).Concat(reasons.Words.Where(word => word.IsCommon).Select(word => Strings.Of("alike.common", word.A)));

    public static IEnumerable<string> All(NameReasons reasons) => For(reasons).Concat(Against(reasons));

    /// <summary>The same of those words alone that are not written alike.</summary>
    public static IEnumerable<string> Differing(NameReasons reasons) => All(reasons with { Words = [.. reasons.Words.Where(word => !word.Steps.All(step => step.Rule == WordRule.SameLetters))] });

    public static IEnumerable<string> InEnglish(NameReasons reasons) => Strings.InEnglish(() => All(reasons).ToArray());

    public static string Of(WordMeeting word)
    {
        var (part, rules) = (Strings.Of($"alike.part.{Codes.Of(word.Part)}"), string.Join("; ", word.Steps.Select(Of)));
        return word.A.Length == 0 || word.B.Length == 0 ? Strings.Of("alike.word_single", part, word.A + word.B, rules) : Strings.Of("alike.word", part, word.A, word.B, rules);
    }

    private static string Of(WordStep step)
    {
        var key = $"alike.rule.{Codes.Of(step.Rule)}";
        if (step.Rule == WordRule.ReadBy && step.Letters[0].Split('/') is [var word, var reading])
            return Strings.Of(key, word, reading, Strings.Of($"alike.table.{step.Table}"));
        return Strings.Of(step.Table.Length > 0 ? $"{key}.{step.Table}" : key, string.Join(", ", step.Letters.Select(letters => letters.Trim('/'))));
    }
}
