using Asyl.Casework.Reading.Names;
using Asyl.Casework.Reading.Who;
using Asyl.Language.Text;

namespace Asyl.Casework.Reading.Saying;

/// <summary>
/// Tells who says what. Enters: sentences with names and people. Leaves: for each sentence the stretches that somebody says, and every
/// quotation with its speaker. Never: a speaker from more than a sentence away, except inside one quotation.
/// </summary>
internal sealed class SpeechReader(ReportText report, SentenceNames[] names, IReadOnlyList<PersonMention>[] mentions)
{
    private static readonly HashSet<string> Say = Words.List("say");
    private readonly List<Speech>[] found = [.. report.Sentences.Select(_ => new List<Speech>())];
    private readonly Speaker?[] speakers = new Speaker?[report.Sentences.Length];

    public static (IReadOnlyList<Speech>[] Speech, IReadOnlyList<Quote> Quotes) Read(ReportText report, SentenceNames[] names, IReadOnlyList<PersonMention>[] mentions, PersonEntry?[] turns)
    {
        var reader = new SpeechReader(report, names, mentions);
        var quotes = QuoteFinder.Find(report.Text, [.. report.Sentences.Select(sentence => sentence.Span)]);
        for (var at = 0; at < report.Sentences.Length; at++)
        {
            reader.ReadTurn(at, turns[at]);
            reader.ReadVerbs(at, quotes);
        }

        return ([.. reader.found], [.. quotes.Select(reader.ReadQuote)]);
    }

    // A transcript: everything behind a label is said by whom it names.
    private void ReadTurn(int at, PersonEntry? speaker)
    {
        if (speaker is null)
            return;
        speakers[at] = new(speaker.Name, speaker, 0, 0);
        Add(at, new(0, report.Sentences[at].Words.Length - 1, -1, [speaker.Name], speaker, Denies: false, IsQuoted: true));
    }

    private void ReadVerbs(int at, List<Span> quotes)
    {
        var sentence = report.Sentences[at];
        for (var word = 0; word < sentence.Words.Length; word++)
        {
            if (quotes.Exists(quote => quote.Contains(sentence.Words[word].Span)))
                continue;
            if (sentence.Lower(word) is "according" && sentence.Lower(word + 1) is "to")
                AddWhole(at, word, Speaker.Behind(sentence, names[at], mentions[at], word + 1, 8));
            else if (sentence.Lower(word) is "citing")
                AddCiting(at, word);
            else if (Say.Contains(sentence.Lower(word)) || (sentence.Lower(word) is "spoke" or "speaks" or "talked" && sentence.Lower(word + 1) is "about" or "of"))
                ReadVerb(at, word);
        }
    }

    private void ReadVerb(int at, int verb)
    {
        var sentence = report.Sentences[at];
        if (IsNoun(sentence, verb) || IsPassive(sentence, verb))
            return;
        var inverted = IsBehindContent(sentence, verb) ? Speaker.Behind(sentence, names[at], mentions[at], verb, 6) : null;
        if ((inverted ?? Speaker.Before(sentence, names[at], mentions[at], verb)) is not { } speaker)
            return;
        if (Words.List("say_weak").Contains(sentence.Lower(verb)) && inverted is null && speaker.Last < verb - 1 && !Words.List("adverb").Contains(sentence.Lower(verb - 1)) && sentence.Lower(verb - 1) is not ("has" or "have" or "had"))
            return;
        speakers[at] ??= speaker;
        var trails = inverted is not null || IsTrailing(sentence, verb, speaker);
        if (trails)
            AddWhole(at, verb, speaker);
        else if (!Words.List("say_weak").Contains(sentence.Lower(verb)) || HasThat(sentence, verb))
            Add(at, new(verb + 1, sentence.Words.Length - 1, verb, Speakers(at, verb, speaker), speaker.Person, Words.List("say_deny").Contains(sentence.Lower(verb)), false));
    }

    private static bool FollowsWho(Sentence sentence, int comma) => sentence.Lower(comma + 1) is "who" or "which" or "and" or "but" or "whom" || (comma < 4 && sentence.Lower(comma + 3) is not ",");

    private static bool HasThat(Sentence sentence, int verb) => Enumerable.Range(verb + 1, 7).Any(at => sentence.Lower(at) is "that");

    private static bool IsNoun(Sentence sentence, int verb) =>
        sentence.Lower(verb - 1) is "a" or "an" or "the" or "his" or "her" or "their" or "this" or "no" or "to" or "of" or "'s" or "new" or "not";

