namespace Asyl.Language.Coreference;

/// <summary>
/// Who has been spoken of lately. Enters: mentions as they are read. Leaves: the likeliest person who fits, with a confidence from how far the
/// next one lies behind. Never: looks back further than a fixed number of mentions, so that its time does not grow with the text.
/// </summary>
internal sealed class Focus
{
    private const int Window = 60;
    private const int SentencesBack = 12;

    private readonly List<Sighting> seen = [];

    public Sighting? Latest => seen.Count > 0 ? seen[^1] : null;

    public void See(Sighting sighting) => seen.Add(sighting);

    /// <summary>The sightings of the last sentences, the latest first.</summary>
    public IEnumerable<Sighting> Back(int sentence)
    {
        var first = Math.Max(0, seen.Count - Window);
        for (var i = seen.Count - 1; i >= first && seen[i].Sentence >= sentence - SentencesBack; i--)
            yield return seen[i];
    }

    /// <summary>The one person whom a mention of one may mean.</summary>
    public (Individual Person, double Confidence)? One(RawMention mention, int sentence, int quotation, Func<Sighting, Individual, bool> fits)
    {
        var scores = new Dictionary<Individual, double>();
        foreach (var sighting in Back(sentence))
        {
            foreach (var person in sighting.People.Select(person => person.Root))
            {
                if (person.Count != 1 || !person.MayBe(mention.Gender) || !fits(sighting, person))
                    continue;
                var score = Score(sighting, person, mention, sentence, quotation);
                if (!scores.TryGetValue(person, out var best) || score > best)
                    scores[person] = score;
            }
        }

        return Best(scores);
    }

    private static (Individual Person, double Confidence)? Best(Dictionary<Individual, double> scores)
    {
        if (scores.Count == 0)
            return null;
        var ranked = scores.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Number).Take(2).ToList();
        var margin = ranked.Count > 1 ? ranked[0].Value - ranked[1].Value : 3;
        if (ranked[0].Value < FocusWeights.Of("least") || margin < FocusWeights.Of("margin"))
            return null;
        return (ranked[0].Key, Math.Clamp(0.5 + (margin / 6), 0.5, 0.95));
    }

    private static double Score(Sighting sighting, Individual person, RawMention mention, int sentence, int quotation)
    {
        var earlier = sighting.Mention;
        var score = FocusWeights.Of("sentence") * (sentence - sighting.Sentence);
        score += earlier.IsSubject ? FocusWeights.Of("subject") : earlier.IsPossessive ? FocusWeights.Of("possessive") : 0;
        var isSamePronoun = earlier.Kind == MentionKind.Pronoun && earlier.Gender == mention.Gender;
        score += earlier.Kind == MentionKind.Name ? FocusWeights.Of("name") : isSamePronoun ? FocusWeights.Of("pronoun") : 0;
        score += FocusWeights.Of("often") * Math.Log(1 + person.Mentions);
        score += person.Gender == mention.Gender && mention.Gender != Gender.Unknown ? FocusWeights.Of("gender") : 0;
        score += earlier.IsSubject && mention.IsSubject ? FocusWeights.Of("both_subjects") : 0;
        score += sentence == sighting.Sentence ? FocusWeights.Of("word") * Math.Max(0, mention.First - earlier.Last) : 0;
        score += quotation != sighting.Quotation ? FocusWeights.Of("other_quotation") : 0;
        score += person.Names.Count == 0 ? FocusWeights.Of("unnamed") : 0;
        return score + (sighting.People.Count > 1 ? FocusWeights.Of("joined") : 0);
    }
}
