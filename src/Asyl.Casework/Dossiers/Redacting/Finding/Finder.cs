using System.Runtime.InteropServices;

namespace Asyl.Casework.Dossiers.Redacting.Finding;

/// <summary>
/// Finds in a text what has to be taken out. Enters: a text. Leaves: where, and what stands there instead, in order and never one in another. What stands for something
/// taken out is left alone, so that looking again finds nothing.
/// </summary>
internal sealed class Finder
{
    private readonly WordReader reader;
    private readonly NameFinder names;
    private readonly WordSequences<Phrase> phrases;
    private readonly DigitStrings numbers;
    private readonly Func<string, bool> isShown;

    /// <param name="phrases">Chosen words and places, with what stands for them.</param>
    /// <param name="isShown">Whether words in brackets stand for what is taken out.</param>
    public Finder(WordReader reader, NameFinder names, WordSequences<Phrase> phrases, DigitStrings numbers, Func<string, bool> isShown, IEnumerable<string> joined)
    {
        (this.reader, this.names, this.phrases, this.numbers, this.isShown) = (reader, names, phrases, numbers, isShown);
        Addresses = new(text => Any(text), joined);
    }

    public Addresses Addresses { get; }

    public IReadOnlyList<Found> In(string text)
    {
        var (found, at) = (new List<Found>(), 0);
        var words = CollectionsMarshal.AsSpan(reader.Read(text));
        foreach (var (start, end, instead) in Set(text))
        {
            var until = at;
            while (until < words.Length && words[until].End <= start)
                until++;
            Look(text, words[..until], at, found, isAddress: false);
            if (instead is not null)
                found.Add(new(start, end, instead));
            at = until;
            while (at < words.Length && words[at].Start < end)
                at++;
        }

        Look(text, words, at, found, isAddress: false);
        return found;
    }

    /// <summary>Whether there is anything in the text itself, its addresses taken as words.</summary>
    private bool Any(string text)
    {
        var found = new List<Found>();
        Look(text, CollectionsMarshal.AsSpan(reader.Read(text)), 0, found, isAddress: true);
        return found.Count > 0 || numbers.In(text).Any();
    }

    /// <summary>Looks at words, from one on to the last.</summary>
    private void Look(string text, ReadOnlySpan<TextWord> words, int at, List<Found> found, bool isAddress)
    {
        for (var kept = -1; at < words.Length; at++)
        {
            if (!words[at].Entry.MayBegin)
                continue;
            var name = at > kept ? names.At(text, words, at) : null;
            kept = name is { Instead: null } stays ? stays.Last : kept;
            if (PhraseAt(text, words, at, at <= kept, isAddress, name is { Instead: not null } gone ? gone.Last : at - 1) is var (last, phrase))
                (at, _) = (last, Add(words[at].Start, words[last].NameEnd, phrase));
            else if (name is { Instead: { } instead } named)
                (at, _) = (named.Last, Add(words[at].Start, named.End, instead));
        }

        bool Add(int start, int end, string instead)
        {
            found.Add(new(start, end, $"[{instead}]"));
            return true;
        }
    }

    /// <summary>The place or chosen words that begin at a word and end behind another. A name that stays is no place; what somebody chose goes even of such a name.</summary>
    private (int Last, string Instead)? PhraseAt(string text, ReadOnlySpan<TextWord> words, int at, bool isKept, bool isAddress, int behind) =>
        phrases.At(text, words, at) is { } phrase && phrase.Last > behind && !(phrase.Value.IsPlace && (isKept || IsSmall(text, words[at], isAddress))) ? (phrase.Last, phrase.Value.Instead) : null;

    /// <summary>A word in lower case is no place, as "reading" is not Reading, but in an address; there too an ordinary one is none.</summary>
    private static bool IsSmall(string text, TextWord word, bool isAddress) => char.IsLower(text[word.Start]) && (!isAddress || word.Entry.IsOrdinary);

    /// <summary>What is settled before words are looked at: brackets that stand for something, addresses, numbers.</summary>
    private List<(int Start, int End, string? Instead)> Set(string text)
    {
        var all = new List<(int Start, int End, string? Instead)>();
        for (var open = text.IndexOf('[', StringComparison.Ordinal); open >= 0; open = text.IndexOf('[', open + 1))
        {
            if (text.IndexOf(']', open) is var close && close > open && isShown(text[(open + 1)..close]))
                all.Add((open, close + 1, null));
        }

        all.AddRange(Addresses.In(text));
        all.AddRange(numbers.In(text).Select(number => (number.Start, number.End, (string?)$"[{Strings.Of("redaction.word")}]")));
        all.Sort((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End));
        for (var i = all.Count - 1; i > 0; i--)
        {
            if (all[i].Start < all[i - 1].End)
                all.RemoveAt(i);
        }

        return all;
    }
}
