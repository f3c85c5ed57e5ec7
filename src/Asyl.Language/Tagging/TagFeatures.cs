using Asyl.Language.Model;

namespace Asyl.Language.Tagging;

/// <summary>The features of a word for the tagger: what it and its neighbours look like, and the two tags before it.</summary>
internal static class TagFeatures
{
    public const int Most = 64;

    /// <summary>Those that no tag is needed for. Words have two empty places before and behind the sentence; <paramref name="at"/> counts these.</summary>
    public static int Fixed(ReadOnlySpan<Lexeme> words, ReadOnlySpan<uint> classes, int at, Span<uint> into)
    {
        ref readonly var word = ref words[at];
        ref readonly var before = ref words[at - 1];
        ref readonly var after = ref words[at + 1];
        var isFirst = Hash.Small(at == 2 ? 1 : 0);
        uint template = 1;
        var n = 0;
        into[n++] = Hash.Of(template++, 0);
        into[n++] = Hash.Of(template++, word.Form);
        into[n++] = Hash.Of(template++, word.Lower);
        into[n++] = Hash.Of(template++, word.Outline);
        into[n++] = Hash.Of(template++, word.Outline, isFirst);
        into[n++] = Hash.Of(template++, word.Outline, before.Outline);
        into[n++] = Hash.Of(template++, word.Outline, after.Outline);
        into[n++] = Hash.Of(template++, word.Outline, word.Suffixes[2]);
        foreach (var prefix in word.Prefixes)
            into[n++] = Hash.Of(template++, prefix);
        foreach (var suffix in word.Suffixes)
            into[n++] = Hash.Of(template++, suffix);
        into[n++] = Hash.Of(template++, classes[at]);
        into[n++] = Hash.Of(template++, classes[at], word.Outline, isFirst);
        into[n++] = Hash.Of(template++, classes[at - 1]);
        into[n++] = Hash.Of(template++, classes[at + 1]);
        into[n++] = Hash.Of(template++, classes[at + 2]);
        into[n++] = Hash.Of(template++, classes[at], classes[at + 1]);
        into[n++] = Hash.Of(template++, classes[at + 1], classes[at + 2]);
        into[n++] = Hash.Of(template++, classes[at - 1], classes[at], classes[at + 1]);
        into[n++] = Hash.Of(template++, classes[at], classes[at + 1], classes[at + 2]);
        into[n++] = Hash.Of(template++, before.Lower);
        into[n++] = Hash.Of(template++, words[at - 2].Lower);
        into[n++] = Hash.Of(template++, after.Lower);
        into[n++] = Hash.Of(template++, words[at + 2].Lower);
        into[n++] = Hash.Of(template++, before.Lower, word.Lower);
        into[n++] = Hash.Of(template++, word.Lower, after.Lower);
        into[n++] = Hash.Of(template++, before.Lower, after.Lower);
        into[n++] = Hash.Of(template++, before.Suffixes[2]);
        into[n++] = Hash.Of(template++, after.Suffixes[2]);
        into[n++] = Hash.Of(template++, after.Suffixes[1], word.Suffixes[1]);
        into[n++] = Hash.Of(template++, after.Outline);
        into[n++] = Hash.Of(template, word.Suffixes[2], after.Lower);
        return n;
    }

    /// <summary>Those that need the tags chosen before; 0 stands for none.</summary>
    public static int Moving(ReadOnlySpan<Lexeme> words, ReadOnlySpan<uint> classes, int at, int last, int beforeLast, Span<uint> into)
    {
        ref readonly var word = ref words[at];
        uint one = Hash.Small(last), two = Hash.Small(beforeLast), template = 101;
        var n = 0;
        into[n++] = Hash.Of(template++, one);
        into[n++] = Hash.Of(template++, one, two);
        into[n++] = Hash.Of(template++, one, word.Lower);
        into[n++] = Hash.Of(template++, one, word.Suffixes[2]);
        into[n++] = Hash.Of(template++, one, word.Suffixes[1], word.Outline);
        into[n++] = Hash.Of(template++, one, classes[at]);
        into[n++] = Hash.Of(template++, one, two, classes[at]);
        into[n++] = Hash.Of(template++, one, classes[at], classes[at + 1]);
        into[n++] = Hash.Of(template++, one, words[at + 1].Lower);
        into[n++] = Hash.Of(template++, one, classes[at + 1]);
        into[n++] = Hash.Of(template++, one, two, word.Suffixes[2]);
        into[n++] = Hash.Of(template, two, word.Lower);
        return n;
    }
}
