using Asyl.Casework.Dossiers.Bundles;
using Asyl.Casework.Dossiers.Parts;
using Asyl.Casework.Record;

namespace Asyl.Casework.Tests.Dossiers.Bundles;

public sealed class ExhibitOrderTests
{
    private static readonly FiledReport First = new ReportBuilder("first.txt", "One.").Build();
    private static readonly FiledReport Second = new ReportBuilder("second.txt", "Two.").Build();

    [Fact]
    public void A_translation_lies_behind_its_original_under_its_own_letter()
    {
        var translation = new ReportBuilder("translation.txt", "Eins.").Build() with { TranslationOf = First.Id };
        Order([First, Second, translation], [First, Second, translation]).ShouldBe(["A", "C of A", "B"]);
    }

    [Fact]
    public void One_that_the_dossier_does_not_list_is_called_after_its_original()
    {
        var translation = new ReportBuilder("translation.txt", "Eins.").Build() with { TranslationOf = First.Id };
        Order([First, Second], [First, Second, translation]).ShouldBe(["A", "A-T1 of A", "B"]);
    }

    [Fact]
    public void Two_that_are_said_to_be_translations_of_each_other_are_there_once_each()
    {
        var (one, other) = (First with { TranslationOf = Second.Id }, Second with { TranslationOf = First.Id });
        Order([one, other], [one, other]).ShouldBe(["A", "B of A"]);
    }

    private static IEnumerable<string> Order(FiledReport[] listed, FiledReport[] seen) =>
        ExhibitOrder.Of([.. listed.Select((report, at) => new SourceEntry { Letter = SourceList.Letter(at), Report = report })], seen)
            .Select(one => one.TranslationOf.Length > 0 ? $"{one.Source.Letter} of {one.TranslationOf}" : one.Source.Letter);
}
