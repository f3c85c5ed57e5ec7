using Asyl.Casework.Data;
using Asyl.Casework.Dossiers;
using Asyl.Casework.People;

namespace Asyl.Casework.Events;

/// <summary>Names of who acted that name nobody ("court", "the authorities"), and the article that a phrase puts before them.</summary>
internal static class GenericActors
{
    private static readonly Dictionary<string, string> Articles = DataTable.Rows("generic-actors.tsv").ToDictionary(row => row["word"], row => row["article"], StringComparer.Ordinal);

    private static readonly string[] Vowels = ["a", "e", "i", "o", "u"];

    public static bool Contains(string name) => Articles.ContainsKey(NameLetters.Fold(name));

    /// <summary>"a court", "a Kazakh court", "a court in Almaty"; a name of its own is left as it is.</summary>
    public static string WithArticle(string name)
    {
        var words = NameLetters.Fold(name).Split(' ');
        var own = Strings.Find($"value.{name}") ?? name;
        var ofAPeople = words.Length == 2 && Places.CountryOfBody(name).Length > 0;
        if (!Articles.TryGetValue(words[ofAPeople ? 1 : 0], out var article) || article == "-" || (words.Length > 1 && !ofAPeople && words[1] is not ("in" or "of")))
            return own;
        return Strings.Of(article == "the" ? "article.the" : Vowels.Any(vowel => words[0].StartsWith(vowel, StringComparison.Ordinal)) ? "article.an" : "article.a", own);
    }
}
