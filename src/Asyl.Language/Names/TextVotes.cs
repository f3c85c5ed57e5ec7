using System.Runtime.InteropServices;

namespace Asyl.Language.Names;

/// <summary>
/// How often each word of a text was read as part of a name of each type. A name of several words says more of its words than one that stands alone
/// ("Omarov" after "Ilyas Omarov"): it counts double.
/// </summary>
internal sealed class TextVotes
{
    private readonly Dictionary<ulong, int[]> votes = [];
    private readonly NameText text;
    private readonly byte[] tags;

    public TextVotes(NameText text, byte[] tags)
    {
        (this.text, this.tags) = (text, tags);
        for (var at = 0; at < tags.Length; at++)
        {
            if (tags[at] == NameTag.Outside || !text.Words[at].IsCapitalised)
                continue;
            ref var counts = ref CollectionsMarshal.GetValueRefOrAddDefault(votes, text.Words[at].Hash, out _);
            counts ??= new int[NameTag.Types];
            counts[NameTag.TypeOf(tags[at])] += Weight(at);
        }
    }

    /// <summary>The votes of the word's other places for a type.</summary>
    public int Elsewhere(int at, int type)
    {
        if (!votes.TryGetValue(text.Words[at].Hash, out var counts))
            return 0;
        var own = tags[at] != NameTag.Outside && NameTag.TypeOf(tags[at]) == type ? Weight(at) : 0;
        return counts[type] - own;
    }

    private int Weight(int at) => NameTag.IsInside(tags[at]) || (at + 1 < tags.Length && NameTag.IsInside(tags[at + 1])) ? 2 : 1;
}
