using Asyl.Language.Model;

namespace Asyl.Language.Parsing;

/// <summary>
/// The features of a state, after Zhang and Nivre (2011): words and tags on top of the stack and next in the sentence, their outer children and heads,
/// how many children they have and how far they are apart.
/// </summary>
internal static class MoveFeatures
{
    public const int Most = 96;

    public static int Of(ParseState state, WordAtoms atoms, Span<uint> into)
    {
        uint[] words = atoms.Words, tags = atoms.Tags;
        int s = state.FromTop(0), n = state.Next, below = state.FromTop(1);
        Span<short> heads = state.Heads, firstLeft = state.FirstLeft, lastRight = state.LastRight, secondLeft = state.SecondLeft, secondRight = state.SecondRight;
        int h = heads[s], hh = heads[h], sl = firstLeft[s], sr = lastRight[s], sl2 = secondLeft[s], sr2 = secondRight[s], nl = firstLeft[n], nl2 = secondLeft[n];
        uint sw = words[s], sp = tags[s], nw = words[n], np = tags[n], n1w = words[n + 1], n1p = tags[n + 1], n2w = words[n + 2], n2p = tags[n + 2];
        uint bw = words[below], bp = tags[below], hp = tags[h];
        uint distance = Hash.Small(Math.Min(n - s, 10)), left = Hash.Small(state.LeftCount[s]), right = Hash.Small(state.RightCount[s]), nextLeft = Hash.Small(state.LeftCount[n]);
        uint headed = Hash.Small(h > 0 ? 1 : 0), template = 1;
        var f = 0;

        into[f++] = Hash.Of(template++, sw, sp);
        into[f++] = Hash.Of(template++, sw);
        into[f++] = Hash.Of(template++, sp, headed);
        into[f++] = Hash.Of(template++, nw, np);
        into[f++] = Hash.Of(template++, nw);
        into[f++] = Hash.Of(template++, np);
        into[f++] = Hash.Of(template++, n1w, n1p);
        into[f++] = Hash.Of(template++, n1w);
        into[f++] = Hash.Of(template++, n1p);
        into[f++] = Hash.Of(template++, n2w);
        into[f++] = Hash.Of(template++, n2p);
        into[f++] = Hash.Of(template++, bw);
        into[f++] = Hash.Of(template++, bp);

        into[f++] = Hash.Of(template++, sw, sp, nw, np);
        into[f++] = Hash.Of(template++, sw, sp, nw);
        into[f++] = Hash.Of(template++, sw, nw, np);
        into[f++] = Hash.Of(template++, sw, sp, np);
        into[f++] = Hash.Of(template++, sp, nw, np);
        into[f++] = Hash.Of(template++, sw, nw);
        into[f++] = Hash.Of(template++, sp, np, headed);
        into[f++] = Hash.Of(template++, np, n1p);
        into[f++] = Hash.Of(template++, sp, np, distance, headed);

        into[f++] = Hash.Of(template++, np, n1p, n2p);
        into[f++] = Hash.Of(template++, sp, np, n1p);
        into[f++] = Hash.Of(template++, sp, np, n1p, n2p);
        into[f++] = Hash.Of(template++, hp, sp, np);
        into[f++] = Hash.Of(template++, sp, tags[sl], np);
        into[f++] = Hash.Of(template++, sp, tags[sr], np);
        into[f++] = Hash.Of(template++, sp, np, tags[nl]);
        into[f++] = Hash.Of(template++, bp, sp, np);
        into[f++] = Hash.Of(template++, bp, sp, np, n1p);
        into[f++] = Hash.Of(template++, bw, np, sp);
        into[f++] = Hash.Of(template++, sp, np, tags[nl], tags[sr]);
        into[f++] = Hash.Of(template++, sp, np, tags[n - 1]);
        into[f++] = Hash.Of(template++, sp, np, tags[s + 1]);
        into[f++] = Hash.Of(template++, sp, np, words[n - 1]);
        into[f++] = Hash.Of(template++, sw, np, words[sr]);
        into[f++] = Hash.Of(template++, sw, np, n1p);
        into[f++] = Hash.Of(template++, sp, nw, n1p);
        into[f++] = Hash.Of(template++, sp, np, n1w);

        into[f++] = Hash.Of(template++, sw, distance);
        into[f++] = Hash.Of(template++, sp, distance);
        into[f++] = Hash.Of(template++, nw, distance);
        into[f++] = Hash.Of(template++, np, distance);
        into[f++] = Hash.Of(template++, sw, nw, distance);
        into[f++] = Hash.Of(template++, sw, right);
        into[f++] = Hash.Of(template++, sp, right, np);
        into[f++] = Hash.Of(template++, sw, left);
        into[f++] = Hash.Of(template++, sp, left, np);
        into[f++] = Hash.Of(template++, nw, nextLeft);
        into[f++] = Hash.Of(template++, np, nextLeft, sp);

        into[f++] = Hash.Of(template++, words[h]);
        into[f++] = Hash.Of(template++, hp);
        into[f++] = Hash.Of(template++, words[h], np);
        into[f++] = Hash.Of(template++, words[sl]);
        into[f++] = Hash.Of(template++, tags[sl]);
        into[f++] = Hash.Of(template++, words[sr]);
        into[f++] = Hash.Of(template++, tags[sr]);
        into[f++] = Hash.Of(template++, words[nl]);
        into[f++] = Hash.Of(template++, tags[nl]);
        into[f++] = Hash.Of(template++, words[nl], sw);
        into[f++] = Hash.Of(template++, words[nl], sp, np);
        into[f++] = Hash.Of(template++, words[sl], sp, np);
        into[f++] = Hash.Of(template++, words[sr], sp, np);
        into[f++] = Hash.Of(template++, words[h], sp, nw);

        into[f++] = Hash.Of(template++, words[hh]);
        into[f++] = Hash.Of(template++, tags[hh]);
        into[f++] = Hash.Of(template++, words[sl2]);
        into[f++] = Hash.Of(template++, tags[sl2]);
        into[f++] = Hash.Of(template++, words[sr2]);
        into[f++] = Hash.Of(template++, tags[sr2]);
        into[f++] = Hash.Of(template++, words[nl2]);
        into[f++] = Hash.Of(template++, tags[nl2]);
        into[f++] = Hash.Of(template++, sp, tags[sl], tags[sl2]);
        into[f++] = Hash.Of(template++, sp, tags[sr], tags[sr2]);
        into[f++] = Hash.Of(template++, sp, hp, tags[hh]);
        into[f++] = Hash.Of(template, np, tags[nl], tags[nl2]);
        return f;
    }
}