    private static bool IsPassive(Sentence sentence, int verb)
    {
        var before = sentence.Lower(verb - 1);
        return (Words.List("be").Contains(before) || before is "been") && Inflection.MayBeParticiple(sentence.Lower(verb));
    }

    // ", said X" and quotations followed by "said X".
    private static bool IsBehindContent(Sentence sentence, int verb) =>
        verb > 1 && sentence.Lower(verb - 1) is "," or "”" or "\"" or "»" && sentence.Lower(verb) is not ("told" or "tells" or "tell") && sentence.Lower(verb + 1) is not ("that" or "in" or "on" or "he" or "she" or "they");

    // "…, his lawyer said, after …": the speaker stands behind a comma and nothing that is said follows the verb.
    private static bool IsTrailing(Sentence sentence, int verb, Speaker speaker)
    {
        var comma = verb - 1;
        while (comma > 2 && verb - comma < 11 && sentence.Lower(comma) is not ("," or "”" or "\""))
        {
            if (comma < speaker.First && (Words.List("be").Contains(sentence.Lower(comma)) || Words.List("have").Contains(sentence.Lower(comma)) || Clauses.Ends(sentence.Words[comma])))
                return false;
            comma--;
        }

        var isBetween = sentence.Lower(verb + 1) is "," && comma == speaker.First - 1 && comma > 0;
        return (comma > 2 || isBetween) && verb - comma < 11 && comma < speaker.First && !HasThat(sentence, verb) && !FollowsWho(sentence, comma);
    }

    private void AddWhole(int at, int verb, Speaker? speaker)
    {
        if (speaker is null)
            return;
        speakers[at] ??= speaker;
        var (first, last) = Between(report.Sentences[at], verb);
        Add(at, new(first, last, verb, Speakers(at, verb, speaker), speaker.Person, Denies: false, IsQuoted: false));
    }

    // "NAME reported for OUTLET": the outlet says what NAME says.
    private string[] Speakers(int at, int verb, Speaker speaker) =>
        report.Sentences[at].Lower(verb + 1) is "for" && names[at].Starting(verb + 2) is { Person: null } outlet ? [outlet.Text, speaker.Name] : [speaker.Name];

    private static (int First, int Last) Between(Sentence sentence, int verb)
    {
        var (first, last) = (verb, verb);
        while (first > 0 && sentence.Lower(first - 1) is not ";")
            first--;
        while (last + 1 < sentence.Words.Length && sentence.Lower(last + 1) is not ";")
            last++;
        return (first, last);
    }

    // "Citing X, Y reported" and "Y reported, citing X": what Y says, X said first.
    private void AddCiting(int at, int word)
    {
        var sentence = report.Sentences[at];
        if (Speaker.Behind(sentence, names[at], mentions[at], word, 10) is { } cited)
            Add(at, new(0, sentence.Words.Length - 1, int.MaxValue, [cited.Name], cited.Person, Denies: false, IsQuoted: false));
    }

    private void Add(int at, Speech speech)
    {
        if (speech.First <= speech.Last)
            found[at].Add(speech);
    }

    private Quote ReadQuote(Span quote)
    {
        var touched = Enumerable.Range(0, report.Sentences.Length).Where(at => report.Sentences[at].Span.Overlaps(quote)).ToList();
        if (touched.Count == 0)
            return new(quote, "");
        var speaker = touched.Select(at => speakers[at]).FirstOrDefault(found => found is not null) ?? Near(touched[0] - 1, touched[0]) ?? Near(touched[^1] + 1, touched[0]);
        if (quote.Length < 25 || speaker is null)
            return new(quote, speaker?.Name ?? "");
        foreach (var at in touched)
        {
            var sentence = report.Sentences[at];
            var (first, last) = (sentence.WordAt(quote.Start), sentence.WordAt(quote.End - 1));
            if (first < sentence.Words.Length && !found[at].Exists(speech => speech.Speakers.Contains(speaker.Name, StringComparer.Ordinal) && speech.Covers(first)))
                Add(at, new(first, Math.Min(last, sentence.Words.Length - 1), -1, [speaker.Name], speaker.Person, Denies: false, IsQuoted: true));
            speakers[at] ??= speaker;
        }

        return new(quote, speaker.Name);
    }

    private Speaker? Near(int at, int from) =>
        at >= 0 && at < speakers.Length && report.Sentences[at].Paragraph - report.Sentences[from].Paragraph is 0 or -1 ? speakers[at] : null;
}
