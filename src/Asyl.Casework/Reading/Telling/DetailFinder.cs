using Asyl.Casework.Reading.Names;
using Asyl.Casework.Reading.Triggers;

namespace Asyl.Casework.Reading.Telling;

/// <summary>Finds who decided, who asked, how long, on what ground: the roles of an event other than its subject.</summary>
internal sealed class DetailFinder(Sentence sentence, SentenceNames names)
{
    private static readonly HashSet<string> Authorities = Words.List("authority");

    private readonly SortedDictionary<string, string> details = new(StringComparer.Ordinal);

    public SortedDictionary<string, string> Find(TriggerMatch match, (int First, int Last) clause)
    {
        foreach (var (key, value) in match.Trigger.Details)
            details[key] = value;
        AddPeople(clause);
        AddAuthority(clause);
        if (match.Trigger.HasLength || match.Trigger.Event is "sentence" or "prosecution_request")
            AddSentence(clause);
        if (match.Trigger.HasGround || match.Trigger.Event is "wanted" or "charge")
            AddGround(match);
        if (match.Trigger.Event is "detention" or "internment")
            AddTime(match);
        if (match.Trigger.Event is "forced_labour")
            AddManner(clause);
        if (match.Trigger.Event is "estimate")
            PopulationCount.AddTo(details, sentence, match.First, clause.Last);
        return details;
    }

    private void AddPeople((int First, int Last) clause)
    {
        foreach (var run in names.Runs.Where(run => run.Person is { IsOfficer: true } && run.First >= clause.First && run.Last <= clause.Last))
        {
            foreach (var role in run.Person!.Roles.Where(role => role is "judge" or "prosecutor" or "lawyer" or "official"))
                details.TryAdd(role, run.Person.Name);
        }
    }

    private void AddAuthority((int First, int Last) clause)
    {
        for (var at = clause.First; at <= clause.Last; at++)
        {
            if (!Authorities.Contains(sentence.Lower(at)) || Authorities.Contains(sentence.Lower(at + 1)))
                continue;
            var (first, last) = Phrase(at);
            if (first == last && names.At(at) is not { Kind: NameKind.Organisation, Length: > 1 })
                continue;
            var words = sentence.Written(first, last);
            if (sentence.Lower(at) is "court" or "tribunal")
                details.TryAdd("court", words);
            details.TryAdd("authority", words);
        }

        if (!details.ContainsKey("authority") && names.Runs.FirstOrDefault(run => run.First >= clause.First && run.Last <= clause.Last && Gazetteer.Seat(run.Text) is not null) is { } seat
            && sentence.Lower(seat.First - 1) is "" or "," or "by" or "and" or "that")
            details["authority"] = seat.Text;
    }

    private (int First, int Last) Phrase(int head)
    {
        if (names.At(head) is { Kind: NameKind.Organisation } run)
            return (run.First, run.Last);
        var first = head;
        while (first > 0 && head - first < 3 && sentence.Words[first - 1].IsWord && !Words.List("preposition").Contains(sentence.Lower(first - 1))
            && !Words.List("clause_break").Contains(sentence.Lower(first - 1)) && sentence.Lower(first - 1) is not ("a" or "an" or "the") && !Inflection.IsPast(sentence.Lower(first - 1)))
            first--;
        var behind = names.Starting(head + 2);
        return (first, sentence.Lower(head + 1) is "in" or "of" && behind is { Kind: NameKind.Place or NameKind.Organisation } ? behind.Last : head);
    }

    private void AddSentence((int First, int Last) clause)
    {
        for (var at = clause.First; at <= clause.Last; at++)
        {
            if (Amounts.Length(sentence, at) is { } length)
                details.TryAdd("length", length.Iso);
            if (sentence.Lower(at) is "suspended" or "conditional" or "probation" or "probationary")
                details.TryAdd("suspended", "true");
        }
    }

    // "held for nine months", "spent eleven months in", "eighteen months I sat": how long it lasted, not how long ago it was.
    private void AddTime(TriggerMatch match)
    {
        var (from, to) = Clauses.Around(sentence, match.First, match.Last);
        for (var at = Math.Max(from, match.First - 8); at < Math.Min(match.Last + 7, to); at++)
        {
            if ((sentence.Lower(at - 1) is "for" or "spent" or "spend" or "spending" || match.Used.Contains(at)) && Amounts.Length(sentence, at) is { } length)
                details.TryAdd("length", length.Iso);
        }
    }

    private void AddManner((int First, int Last) clause)
    {
        var words = Enumerable.Range(clause.First, clause.Last + 1 - clause.First).Select(sentence.Lower).ToArray();
        if (words.Any(Words.List("forcing").Contains))
            details.TryAdd("manner", "forced");
        else if (words.Any(word => word is "employed" or "employee" or "hired"))
            details.TryAdd("manner", "employed");
    }

    // "for illegally crossing the border": a short noun phrase behind "for", "of" or "with", never a clause.
    private void AddGround(TriggerMatch match)
    {
        var first = match.Last;
        while (first < match.Last + 4 && !Introduces(first))
            first++;
        for (var at = first; at < Math.Min(match.Last + 8, sentence.Words.Length) && !Introduces(first) && !Clauses.Parts(sentence, at); at++)
            first = sentence.Lower(at) is "for" ? at : first;
        if (!Introduces(first) || Amounts.Length(sentence, first + 1) is not null)
            return;
        var last = first + 1;
        while (last < sentence.Words.Length && !Clauses.Ends(sentence.Words[last]) && !EndsPhrase(last))
            last++;
        if (last - first is > 1 and < 16)
            details.TryAdd("ground", sentence.Written(first + 1, last - 1));
    }

    private bool Introduces(int at) => sentence.Lower(at) is "for" or "of" or "with" or "over";

    private bool EndsPhrase(int at) =>
        sentence.Lower(at) is "," or "by" or "will" or "would" || (Words.List("clause_break").Contains(sentence.Lower(at)) && sentence.Lower(at) is not ("and" or "or"))
        || (Words.List("be").Contains(sentence.Lower(at)) && !sentence.Words[at].IsPossessiveEnding) || Words.List("have").Contains(sentence.Lower(at)) || sentence.DateAt(at) is not null;
}
