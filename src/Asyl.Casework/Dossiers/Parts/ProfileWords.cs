using Asyl.Casework.Data;
using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.Record;
using Asyl.Casework.Sources;
using Asyl.Language.Dates;

namespace Asyl.Casework.Dossiers.Parts;

/// <summary>What people wrote about a source, in words. Where nobody did, that is said.</summary>
public static class ProfileWords
{
    /// <summary>"news media; assessed by Lena, 3 May 2026", or that it is not assessed.</summary>
    public static string Of(IReadOnlyList<Paper> profiles) => profiles.Count == 0
        ? Strings.Of("profile.not_assessed")
        : string.Join("; ", profiles.Select(profile => Strings.Of("profile.assessed", Strings.Of($"profile.type.{profile["type"]}"), profile["assessed_by"], DateWords.Of(Edtf.Parse(profile["assessed"])))));

    /// <summary>What is filled in of the rest, with its label.</summary>
    public static IEnumerable<(string Label, string Words)> Fields(Paper profile) => PaperKinds.Find(SourceProfiles.Kind)!.Fields
        .Where(field => field.Name is not ("type" or "assessed_by" or "assessed") && profile[field.Name].Length > 0)
        .Select(field => (Strings.Of($"paper.profile.{field.Name}"), profile[field.Name]));
}
