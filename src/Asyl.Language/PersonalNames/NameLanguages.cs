using Asyl.Language.Text;

namespace Asyl.Language.PersonalNames;

/// <summary>Guesses the language that a name is written in: letters that few languages have first, then endings, then the script (languages.tsv).</summary>
internal static class NameLanguages
{
    private static readonly (string Script, string Kind, string Sign, string Language)[] Rows =
        [.. Table.Rows("PersonalNames/languages.tsv").Select(row => (row[0], row[1], row[2], row[3]))];

    public static string Of(PersonalName name)
    {
        var script = name.Script;
        foreach (var row in Rows)
        {
            if (row.Script == script && Fits(row.Kind, row.Sign, name))
                return row.Language;
        }

        return "";
    }

    private static bool Fits(string kind, string sign, PersonalName name) => kind switch
    {
        "letters" => name.Tokens.Any(token => token.Written.AsSpan().ContainsAny(sign)),
        "ending" => name.Tokens.Any(token => token.Folded.Length > sign.Length + 2 && token.Folded.EndsWith(sign, StringComparison.Ordinal)),
        _ => true,
    };
}
