namespace Asyl.Language.Names;

/// <summary>
/// Finds names in headings whose words are all capitalised. Enters: the text and the names of its other sentences. Leaves: those same names, and regions and peoples,
/// where they stand in the heading. Never: a name that the text has nowhere else.
/// </summary>
internal sealed class HeadingNames
{
    private const int LongestName = 6;
    private readonly Dictionary<ulong, EntityType> known = [];
    private readonly NameText text;

    public HeadingNames(NameText text, IEnumerable<(int First, int Last, int Type)> names)
    {
        this.text = text;
        foreach (var (first, last, type) in names)
        {
            if (type != NameTag.Other && last - first < LongestName)
                known.TryAdd(Join(first, last), (EntityType)type);
        }
    }

    public IEnumerable<(int First, int Last, int Type)> In((int First, int End) sentence)
    {
        for (var at = sentence.First; at < sentence.End; at++)
        {
            if (!text.Words[at].IsCapitalised || Longest(at, sentence.End) is not { } name)
                continue;
            yield return name;
            at = name.Last;
        }
    }

    private (int First, int Last, int Type)? Longest(int first, int end)
    {
        for (var last = Math.Min(first + LongestName, end) - 1; last >= first; last--)
        {
            if (known.TryGetValue(Join(first, last), out var type) && (last > first || text.Words[first].Lexicon.Common < 2))
                return (first, last, (int)type);
        }

        return text.Words[first].Place switch
        {
            PlaceMark.Region => (first, first, (int)EntityType.Place),
            PlaceMark.People => (first, first, (int)EntityType.People),
            _ => null,
        };
    }

    private ulong Join(int first, int last)
    {
        var hash = text.Words[first].Hash;
        for (var at = first + 1; at <= last; at++)
            hash = WordHash.Join(hash, text.Words[at].Hash);
        return hash;
    }
}
