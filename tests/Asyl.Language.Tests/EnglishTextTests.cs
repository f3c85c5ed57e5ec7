using Asyl.Language.Dates;
using Asyl.Language.Names;
using Asyl.Language.Parsing;
using Asyl.Language.Text;

namespace Asyl.Language.Tests;

public class EnglishTextTests
{
    private const string Report = "Police arrested Murat Bekov in Erzurum on 3 May 2019. \"They did not say why,\" said his wife.";

    private readonly EnglishText read = EnglishText.Read(Report, Zoning.Partition(Report), Edtf.Unknown);

    [Fact]
    public void Each_layer_is_there()
    {
        read.Sentences.Count.ShouldBe(2);
        read.Dates.ShouldHaveSingleItem().Date.ToString().ShouldBe("2019-05-03");
        read.Names.Where(name => name.Type == EntityType.Person).ShouldHaveSingleItem().Span.In(Report).ShouldBe("Murat Bekov");
        read.Quotations.ShouldHaveSingleItem().Span.In(Report).ShouldContain("They did not say why");
        read.People.Persons.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_date_is_one_word_and_names_are_proper_nouns_to_the_parser()
    {
        var words = read.Trees[0].Words;
        words.ShouldContain(word => word.Span.In(Report) == "3 May 2019");
        words.Where(word => word.Span.In(Report) is "Murat" or "Bekov").ShouldAllBe(word => word.Upos == Upos.Propn);
    }

    [Fact]
    public void Who_did_what_to_whom_is_read_off_the_tree()
    {
        var words = read.Trees[0].Words;
        Roles.Of(read.Trees[0]).Where(role => words[role.Event].Lemma == "arrest" && role.Kind != RoleKind.Oblique).Select(role => $"{role.Kind} {words[role.Participant].Span.In(Report)}")
            .ShouldBe(["Agent Police", "Patient Murat"], ignoreOrder: true);
    }
}
