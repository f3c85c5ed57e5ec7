namespace Asyl.Language.PersonalNames.Reasons;

/// <summary>
/// Why two names are alike, or not, word by word. Enters: two names. Leaves: each word of both, with the word that it met, by what rules, and what speaks against. A pure
/// function of the two, the same either way round. Never made where only a score is wanted.
/// </summary>
/// <param name="Finding">What was found of the names as wholes.</param>
/// <param name="Words">In the order of the first name, then those of the second that met none, then titles and particles.</param>
public sealed record NameReasons(NameFinding Finding, IReadOnlyList<WordMeeting> Words)
{
    public static NameReasons Of(string a, string b) => Of(PersonalName.Parse(a), PersonalName.Parse(b));

    public static NameReasons Of(PersonalName a, PersonalName b) => Of(a, b, NameComparer.Compare(a, b).Finding);

    /// <param name="finding">What was found of the two.</param>
    public static NameReasons Of(PersonalName a, PersonalName b, NameFinding finding) => new(finding, [.. MeetingReasons.Of(a, b, finding), .. LeftOut(a, b)]);

    /// <summary>Titles and particles that stand in one of the names alone.</summary>
    private static IEnumerable<WordMeeting> LeftOut(PersonalName a, PersonalName b)
    {
        var (ofA, ofB) = (NameReader.LeftOut(a.Text), NameReader.LeftOut(b.Text));
        return ofA.ExceptBy(ofB.Select(word => word.Token.Sound), word => word.Token.Sound, StringComparer.Ordinal).Select(word => new WordMeeting(Spelling.In(a, word.Token), "", word.Part, [new(WordRule.LeftOut)]))
            .Concat(ofB.ExceptBy(ofA.Select(word => word.Token.Sound), word => word.Token.Sound, StringComparer.Ordinal).Select(word => new WordMeeting("", Spelling.In(b, word.Token), word.Part, [new(WordRule.LeftOut)])));
    }
}
