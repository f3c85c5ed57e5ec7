using Asyl.Casework.Dossiers.Redacting.Concerned;
using Asyl.Casework.Dossiers.Words;

namespace Asyl.Casework.Dossiers.Redacting;

/// <summary>What was taken out, in sentences: kinds and numbers, and no name.</summary>
internal static class LeftOutWords
{
    public static IReadOnlyList<string> Of(IReadOnlyList<CastMember> cast, Removal removal, RedactionProfile profile)
    {
        var lines = new List<string> { Strings.Of("redaction.brackets"), Strings.Of($"redaction.names.{Codes.Of(profile.Names)}") };
        if (profile.Names != NameStyle.Named)
            lines.Add(Strings.Of(profile.NamesOfEverybody ? "redaction.offices.renamed" : "redaction.offices.named"));
        lines.Add(Strings.Count("redaction.people", removal.People));
        if (profile.WithoutRelatives)
            lines.Add(Strings.Count("redaction.relatives", cast.Count(member => member.Kin.Length > 0)));
        if (profile.WithoutMinors)
            lines.Add(Minors(cast));
        if (profile.WithoutPlaces)
            lines.Add(Strings.Count("redaction.places", removal.Places));
        if (removal.Words > 0)
            lines.Add(Strings.Count("redaction.words", removal.Words));
        lines.Add(Strings.Of("redaction.limits"));
        return lines;
    }

    /// <summary>How many, and how each is known to be one.</summary>
    private static string Minors(IReadOnlyList<CastMember> cast)
    {
        var known = cast.Where(member => member.Minor != MinorBasis.None).CountBy(member => member.Minor).OrderBy(pair => pair.Key).Select(pair => Strings.Of($"redaction.minor.{Codes.Of(pair.Key)}", pair.Value)).ToList();
        var counted = Strings.Count("redaction.minors", cast.Count(member => member.Minor != MinorBasis.None));
        return known.Count == 0 ? counted : $"{counted} {Strings.Of("redaction.minors_known", string.Join("; ", known))}";
    }
}
