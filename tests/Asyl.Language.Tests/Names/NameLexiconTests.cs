using Asyl.Language.Names;

namespace Asyl.Language.Tests.Names;

public sealed class NameLexiconTests
{
    private readonly NameLexicon lexicon = new(new ushort[8], new ushort[8]);

    [Fact]
    public void Knowledge_of_a_word_adds_up()
    {
        lexicon.Add(WordHash.Of("hill"), LexiconEntry.OfPerson(500));
        lexicon.Add(WordHash.Of("Hill"), LexiconEntry.OfPerson(1));
        lexicon.Add(WordHash.Of("HILL"), LexiconEntry.OfCommon(20));

        var hill = lexicon.Find(WordHash.Of("Hill"));
        (hill.Person, hill.Common, hill.IsPlace).ShouldBe((7, 3, false));
    }

    [Fact]
    public void Words_that_share_a_slot_are_kept_apart()
    {
        lexicon.Add(3 | (1ul << 60), LexiconEntry.Place);
        lexicon.Add(3 | (2ul << 60), LexiconEntry.People);

        lexicon.Find(3 | (1ul << 60)).IsPlace.ShouldBeTrue();
        lexicon.Find(3 | (2ul << 60)).IsPeople.ShouldBeTrue();
        lexicon.Find(3 | (3ul << 60)).Bits.ShouldBe((ushort)0);
    }
}
