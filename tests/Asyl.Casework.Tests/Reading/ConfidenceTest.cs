using Asyl.Casework.Reading;
using Asyl.Casework.Record;
using Asyl.Language.Dates;
using Asyl.Language.Text;

namespace Asyl.Casework.Tests.Reading;

public class ConfidenceTest
{
    [Fact]
    public void a_name_that_the_grammar_and_the_nearest_words_both_give_is_surer_than_a_pronoun() =>
        Read("Amina Karimova was arrested in Dushan on 3 May 2021.").Confidence.ShouldBeGreaterThan(Read("Amina Karimova is a nurse in Dushan. She was arrested on 3 May 2021.").Confidence);

    [Fact]
    public void how_sure_the_machine_was_makes_no_decision_stale()
    {
        var statement = Read("Amina Karimova was arrested in Dushan on 3 May 2021.");
        Decisions.Write(statement).ShouldBe(Decisions.Write(statement with { Confidence = 0.1 }));
    }

    private static Statement Read(string text) =>
        ReportReader.Read("r", "k", text, Zoning.Partition(text), Edtf.Parse("2021-06-01")).Reading.Statements.First(statement => statement.Event == "detention");
}
