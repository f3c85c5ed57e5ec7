namespace Asyl.Casework.Reading.Names;

/// <summary>Learns from the words around names who is a lawyer, a judge, a spokesperson; how old people are; and which titles say he or she.</summary>
internal static class RoleFinder
{
    private const int LongestTitle = 4;

    public static void Learn(Sentence[] sentences, SentenceNames[] names)
    {
        for (var at = 0; at < sentences.Length; at++)
        {
            Learn(sentences[at], names[at]);
            if (at + 1 < sentences.Length)
                LearnSignature(sentences[at], names[at], sentences[at + 1]);
        }

        for (var at = 0; at < sentences.Length; at++)
        {
            foreach (var run in names[at].Runs.Where(run => run.Person is { Age: null } && (run.Person.IsSource || Speaks(sentences[at], run))))
                LearnHouse(sentences[at], names[at], run);
        }

        for (var at = 0; at < sentences.Length; at++)
            LearnPronouns(sentences[at], names[at], at + 1 < sentences.Length ? sentences[at + 1] : null, at + 1 < sentences.Length ? names[at + 1] : null);
    }

    private static void Learn(Sentence sentence, SentenceNames names)
    {
        NameRun? before = null;
        foreach (var run in names.Runs.Where(run => run.Person is not null))
        {
            LearnBefore(sentence, run);
            LearnList(sentence, before, run);
            LearnSpeaking(sentence, run);
            before = run;
            LearnBehind(sentence, run);
            LearnAge(sentence, run);
        }
    }

    private static void LearnBefore(Sentence sentence, NameRun run)
    {
        var at = run.First - 1;
        if (Words.List("title_man").Contains(sentence.Lower(at)))
            run.Person!.LearnSex("m", 9);
        else if (Words.List("title_woman").Contains(sentence.Lower(at)))
            run.Person!.LearnSex("f", 9);
        if (sentence.Lower(at) is ",")
            at--;
        if (at >= 0 && Role.EndingAt(sentence, at) is { } role && !Words.List("no_longer").Contains(sentence.Lower(role.First - 1)) && !Words.List("no_longer").Contains(sentence.Lower(role.First - 2)) && IsOfThisPerson(sentence, run, role.First, at))
            run.Person!.AddRole(role.Role);
        if (Words.List("kin").Contains(sentence.Lower(at)) && run.Person!.Mentions == 0)
            run.Person.KinNouns.Add(sentence.Lower(at));
        LearnSex(sentence, at, run);
    }

    // "the lawyer, NAME" and "lawyer NAME", but not "his lawyer, NAME and ..." of a list: a comma needs a determiner or possessive before the role.
    private static bool IsOfThisPerson(Sentence sentence, NameRun run, int first, int last) =>
        last == run.First - 1 || Enumerable.Range(1, LongestTitle).Select(back => sentence.Lower(first - back)).TakeWhile(word => word.Length > 0 && char.IsLetter(word[0]) || word is "'s")
            .Any(word => word is "the" or "a" or "an" or "'s" or "its" || Words.List("possessive").Contains(word));

    private static void LearnSex(Sentence sentence, int at, NameRun run)
    {
        if (Words.List("woman_noun").Contains(sentence.Lower(at)))
            run.Person!.LearnSex("f", 9);
        else if (Words.List("man_noun").Contains(sentence.Lower(at)))
            run.Person!.LearnSex("m", 9);
    }

    // "NAME, the lawyer for X,", "NAME, X's lawyer,", "NAME, a spokesman for the ministry": the noun phrase up to the next comma or verb.
    private static void LearnBehind(Sentence sentence, NameRun run)
    {
        if (sentence.Lower(run.Last + 1) is "reports" or "reported" or "reporting" && sentence.Lower(run.Last + 2) is "from" or "for" or ".")
            run.Person!.IsReporter = true;
        if (sentence.Lower(run.Last + 1) is not ("," or "(" or "—" or "–" or "-"))
            return;
        for (var at = run.Last + 2; at < Math.Min(run.Last + 10, sentence.Words.Length); at++)
        {
            if (Words.List("no_longer").Contains(sentence.Lower(at)))
                return;
            if (sentence.Lower(at) is "," or "who" or "was" or "is" or "said" or "for" or "of" or "and" or "whose" or "whom" or ")" || Words.List("preposition").Contains(sentence.Lower(at)))
                return;
            if (Role.EndingAt(sentence, at) is { } role && IsPhraseEnd(sentence, at))
            {
                run.Person!.AddRole(role.Role);
                return;
            }

            if (!Words.List("many_noun").Contains(sentence.Lower(at)))
                LearnSex(sentence, at, run);
        }
    }

