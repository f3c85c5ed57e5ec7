using Asyl.Casework.Reading.Names;
using Asyl.Casework.Reading.Who;
using Asyl.Language.Parsing;

namespace Asyl.Casework.Reading.Triggers.Learned;

/// <summary>
/// Judges what the patterns found and proposes what they missed. Enters: a sentence with its names, people and matches. Leaves: the matches that are likely to tell
/// their event, and a match of one word for each other word that is likely to tell one. Never: an event that the network was not taught: its matches all stay.
/// </summary>
internal sealed class TriggerJudge
{
    /// <summary>From which probability on a word tells an event by itself: a statement too much costs less than one missed. Set on the open halves of the labelled reports.</summary>
    public const float Proposed = 0.3f;

    // What a pattern found stays from here on.
    private const float Kept = 0.1f;

    // One telling of an event has no second word this near.
    private const int Apart = 5;

    private static readonly TriggerNetwork Network = TriggerNetwork.Shared;
    private static readonly Dictionary<string, int> Codes = Network.Events.Index().ToDictionary(entry => entry.Item, entry => entry.Index, StringComparer.Ordinal);

    private readonly Sentence sentence;
    private readonly IReadOnlyList<TriggerMatch> matches;
    private readonly float[]?[] outputs;

    public TriggerJudge(Sentence sentence, SentenceNames names, IReadOnlyList<PersonMention> people, IReadOnlyList<TriggerMatch> matches)
    {
        (this.sentence, this.matches) = (sentence, matches);
        var inputs = new WordInputs(sentence, names, people, matches);
        outputs = new float[]?[sentence.Words.Length];
        var (seen, hidden) = (new float[WordInputs.Count], new float[TriggerNetwork.Hidden]);
        for (var at = 0; at < outputs.Length; at++)
        {
            if (!(inputs.MayTell(at) && !Network.IsSilent(sentence.Lower(at))) && !matches.Any(match => match.Words.Contains(at)))
                continue;
            inputs.Write(at, seen);
            Network.Hide(seen, hidden);
            Network.Tell(hidden, outputs[at] = new float[Network.Outputs]);
        }
    }

    /// <summary>Whether some word is likely to tell something.</summary>
    public bool Tells => outputs.Any(word => word is not null && Codes.Values.Any(code => word[code] >= Proposed));

    /// <param name="trees">Say which words are nouns: whom those are about stands elsewhere.</param>
    public IReadOnlyList<TriggerMatch> Judged(IReadOnlyList<SentenceTree> trees)
    {
        var told = matches.Where(match => !Codes.TryGetValue(match.Trigger.Event, out var code) || match.Words.Any(word => outputs[word]![code] >= Kept)).ToList();
        var proposals = outputs.Index().Where(word => word.Item is not null).SelectMany(word => Codes.Select(code => (At: word.Index, Event: code.Key, Probability: word.Item![code.Value])));
        foreach (var (at, code, _) in proposals.Where(proposal => proposal.Probability >= Proposed).OrderByDescending(proposal => proposal.Probability))
        {
            if (!told.Exists(match => match.Words.Contains(at) || (match.Trigger.Event == code && match.First - Apart <= at && at <= match.End + Apart)))
                told.Add(new(TriggerTable.OneWord(code, IsNoun(trees, at)), [at], [], null, 0));
        }

        return [.. told.OrderBy(match => match.First)];
    }

    private bool IsNoun(IReadOnlyList<SentenceTree> trees, int at) =>
        trees.SelectMany(tree => tree.Words).Any(word => word.Upos == Upos.Noun && word.Span.Overlaps(sentence.Words[at].Span));
}
