using Asyl.Language.Model;

namespace Asyl.Language.Parsing;

/// <summary>The features of a word and its head for the relation between them: both, their neighbours, the word's children and the head's other children.</summary>
internal static class RelationFeatures
{
    public const int Most = 64;

    public static int Of(LabelledTree tree, int d, Span<uint> into)
    {
        uint[] words = tree.Atoms.Words, tags = tree.Atoms.Tags;
        int h = tree.Heads[d], grand = h <= tree.Atoms.Count ? tree.Heads[h] : 0;
        int first = tree.FirstChild[d], second = tree.After[first], last = tree.LastChild[d], before = tree.Before[d], after = tree.After[d];
        uint dw = words[d], dp = tags[d], hw = words[h], hp = tags[h], under = tree.Below(d), beside = tree.Below(h);
        uint side = Hash.Small(d < h ? 1 : 2), far = Hash.Small(Math.Min(Math.Abs(h - d), 7) + (d < h ? 100 : 200)), beforeRelation = Hash.Small(before > 0 ? tree.Relations[before] : -3);
        uint ends = Hash.Small((before == 0 ? 1 : 0) + (after == 0 ? 2 : 0)), helper = words[tree.FirstChild[h] < h ? HelperOf(tree, h) : 0];
        uint template = 201;
        var f = 0;

        into[f++] = Hash.Of(template++, dp, hp, side);
        into[f++] = Hash.Of(template++, dp, hp, far);
        into[f++] = Hash.Of(template++, dw, side);
        into[f++] = Hash.Of(template++, hw, side);
        into[f++] = Hash.Of(template++, dw, dp, hp, side);
        into[f++] = Hash.Of(template++, hw, hp, dp, side);
        into[f++] = Hash.Of(template++, dw, hw, side);
        into[f++] = Hash.Of(template++, dw, far);
        into[f++] = Hash.Of(template++, dp, tags[d - 1], tags[d + 1], side);
        into[f++] = Hash.Of(template++, hp, tags[h - 1], tags[h + 1], dp);
        into[f++] = Hash.Of(template++, dp, hp, tags[d - 1], side);
        into[f++] = Hash.Of(template++, dp, hp, tags[d + 1], side);
        into[f++] = Hash.Of(template++, dp, words[d - 1], side);
        into[f++] = Hash.Of(template++, dp, words[d + 1], side);
        into[f++] = Hash.Of(template++, dw, words[d - 1]);
        into[f++] = Hash.Of(template++, dw, words[d + 1]);
        into[f++] = Hash.Of(template++, dp, words[h + 1], hp, side);

        into[f++] = Hash.Of(template++, words[first], dp, hp, side);
        into[f++] = Hash.Of(template++, words[first], dp);
        into[f++] = Hash.Of(template++, words[first], hw, side);
        into[f++] = Hash.Of(template++, words[first], dw);
        into[f++] = Hash.Of(template++, tags[first], dp, hp, side);
        into[f++] = Hash.Of(template++, words[first], words[second], dp);
        into[f++] = Hash.Of(template++, tags[first], tags[second], dp, hp);
        into[f++] = Hash.Of(template++, words[last], dp, hp);
        into[f++] = Hash.Of(template++, tags[last], dp, hp);
        into[f++] = Hash.Of(template++, under);
        into[f++] = Hash.Of(template++, under, dp, hp, side);
        into[f++] = Hash.Of(template++, under, dw);
        into[f++] = Hash.Of(template++, under, words[first], hp);

        into[f++] = Hash.Of(template++, beside, dp, hp, side);
        into[f++] = Hash.Of(template++, beside, dw, side);
        into[f++] = Hash.Of(template++, beforeRelation, dp, hp, side);
        into[f++] = Hash.Of(template++, beforeRelation, words[before], dp, side);
        into[f++] = Hash.Of(template++, tags[before], dp, hp, side);
        into[f++] = Hash.Of(template++, tags[after], dp, hp, side);
        into[f++] = Hash.Of(template++, tags[before], tags[after], dp, hp);
        into[f++] = Hash.Of(template++, words[after], dp, hp, side);
        into[f++] = Hash.Of(template++, ends, dp, hp, side);

        into[f++] = Hash.Of(template++, tags[grand], dp, hp, side);
        into[f++] = Hash.Of(template++, words[grand], hw, dp);
        into[f++] = Hash.Of(template++, helper, hp, dp, side);
        into[f++] = Hash.Of(template++, helper, hw, side, dp);
        into[f++] = Hash.Of(template, helper, hp, dw, side);
        return f;
    }

    // The child nearest before its head: the auxiliary of a verb, the case of a noun.
    private static int HelperOf(LabelledTree tree, int head)
    {
        var child = tree.FirstChild[head];
        while (tree.After[child] is > 0 and var next && next < head)
            child = next;
        return child;
    }
}
