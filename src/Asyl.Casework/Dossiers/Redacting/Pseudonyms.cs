using Asyl.Casework.Dossiers.Parts;
using Asyl.Casework.Dossiers.Redacting.Concerned;

namespace Asyl.Casework.Dossiers.Redacting;

/// <summary>What stands for each person, by what somebody asks for: null for whoever stays named. No two people have one other name, or one pair of initials.</summary>
internal static class Pseudonyms
{
    public static IReadOnlyList<string?> Of(IReadOnlyList<CastMember> cast, RedactionProfile profile)
    {
        var (instead, renamed) = (new string?[cast.Count], new List<int>());
        for (var at = 0; at < cast.Count; at++)
        {
            instead[at] = Kind(cast[at], profile);
            if (instead[at] is null && IsRenamed(cast[at], profile))
                renamed.Add(at);
        }

        var initials = renamed.GroupBy(at => Initials(cast[at].Name), StringComparer.Ordinal).SelectMany(same => same.Select((at, number) => (at, Initials: same.Count() > 1 ? $"{same.Key} ({number + 1})" : same.Key))).ToDictionary(one => one.at, one => one.Initials);
        foreach (var (number, at) in renamed.Index())
            instead[at] = profile.Names == NameStyle.Initials && initials[at].Length > 0 ? initials[at] : Strings.Of("redaction.person", SourceList.Letter(number));
        return instead;
    }

    /// <summary>Whom the case is about is always somebody: also as a minor, under another name.</summary>
    private static bool IsRenamed(CastMember member, RedactionProfile profile) =>
        (profile.Names != NameStyle.Named && (!member.IsInOffice || profile.NamesOfEverybody)) || (member.IsSubject && profile.WithoutMinors && member.Minor != MinorBasis.None);

    private static string? Kind(CastMember member, RedactionProfile profile) => member.IsSubject ? null
        : profile.WithoutMinors && member.Minor != MinorBasis.None ? Strings.Of("redaction.minor")
        : profile.WithoutRelatives && member.Kin.Length > 0 ? Strings.Of($"redaction.kin.{member.Kin}")
        : null;

    private static string Initials(string name) => string.Join(' ', PersonalName.Parse(name).Tokens.Select(token => token.Folded).Where(word => word.Length > 0).Select(word => $"{char.ToUpperInvariant(word[0])}."));
}
