using Asyl.Casework.Dossiers;
using Asyl.Casework.Dossiers.Chapters;
using Asyl.Casework.Dossiers.Manuscripts;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Asyl.Casework.Tests.Dossiers.Word;

public sealed class DossierInWordTests
{
    public static TheoryData<string> Purposes => [.. Purpose.All.Select(purpose => purpose.Code)];

    [Theory]
    [MemberData(nameof(Purposes))]
    public void a_dossier_for_anything_is_whole_and_without_flaw(string purpose)
    {
        var manuscript = Of(purpose, isReviewed: false);
        using var file = new WordFile(manuscript);
        file.Flaws.ShouldBeEmpty();
        var words = WordFile.Words(file.Body);
        Told.By(manuscript).ShouldAllBe(text => words.Contains(WordFile.Without(text), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void its_footnotes_have_the_numbers_of_the_other_formats(bool isReviewed)
    {
        var manuscript = Of("internal", isReviewed);
        using var file = new WordFile(manuscript);
        file.Notes.Count.ShouldBe(manuscript.Notes.Count);
        file.Body.Descendants<W.SimpleField>().ShouldAllBe(field => field.Instruction!.Value!.Contains($" _Note{field.InnerText} ", StringComparison.Ordinal));
    }

    private static Manuscript Of(string purpose, bool isReviewed)
    {
        var book = isReviewed ? Invented.Reviewed() : Invented.Draft();
        return DossierManuscript.Of(Dossier.Of(book, book.Cases[0], Papers.Options with { Purpose = Purpose.Find(purpose)! }));
    }
}
