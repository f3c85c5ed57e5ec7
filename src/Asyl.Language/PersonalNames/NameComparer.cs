namespace Asyl.Language.PersonalNames;

/// <summary>
/// Compares two names across spellings and scripts. Enters: two names as written. Leaves: a score, a kind and reasons.
/// Never: a word about whether they are one person; that takes more than a name.
/// </summary>
public static class NameComparer
{
    /// <summary>From here on two tokens count as spellings of one another.</summary>
    public const double Alike = 0.8;

    private const double Other = 0.65;

    public static NameLikeness Compare(string a, string b) => Compare(PersonalName.Parse(a), PersonalName.Parse(b));

    public static NameLikeness Compare(PersonalName a, PersonalName b)
    {
        if (a.IsEmpty || b.IsEmpty)
            return new(0, NameKinship.Unrelated, ["one of them has no letters"]);
        if (a.Tokens.Select(token => token.Sound).SequenceEqual(b.Tokens.Select(token => token.Sound), StringComparer.Ordinal))
            return new(1, NameKinship.Alike, [string.Equals(a.Text, b.Text, StringComparison.Ordinal) ? "the same spelling" : "spellings of one sound"]);
        if (Joined(a, b))
            return new(0.95, NameKinship.Alike, ["the same letters, divided otherwise"]);
        if (a.Tokens.Count > 1 && b.Tokens.Count > 1)
            return Full(a, b);
        return a.Tokens.Count == 1 && b.Tokens.Count == 1 ? Single(a, b) : a.Tokens.Count == 1 ? Part(a, b) : Part(b, a);
    }

    private static NameLikeness Full(PersonalName a, PersonalName b)
    {
        var given = a.Given.Likeness(b.Given);
        var family = FamilyLikeness(a, b);
        var turned = Math.Min(a.Given.LikenessWhole(b.Family), a.Family.LikenessWhole(b.Given));
        if (Rotated(a, b))
            return new(0.95, NameKinship.Alike, ["the family name first or last"]);
        if (turned >= Alike && turned > Math.Min(given, family))
            return new(0.95 * turned, NameKinship.Alike, ["given and family name change places"]);
        return family >= Alike ? WithFamily(a, b, given, family) : new(Math.Min(given, family), NameKinship.Unrelated, ["the family names differ"]);
    }

    private static NameLikeness WithFamily(PersonalName a, PersonalName b, double given, double family)
    {
        if (a.Given.IsInitial || b.Given.IsInitial)
            return given > 0 ? new(0.8 * family, NameKinship.FamilyOnly, ["the same family name and initial"]) : OtherGiven(given);
        if (given < Alike)
            return given < Other ? OtherGiven(given) : new(0.5, NameKinship.Unrelated, ["the family name is shared, the given names are hardly alike"]);
        if (MiddlesDiffer(a, b))
            return new(0.5, NameKinship.OtherGiven, ["a name between the given and the family name is another"]);
        var score = (given + family) / 2;
        return score == 1 ? new(0.98, NameKinship.Alike, ["the same given and family name"]) : new(score, NameKinship.Alike, ["given and family name are close spellings"]);
    }

    private static NameLikeness OtherGiven(double given) => new(0.4 * given, NameKinship.OtherGiven, ["the family name is shared, the given name is another"]);

    /// <summary>The last words; where one name has more words (a father's name, a second family name), any of them after the first.</summary>
    private static double FamilyLikeness(PersonalName a, PersonalName b)
    {
        if (a.Tokens.Count == b.Tokens.Count)
            return a.Family.Likeness(b.Family);
        var (longer, shorter) = a.Tokens.Count > b.Tokens.Count ? (a, b) : (b, a);
        return longer.Tokens.Skip(1).Max(token => token.Likeness(shorter.Family));
    }

    /// <summary>Whether both have names in between, a father's or a second one, and one of the shorter name has no match in the longer.</summary>
    private static bool MiddlesDiffer(PersonalName a, PersonalName b)
    {
        var (few, many) = a.Tokens.Count <= b.Tokens.Count ? (a.Tokens, b.Tokens) : (b.Tokens, a.Tokens);
        return few.Skip(1).SkipLast(1).Any(middle => many.Skip(1).Max(middle.Likeness) < Other);
    }

    /// <summary>Whether one begins where the other goes on: family name first or last. Any other order may be father and son.</summary>
    private static bool Rotated(PersonalName a, PersonalName b)
    {
        var (one, other) = (a.Tokens.Select(token => token.Sound).ToArray(), b.Tokens.Select(token => token.Sound).ToArray());
        return one.Length > 2 && one.Length == other.Length
            && (one[1..].Append(one[0]).SequenceEqual(other, StringComparer.Ordinal) || other[1..].Append(other[0]).SequenceEqual(one, StringComparer.Ordinal));
    }

    public static bool Joined(PersonalName a, PersonalName b) =>
        a.Tokens.Count != b.Tokens.Count && string.Concat(a.Tokens.Select(token => token.Sound)) == string.Concat(b.Tokens.Select(token => token.Sound));

    private static NameLikeness Single(PersonalName a, PersonalName b)
    {
        var likeness = a.Given.Likeness(b.Given);
        return likeness >= Alike ? new(0.8 * likeness, NameKinship.Alike, ["one word each, spelled alike"]) : new(0.5 * likeness, NameKinship.Unrelated, ["the words differ"]);
    }

    private static NameLikeness Part(PersonalName word, PersonalName full)
    {
        var family = full.Tokens.Skip(1).Max(token => token.Likeness(word.Given));
        var given = full.Given.Likeness(word.Given);
        if (Math.Max(family, given) < Alike)
            return new(0.5 * Math.Max(family, given), NameKinship.Unrelated, ["the words differ"]);
        return family >= given
            ? new(0.7 * family, NameKinship.FamilyOnly, ["the family name alone"])
            : new(0.6 * given, NameKinship.GivenOnly, ["the given name alone"]);
    }
}
