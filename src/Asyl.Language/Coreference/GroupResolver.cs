using Asyl.Language.Quotations;

namespace Asyl.Language.Coreference;

/// <summary>Tells whom "both", "the two" and "the other" mean: people spoken of together before. Never: people who were not.</summary>
internal sealed class GroupResolver(TextWords words, Focus focus)
{
    public Resolution Resolve(RawMention mention)
    {
        var sentence = words.Sentence(mention.Head);
        if (mention.Noun is "other")
            return Other(sentence);
        foreach (var seen in focus.Back(sentence))
        {
            var count = seen.People.Count > 1 ? seen.People.Count : seen.People is [var crowd] ? crowd.Count : 1;
            if (count == mention.Count)
                return new(seen.People, MentionReason.Together, 0.75);
        }

        return Resolution.Unknown;
    }

    // Of two, the one of whom was not spoken just now.
    private Resolution Other(int sentence)
    {
        var last = focus.Back(sentence).FirstOrDefault(seen => seen.People is [{ Count: 1 }])?.People[0];
        var pair = focus.Back(sentence).FirstOrDefault(seen => seen.People.Count == 2)?.People;
        return last is not null && pair is not null && pair.Contains(last)
            ? Resolution.Of(pair.First(person => person != last), MentionReason.Together, 0.6)
            : Resolution.Unknown;
    }
}