    // "NAME, who heads the group", "NAME, of the Relief Circle", "NAME of Amnesty International": a source, not whom the case is about.
    private static void LearnHouse(Sentence sentence, SentenceNames names, NameRun run)
    {
        var at = sentence.Lower(run.Last + 1) is "," ? run.Last + 2 : run.Last + 1;
        var house = sentence.Lower(at + 1) is "the" or "our" ? at + 2 : at + 1;
        var isOfHouse = sentence.Lower(at) is "of" or "from" or "at" or "with" && (names.Starting(house) is { Kind: NameKind.Organisation } || Enumerable.Range(house, 3).Any(i => Words.List("authority").Contains(sentence.Lower(i))));
        if (isOfHouse || (sentence.Lower(at) is "who" && Words.List("leads").Contains(sentence.Lower(at + 1))))
            run.Person!.AddRole(Role.Source);
    }

    // "The lay judges A, B and C": the role is everybody's.
    private static void LearnList(Sentence sentence, NameRun? before, NameRun run)
    {
        if (before is null || before.Last + 2 != run.First || sentence.Lower(run.First - 1) is not ("," or "and") || !before.Person!.IsOfficer)
            return;
        var isHead = Role.IsRoleWord(sentence.Lower(before.First - 1)) && sentence.Lower(before.First - 1).EndsWith('s');
        if (run.Person!.IsListed = isHead || before.Person.IsListed)
            run.Person.AddRole(Role.Source);
    }

    private static bool Speaks(Sentence sentence, NameRun run) =>
        Words.List("say").Contains(sentence.Lower(run.First - 1)) || Enumerable.Range(run.Last + 1, 12).Any(at => Words.List("say").Contains(sentence.Lower(at)));

    private static void LearnSpeaking(Sentence sentence, NameRun run)
    {
        run.Person!.Named++;
        var isTrailing = Words.List("say").Contains(sentence.Lower(run.First - 1)) || (Words.List("say").Contains(sentence.Lower(run.Last + 1)) && sentence.Lower(run.Last + 2) is "." or "," or "");
        run.Person.Said += isTrailing || sentence.Lower(run.Last + 1) is "," && sentence.Lower(run.First - 2) is "," or "”" or "\"" ? 1 : 0;
    }

    // A line that is a name above a line that is a role: who signed.
    private static void LearnSignature(Sentence sentence, SentenceNames names, Sentence next)
    {
        if (names.Starting(0) is { Person: { } person } run && run.Last == sentence.Words.Length - 1 && next.Words.Length is > 0 and < 8 && Role.EndingAt(next, next.Words.Length - 1) is { } role)
            person.AddRole(role.Role);
    }

    // A pronoun behind the only person named in a sentence most likely means that person.
    private static void LearnPronouns(Sentence sentence, SentenceNames names, Sentence? next, SentenceNames? nextNames)
    {
        var people = names.Runs.Where(run => run.Person is { IsOfficer: false }).Select(run => run.Person!).Distinct().ToList();
        if (people is not [var one] || names.Runs.Any(run => run.Person is { IsOfficer: true }))
            return;
        Count(sentence, names.Runs.First(run => run.Person == one).Last, one);
        if (next is not null && nextNames!.Runs.All(run => run.Person is null))
            Count(next, -1, one);
    }

    private static void Count(Sentence sentence, int behind, PersonEntry person)
    {
        for (var at = behind + 1; at < sentence.Words.Length; at++)
        {
            if (Words.List("kin").Contains(sentence.Lower(at)))
                return;
            person.LearnSex(Words.List("pronoun_woman").Contains(sentence.Lower(at)) ? "f" : Words.List("pronoun_man").Contains(sentence.Lower(at)) ? "m" : "", 1);
        }
    }

    private static bool IsPhraseEnd(Sentence sentence, int at) =>
        sentence.Lower(at + 1) is "," or "." or "for" or "of" or "at" or "in" or "with" or "who" or "and" or "from" or "to" or "said" or "told" or ")" or "" or "—";

    private static void LearnAge(Sentence sentence, NameRun run)
    {
        if (sentence.Lower(run.Last + 1) is "," && NameEvidence.IsAge(sentence.Lower(run.Last + 2)) && sentence.Lower(run.Last + 3) is "," or "." or ")" or "was" or "is")
            run.Person!.Age ??= int.Parse(sentence.Lower(run.Last + 2));
        var before = sentence.Lower(run.First - 1);
        var hyphen = before.IndexOf("-year-old", StringComparison.Ordinal);
        if (hyphen > 0 && int.TryParse(before[..hyphen], out var age))
            run.Person!.Age ??= age;
    }
}
