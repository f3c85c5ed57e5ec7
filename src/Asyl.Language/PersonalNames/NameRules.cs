namespace Asyl.Language.PersonalNames;

/// <summary>What kind of likeness two names have that do not sound the same, by the order and number of their words.</summary>
internal static class NameRules
{
    private const double Alike = NameComparer.Alike;
    private const double Other = 0.65;

    public static NameLikeness Compare(PersonalName a, PersonalName b, Likenesses likenesses)
    {
        if (NameComparer.Joined(a, b))
            return new(0.95, NameKinship.Alike, NameFinding.DividedOtherwise);
        if (a.Words.Length > 1 && b.Words.Length > 1)
            return Full(a, b, likenesses);
        return a.Words.Length == 1 && b.Words.Length == 1 ? Single(likenesses[0, 0]) : Part(a, b, likenesses);
    }

    private static NameLikeness Full(PersonalName a, PersonalName b, Likenesses likenesses)
    {
        var given = likenesses[0, 0];
        var family = FamilyLikeness(a, b, likenesses);
        var turned = Math.Min(likenesses[0, b.Words.Length - 1], likenesses[a.Words.Length - 1, 0]);
        if (turned >= Alike)
            turned = Math.Min(a.Given.LikenessWhole(b.Family), a.Family.LikenessWhole(b.Given));
        if (Rotated(a, b))
            return new(0.95, NameKinship.Alike, NameFinding.FamilyFirstOrLast);
        if (turned >= Alike && turned > Math.Min(given, family))
            return new(0.95 * turned, NameKinship.Alike, NameFinding.ChangedPlaces);
        return family >= Alike ? WithFamily(a, b, likenesses, family) : new(Math.Min(given, family), NameKinship.Unrelated, NameFinding.OtherFamily);
    }

    private static NameLikeness WithFamily(PersonalName a, PersonalName b, Likenesses likenesses, double family)
    {
        var given = likenesses[0, 0];
        if (a.Given.IsInitial || b.Given.IsInitial)
            return given > 0 ? new(0.8 * family, NameKinship.FamilyOnly, NameFinding.FamilyAndInitial) : OtherGiven(given);
        if (given < Alike)
            return given < Other ? OtherGiven(given) : new(0.5, NameKinship.Unrelated, NameFinding.HardlyGiven);
        if (MiddlesDiffer(a, b, likenesses))
            return new(0.5, NameKinship.OtherGiven, NameFinding.OtherBetween);
        var score = (given + family) / 2;
        return score == 1 ? new(0.98, NameKinship.Alike, NameFinding.SameNames) : new(score, NameKinship.Alike, NameFinding.CloseSpellings);
    }

    private static NameLikeness OtherGiven(double given) => new(0.4 * given, NameKinship.OtherGiven, NameFinding.OtherGiven);

    /// <summary>The last words; where one name has more words (a father's name, a second family name), any of them after the first.</summary>
    private static double FamilyLikeness(PersonalName a, PersonalName b, Likenesses likenesses)
    {
        var (lastA, lastB) = (a.Words.Length - 1, b.Words.Length - 1);
        var best = likenesses[lastA, lastB];
        for (var i = 1; i < lastA && lastA > lastB; i++)
            best = Math.Max(best, likenesses[i, lastB]);
        for (var j = 1; j < lastB && lastB > lastA; j++)
            best = Math.Max(best, likenesses[lastA, j]);
        return best;
    }

    /// <summary>Whether both have names in between, a father's or a second one, and one of the shorter name has no match in the longer.</summary>
    private static bool MiddlesDiffer(PersonalName a, PersonalName b, Likenesses likenesses)
    {
        var isFirst = a.Words.Length <= b.Words.Length;
        var (few, many) = isFirst ? (a.Words.Length, b.Words.Length) : (b.Words.Length, a.Words.Length);
        for (var middle = 1; middle < few - 1; middle++)
        {
            var best = 0.0;
            for (var at = 1; at < many; at++)
                best = Math.Max(best, isFirst ? likenesses[middle, at] : likenesses[at, middle]);
            if (best < Other)
                return true;
        }

        return false;
    }

    /// <summary>Whether one begins where the other goes on: family name first or last. Any other order may be father and son.</summary>
    private static bool Rotated(PersonalName a, PersonalName b)
    {
        var count = a.Words.Length;
        return count > 2 && count == b.Words.Length && (IsTurned(a, b) || IsTurned(b, a));

        bool IsTurned(PersonalName one, PersonalName other)
        {
            for (var i = 0; i < count; i++)
            {
                if (one.Words[(i + 1) % count].Sound != other.Words[i].Sound)
                    return false;
            }

            return true;
        }
    }

    private static NameLikeness Single(double likeness) =>
        likeness >= Alike ? new(0.8 * likeness, NameKinship.Alike, NameFinding.WordsAlike) : new(0.5 * likeness, NameKinship.Unrelated, NameFinding.WordsDiffer);

    private static NameLikeness Part(PersonalName a, PersonalName b, Likenesses likenesses)
    {
        var (given, family) = (likenesses[0, 0], 0.0);
        for (var i = 1; i < a.Words.Length; i++)
            family = Math.Max(family, likenesses[i, 0]);
        for (var j = 1; j < b.Words.Length; j++)
            family = Math.Max(family, likenesses[0, j]);
        if (Math.Max(family, given) < Alike)
            return new(0.5 * Math.Max(family, given), NameKinship.Unrelated, NameFinding.WordsDiffer);
        return family >= given
            ? new(0.7 * family, NameKinship.FamilyOnly, NameFinding.FamilyAlone)
            : new(0.6 * given, NameKinship.GivenOnly, NameFinding.GivenAlone);
    }
}
