namespace Asyl.Language.PersonalNames.Reasons;

/// <summary>A word of a name as it stands in the text, with its capitals.</summary>
internal static class Spelling
{
    public static string In(PersonalName name, NameToken token)
    {
        var text = Compositions.Compose(name.Text.Length > NameReader.LongestText ? name.Text[..NameReader.LongestText] : name.Text);
        var at = text.IndexOf(token.Written, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? token.Written : text.Substring(at, token.Written.Length);
    }

    public static string In(PersonalName name, IEnumerable<NameToken> tokens) => string.Join(' ', tokens.Select(token => In(name, token)));
}
