using Asyl.Casework.Reading.Triggers;
using Asyl.Language.Coreference;

namespace Asyl.Casework.Reading.Names;

/// <summary>What a whole report teaches about its capital letters: which words are names there, and which are only at the head of a sentence.</summary>
internal sealed class Capitals
{
    private static readonly HashSet<string> Openers = Words.List("opener");
    private readonly HashSet<string> seenLower = new(StringComparer.Ordinal);
    private readonly HashSet<string> seenInside = new(StringComparer.Ordinal);

    public Capitals(IEnumerable<Sentence> sentences)
    {
        foreach (var sentence in sentences.Where(sentence => !IsTitleCase(sentence)))
        {
            for (var at = 0; at < sentence.Words.Length; at++)
                Learn(sentence, at);
        }
    }

    /// <summary>A heading whose words are nearly all capitalised says nothing about names.</summary>
    public static bool IsTitleCase(Sentence sentence)
    {
        var words = sentence.Words.Where(word => word.IsWord && word.Text.Length > 3).ToList();
        return sentence.IsHeading && words.Count > 2 && words.Count(word => word.IsCapital) * 10 >= words.Count * 8;
    }

    public static bool IsFirst(Sentence sentence, int at)
    {
        while (at > 0 && sentence.Lower(at - 1) is "'" or "‘" or "(" or "-" or "--" or "•" or "—" or "–")
            at--;
        return at == 0 || sentence.Lower(at - 1) is "\"" or "“" or "." or ":" or "?" or "!";
    }

    /// <summary>Whether a word can be part of a name here.</summary>
    public bool MayBeName(Sentence sentence, int at)
    {
        var word = sentence.Words[at];
        if (!IsCapitalised(word) || sentence.DateAt(at) is not null || NeverNames(word.Lower))
            return false;
        if (!IsFirst(sentence, at))
            return !Openers.Contains(word.Lower) || seenInside.Contains(word.Text);
        if (seenInside.Contains(word.Text))
            return true;
        return !Openers.Contains(word.Lower) && !seenLower.Contains(word.Lower) && !IsCommon(word.Lower) && !TriggerTable.Knows(word.Lower) && !IsParticiple(sentence, at);
    }

    // "Extraditing a pastor would …", "Charged with …", "Non-refoulement is …" begin sentences; "Harding said", "Ding Ling" and "Mohammed Sadek" do not look like them.
    private static bool IsParticiple(Sentence sentence, int at)
    {
        var word = sentence.Words[at].Lower;
        var looks = (word.EndsWith("ing", StringComparison.Ordinal) && word.Length > 4) || (word.EndsWith("ed", StringComparison.Ordinal) && word.Length > 5 && NameGender.Of([word]) == Gender.Unknown);
        return word.StartsWith("non-", StringComparison.Ordinal) || looks && !Words.List("say").Contains(sentence.Lower(at + 1)) && sentence.Lower(at + 1) is not ("was" or "is" or "has" or "had" or "'s" or ",");
    }

    private static bool IsCapitalised(Word word) =>
        word.IsCapital || (word.IsWord && word.Text.IndexOf('-', StringComparison.Ordinal) is > 0 and < 4 and var hyphen
            && hyphen + 1 < word.Text.Length && char.IsUpper(word.Text[hyphen + 1]));

    private static bool NeverNames(string lower) =>
        Words.List("month").Contains(lower) || Words.List("weekday").Contains(lower) || Words.List("not_name").Contains(lower) || Words.List("title").Contains(lower);

    private static bool IsCommon(string lower) =>
        Words.List("person_noun").Contains(lower) || Words.List("kin").Contains(lower) || Role.IsRoleWord(lower)
        || Words.List("adverb").Contains(lower) || Words.List("say").Contains(lower) || lower.EndsWith("ly", StringComparison.Ordinal);

    private void Learn(Sentence sentence, int at)
    {
        var word = sentence.Words[at];
        if (!word.IsWord)
            return;
        if (!word.IsCapital)
            seenLower.Add(word.Lower);
        else if (!IsFirst(sentence, at) && !word.IsAllCaps && !Openers.Contains(word.Lower))
            seenInside.Add(word.Text);
    }
}
