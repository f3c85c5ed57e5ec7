using Asyl.Accuracy.Entities;
using Asyl.Language.Names;

namespace Asyl.Training.Names;

/// <summary>A text made ready for learning: its words, their features and the right tag of each.</summary>
internal sealed class TaggedText
{
    public TaggedText(GoldText gold, NameLexicon lexicon, int rowBits, SeededNumbers numbers, int share)
    {
        Words = new(gold.Text, gold.Sentences, [], lexicon);
        Forget(numbers, share);
        Features = new(Words, new(Words), rowBits);
        Tags = new byte[Words.Words.Length];
        var at = 0;
        foreach (var name in gold.Names)
            at = Mark(name, at);
        MarkPeoples();
    }

    public NameText Words { get; }

    public NameFeatures Features { get; }

    public byte[] Tags { get; }

    // Names that the lexicon does not have are met as well: so many of a hundred capitalised words are made unknown.
    private void Forget(SeededNumbers numbers, int share)
    {
        var forgotten = new Dictionary<ulong, bool>();
        foreach (ref var word in Words.Words.AsSpan())
        {
            if (!word.IsCapitalised || word.Place >= PlaceMark.Region)
                continue;
            if (!forgotten.TryGetValue(word.Hash, out var isForgotten))
                forgotten[word.Hash] = isForgotten = numbers.Percent(share);
            if (isForgotten)
                (word.Lexicon, word.Place) = (new((ushort)(word.Lexicon.Bits & LexiconEntry.CommonMask)), PlaceMark.None);
        }
    }

    private int Mark(GoldName name, int at)
    {
        while (at < Tags.Length && Words.Words[at].Start < name.Start)
            at++;
        var first = at;
        for (; at < Tags.Length && Words.Words[at].Start < name.End; at++)
        {
            // A name that begins with a small word, or is all of small words, cannot be read: nothing is learned of it.
            if (!Words.Words[at].MayBeName)
                first = at + 1;
            else if (name.Type != (int)EntityType.Person || Words.Words[at].Place < PlaceMark.People)
                Tags[at] = at == first ? NameTag.Begin(name.Type) : NameTag.Inside(name.Type);
        }

        return at;
    }

    // The sets mark no adjectives of peoples: the lexicon does.
    private void MarkPeoples()
    {
        for (var at = 0; at < Tags.Length; at++)
        {
            if (Tags[at] == NameTag.Outside && Words.Words[at].Place >= PlaceMark.People && Words.Words[at].MayBeName)
                Tags[at] = Words.Words[at].Place == PlaceMark.PeopleInside ? NameTag.Inside((int)EntityType.People) : NameTag.Begin((int)EntityType.People);
        }
    }
}
