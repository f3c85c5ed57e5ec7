using Asyl.Casework.Reading.Names;
using Asyl.Casework.Reading.Triggers;
using Asyl.Casework.Reading.Who;

namespace Asyl.Casework.Reading.Saying;

/// <summary>Who says what a trigger tells, outermost first; nobody named is the report's own voice.</summary>
internal static class VoiceReader
{
    private static readonly HashSet<string> Own = Words.List("pronoun_own");

    public static IReadOnlyList<string> Read(Sentence sentence, SentenceNames names, IReadOnlyList<PersonMention> mentions, TriggerMatch match, IReadOnlyList<Speech> speech)
    {
        var chain = speech.OrderBy(said => said.Verb == int.MaxValue).ThenByDescending(said => said.Last - said.First).ThenBy(said => said.Verb)
            .SelectMany(said => said.Speakers).Where(name => !Own.Contains(name.ToLowerInvariant())).Distinct(StringComparer.Ordinal).ToList();
        if (Accuser(sentence, names, mentions, match) is { } accuser && !chain.Contains(accuser))
            chain.Add(accuser);
        return chain;
    }

    // "Beijing accuses her of spying": the accuser says so.
    private static string? Accuser(Sentence sentence, SentenceNames names, IReadOnlyList<PersonMention> mentions, TriggerMatch match)
    {
        var verb = sentence.Lower(match.First);
        if (match.Trigger.Event is not ("charge" or "wanted") || match.Trigger.IsPassive || Words.List("be").Contains(sentence.Lower(match.First - 1)))
            return null;
        if (!Words.List("alleged").Contains(verb) && verb is not ("charges" or "charge" or "deny" or "denies" or "denied" or "call" or "calls" or "called"))
            return null;
        return Speaker.Before(sentence, names, mentions, match.First)?.Name;
    }
}
