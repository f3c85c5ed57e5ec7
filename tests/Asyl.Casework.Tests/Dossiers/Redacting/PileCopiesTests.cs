using Asyl.Casework.Dossiers;
using Asyl.Casework.Dossiers.Redacting;
using Asyl.Casework.People;
using Asyl.Casework.Sources;
using Asyl.Language.PersonalNames;

namespace Asyl.Casework.Tests.Dossiers.Redacting;

/// <summary>Whole piles: the invented examples, and the real reports where they are at hand.</summary>
public sealed class PileCopiesTests : IDisposable
{
    private static readonly RedactionProfile Strictest = new() { Names = NameStyle.Pseudonyms, NamesOfEverybody = true, WithoutRelatives = true, WithoutMinors = true, WithoutPlaces = true };

    private readonly TestWorkspace desk = new();

    public void Dispose() => desk.Dispose();

    [SeedsFact]
    public void No_spelling_of_the_person_remains_in_any_string_of_a_seed() => Check(Repo.Seeds, 4);

    [Fact]
    public void No_spelling_of_the_person_remains_in_any_string_of_an_example() => Check(Path.Combine(Repo.Examples, "pile"), 2);

    private void Check(string folder, int cases)
    {
        desk.AddFiles([folder]);
        var book = desk.Look(TestWorkspace.Main);
        book.Cases.Count.ShouldBeGreaterThanOrEqualTo(cases);
        foreach (var theCase in book.Cases)
        {
            var dossier = Dossier.Of(book, theCase, new(2024, 1, 1), "0", SourceProfiles.None);
            foreach (var profile in new[] { Copies.Pseudonyms, Copies.Pseudonyms with { Names = NameStyle.Initials }, Strictest })
                CheckCopy(Strings(dossier).ToList(), book.Person(theCase.Person)!, Redaction.Of(book, theCase, profile));
            Redaction.Of(book, theCase, Copies.Pseudonyms).Remains(HtmlDossier.Render(dossier.Manuscript)).ShouldBeTrue();
        }
    }

    /// <summary>Looked for by another way than the one that took it out: plain letters anywhere.</summary>
    private static void CheckCopy(IReadOnlyList<string> strings, Person person, Redaction copy)
    {
        var words = person.Names.SelectMany(name => PersonalName.Parse(name.Text).Tokens).Select(token => token.Folded).Where(word => word.Length > 3).ToHashSet(StringComparer.Ordinal);
        foreach (var text in strings)
        {
            var left = copy.Apply(text);
            words.Where(word => NameLetters.Fold(left).Contains(word, StringComparison.Ordinal)).ShouldBeEmpty(left);
            copy.Apply(left).ShouldBe(left);
            copy.Remains(left).ShouldBeFalse(left);
        }

        copy.LeftOut.ShouldAllBe(line => !words.Any(word => NameLetters.Fold(line).Contains(word, StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Strings(Dossier dossier) =>
    [
        dossier.CaseName, .. dossier.Chronology.SelectMany(entry => entry.Details.Select(detail => detail.Value).Append(entry.Phrase).Concat(entry.Tellers.Select(teller => teller.Words()))),
        .. dossier.Citations.Select(citation => citation.Shown), .. dossier.Contradictions.Select(entry => entry.Why),
        .. dossier.Sources.SelectMany(source => new[] { source.Reading.Title, source.Reading.Url, source.Reading.Author, source.Report.File, source.Report.Text }),
        .. dossier.Sources.SelectMany(source => source.Reading.Unread).Select(passage => passage.Text),
    ];
}
