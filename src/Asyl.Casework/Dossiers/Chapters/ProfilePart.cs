using Asyl.Casework.Dossiers.Manuscripts;
using Asyl.Casework.Dossiers.Parts;
using Asyl.Casework.Record;
using static Asyl.Casework.Dossiers.Chapters.Pieces;

namespace Asyl.Casework.Dossiers.Chapters;

/// <summary>Who the sources are, as people assessed them; those that nobody assessed are named too.</summary>
internal static class ProfilePart
{
    public static Part? Of(IReadOnlyList<CaseSource> sources) => sources.Count == 0 ? null : new Part(3, "", "", Line.Of(Strings.Of("section.profiles")),
    [
        .. sources.Where(source => source.Profiles.Count > 0).Select(source => new Part(4, "", "source", Line.Said(source.NameAndLetters), [.. source.Profiles.SelectMany(Assessment)])),
        .. CaseSource.UnassessedWords(sources) is { Length: > 0 } unassessed ? new[] { new Paragraph("", Line.Said(unassessed)) } : [],
    ]);

    private static IEnumerable<Block> Assessment(Paper profile) =>
        [new Paragraph("", Line.Said(ProfileWords.Of([profile]))), new Fields("", [.. ProfileWords.Fields(profile).Select(field => Labelled(field.Label, Line.Said(field.Words)))])];
}
