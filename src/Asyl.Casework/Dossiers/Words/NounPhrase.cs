namespace Asyl.Casework.Dossiers.Words;

/// <summary>Event types as nouns, for sentences about them.</summary>
internal static class NounPhrase
{
    /// <summary>"application for asylum", without an article.</summary>
    /// <param name="code">A code of <c>Data/events.tsv</c>.</param>
    public static string Of(string code) => Strings.Find($"noun.{code}") ?? code.Replace('_', ' ');

    /// <summary>"an application for asylum".</summary>
    public static string Indefinite(string code) => Of(code) is var noun && noun[0] is 'a' or 'e' or 'i' or 'o' ? Strings.Of("article.an", noun) : Strings.Of("article.a", noun);

    /// <summary>"a, b and c".</summary>
    public static string List(IEnumerable<string> parts)
    {
        string[] all = [.. parts];
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} {Strings.Of("list.and")} {all[^1]}";
    }
}
