namespace Asyl.Language.Names;

/// <summary>
/// What a word of a possible name is judged by: rows of the model's table. Enters: a text's words and their evidence. Leaves: for a word, row numbers.
/// Never: the spelling of a name as the only thing that tells its type; names stand for themselves in three features, which training often leaves out.
/// </summary>
internal sealed class NameFeatures(NameText text, TextEvidence evidence, int rowBits)
{
    /// <summary>The most features a word can have.</summary>
    public const int Most = 80;

    private readonly NameWord[] words = text.Words;
    private readonly WordViews views = new(text);
    private uint[] rows = [];
    private int count;

    /// <summary>Writes the features of a word of the sentence [first, end); leaves how many. The last <paramref name="spellings"/> of them tell words by their spelling.</summary>
    public int Write(int at, (int First, int End) sentence, uint[] into, out int spellings)
    {
        (rows, count, views.Sentence) = (into, 0, sentence);
        ref readonly var word = ref words[at];
        WriteWord(at);
        WriteNeighbours(at);
        WriteAffixes(at);
        if (word.IsCapitalised)
        {
            WriteRun(at);
            WriteEvidence(at);
        }

        var plain = count;
        Add(1, word.Hash);
        Add(2, words[word.RunLast].Hash, Position(at));
        Add(3, words[word.RunFirst].Hash, Position(at));
        spellings = count - plain;
        return count;
    }

    private void WriteWord(int at)
    {
        ref readonly var word = ref words[at];
        var sort = views.Sort(at);
        Add(4, 0);
        Add(5, (ulong)word.Shape, word.IsFirst ? 1u : 0);
        Add(6, sort);
        Add(7, sort, word.IsFirst ? 1u : 0);
        Add(8, sort, (ulong)word.Shape);
        Add(9, (ulong)word.Class, (ulong)word.Lexicon.Person);
        Add(68, (ulong)word.Lexicon.Person, (ulong)word.Lexicon.Common, (ulong)word.Place);
        Add(69, views.Bearers(at - 1), views.Bearers(at), views.Bearers(at + 1));
    }

    private void WriteNeighbours(int at)
    {
        ref readonly var word = ref words[at];
        ulong sort = views.Sort(at), before = views.Sort(at - 1), behind = views.Sort(at + 1);
        Add(10, before, sort);
        Add(11, sort, behind);
        Add(12, before, sort, behind);
        ulong b1 = views.Context(at - 1), b2 = views.Context(at - 2), n1 = views.Context(at + 1), n2 = views.Context(at + 2);
        Add(13, b1);
        Add(14, n1);
        Add(15, b2);
        Add(16, n2);
        Add(17, b1, n1);
        Add(18, b2, b1);
        Add(19, n1, n2);
        Add(20, b1, sort);
        Add(21, n1, sort);
        ulong shape = (ulong)word.Shape, shapeBefore = views.Shape(at - 1), shapeBehind = views.Shape(at + 1);
        Add(22, shapeBefore, shape);
        Add(23, shape, shapeBehind);
        Add(24, shapeBefore, shape, shapeBehind);
    }

    private void WriteAffixes(int at)
    {
        var form = text.Form(at);
        for (var length = 1; length <= 4 && length < form.Length; length++)
            Add((uint)(24 + length), WordHash.Of(form[^length..]));
        for (var length = 2; length <= 3 && length < form.Length; length++)
            Add((uint)(27 + length), WordHash.Of(form[..length]));
        Add(31, views.Ending(at - 1));
        Add(32, views.Ending(at + 1));
    }

    private void WriteRun(int at)
    {
        ref readonly var word = ref words[at];
        var position = Position(at);
        ulong b1 = views.Context(word.RunFirst - 1), b2 = views.Context(word.RunFirst - 2), n1 = views.Context(word.RunLast + 1), n2 = views.Context(word.RunLast + 2);
        Add(33, position);
        Add(34, b1, position);
        Add(35, n1, position);
        Add(36, b1, n1, position);
        Add(37, b2, b1, position);
        Add(38, n1, n2, position);
        Add(39, views.Sort(word.RunFirst), views.Sort(word.RunLast), position);
        Add(40, Summary(word.RunFirst, word.RunLast), position);
        Add(41, views.Sort(word.RunLast), position);
        Add(42, views.Sort(word.RunFirst), position);
        Add(43, views.Ending(word.RunLast), position);
        Add(44, views.Bearers(word.RunFirst), views.Bearers(word.RunLast), position);
        Add(45, views.Bearers(word.RunFirst), position);
        Add(46, views.Bearers(word.RunLast), position);
    }

    // What kinds of words the run holds.
    private ulong Summary(int from, int to)
    {
        var summary = 0ul;
        var allPeople = true;
        for (var at = from; at <= to; at++)
        {
            ref readonly var other = ref words[at];
            allPeople &= other.Lexicon.Person > 0 || other.Shape is WordShape.OneLetter or WordShape.Initials;
            summary |= other.Class switch
            {
                NameWordClass.OrganizationHead => 1ul,
                NameWordClass.OrganizationEnd or NameWordClass.Outlet => 2ul,
                NameWordClass.PlaceHead => 4ul,
                NameWordClass.Title or NameWordClass.Role => 8ul,
                _ => 0,
            };
            summary |= other.Place != PlaceMark.None ? 16ul : 0;
            summary |= other.Lexicon is { Person: > 3, Common: < 2 } ? 32ul : 0;
        }

        return summary | (allPeople ? 64ul : 0);
    }

    private void WriteEvidence(int at)
    {
        ref readonly var word = ref words[at];
        var own = (ulong)evidence.Of(word.Hash);
        var ofLast = at == word.RunLast ? own : (ulong)evidence.Of(words[word.RunLast].Hash);
        var ofFirst = at == word.RunFirst ? own : (ulong)evidence.Of(words[word.RunFirst].Hash);
        var single = word.RunFirst == word.RunLast ? 1u : 0;
        for (var bit = 0; bit < 13; bit++)
        {
            if ((own >> bit & 1) != 0)
                Add((uint)(50 + bit), single, word.IsFirst ? 1u : 0);
        }

        Add(64, own, single);
        Add(65, own & 3, word.IsFirst ? 1u : 0, (ulong)word.Lexicon.Common);
        Add(66, ofLast, Position(at));
        Add(67, ofFirst, Position(at));
    }

    private ulong Position(int at)
    {
        int runFirst = words[at].RunFirst, runLast = words[at].RunLast;
        return (at == runFirst ? 1ul : 0) | (at == runLast ? 2ul : 0) | (ulong)Math.Min(runLast - runFirst, 3) << 2;
    }

    private void Add(uint template, ulong a, ulong b = 0, ulong c = 0)
    {
        var hash = (a + template * 0x9E3779B97F4A7C15ul) * 0xBF58476D1CE4E5B9ul;
        hash = (hash ^ (hash >> 31) ^ b) * 0x94D049BB133111EBul;
        hash = (hash ^ (hash >> 29) ^ c) * 0xD6E8FEB86659FD93ul;
        rows[count++] = (uint)(hash >> (64 - rowBits));
    }
}
