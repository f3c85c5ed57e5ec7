using Asyl.Casework.Reading.Triggers;

namespace Asyl.Casework.Reading.Saying;

/// <summary>Words outside a clause that take back what it says: "does not mean that …", "no evidence that …", "cancels the deportation of …".</summary>
internal static class Governor
{
    private const int FarFromMeaning = 10;
    private const int FarFromHalting = 4;

    private static readonly HashSet<string> Meaning = Words.List("meaning");
    private static readonly HashSet<string> Halting = Words.List("halting");
    private static readonly HashSet<string> RemovalNoun = Words.List("removal_noun");
    private static readonly HashSet<string> Negators = Words.List("negator");

    /// <summary>The first of those words, or -1 when nothing rules the trigger from outside.</summary>
    public static int Find(Sentence sentence, TriggerMatch match)
    {
        var denied = DeniedMeaning(sentence, match.First);
        return denied >= 0 ? denied : HaltedRemoval(sentence, match);
    }

    private static int DeniedMeaning(Sentence sentence, int word)
    {
        for (var at = word - 1; at >= Math.Max(1, word - FarFromMeaning) && sentence.Lower(at) is not (";" or "but"); at--)
        {
            var negator = Meaning.Contains(sentence.Lower(at)) ? Enumerable.Range(Math.Max(0, at - 3), Math.Min(3, at)).FirstOrDefault(back => Negators.Contains(sentence.Lower(back)), -1) : -1;
            if (negator >= 0)
                return Math.Max(0, negator - 2); // with its subject and auxiliary
        }

        return -1;
    }

    private static int HaltedRemoval(Sentence sentence, TriggerMatch match)
    {
        if (match.Trigger.Event != "removal_executed" || !RemovalNoun.Contains(sentence.Lower(match.First)))
            return -1;
        for (var at = match.First - 1; at >= Math.Max(0, match.First - FarFromHalting); at--)
        {
            if (Halting.Contains(sentence.Lower(at)))
                return at;
        }

        return -1;
    }
}
