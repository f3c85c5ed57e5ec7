namespace Asyl.Casework.Reading.Names;

/// <summary>
/// Finds runs of capitalised words. Enters: a sentence and what the report teaches about its capitals. Leaves: runs, each a name of one thing,
/// places and peoples told apart from the rest. Never: the kind of a name that only the whole report can tell.
/// </summary>
internal sealed class RunFinder(Capitals capitals)
{
    private static readonly HashSet<string> Heads = Words.List("organisation_head");
    private static readonly HashSet<string> Links = Words.List("organisation_link");
    private static readonly HashSet<string> Joiners = Words.List("joiner");

    public List<NameRun> Find(Sentence sentence)
    {
        var runs = new List<NameRun>();
        for (var at = 0; at < sentence.Words.Length; at++)
        {
            if (Next(sentence, at) is not { } run)
                continue;
            runs.Add(run);
            at = run.Last;
        }

        return runs;
    }

    private NameRun? Next(Sentence sentence, int at)
    {
        if (Gazetted(sentence, at) is { } place && !ContinuesAsOrganisation(sentence, place.Last))
            return place;
        if (at + 1 < sentence.Words.Length && Gazetteer.People($"{sentence.Words[at].Text} {sentence.Words[at + 1].Text}") is not null)
            return Run(sentence, at, at + 1, NameKind.People);
        if (!capitals.MayBeName(sentence, at) || IsRoleBeforeName(sentence, at))
            return null;
        var last = RunEnd(sentence, at);
        if (!HasHead(sentence, at, last) && sentence.Lower(last + 1) is "and" && IsCapital(sentence, last + 2) && at == last
            && RunEnd(sentence, last + 2) is var second && HasHead(sentence, last + 2, second) && Gazetteer.Place(sentence.Words[at].Text) is null)
            last = second;
        if (HasHead(sentence, at, last) && (at < last || sentence.Words[at].IsAllCaps || Links.Contains(sentence.Lower(last + 1))))
            return Run(sentence, at, last, NameKind.Place) is var town && Gazetteer.Place(town.Text) is { } land ? town with { Country = land } : Run(sentence, at, WithLinks(sentence, last), NameKind.Organisation);
        if (IsPeople(sentence, at) || (at == last && Role.IsRoleWord(sentence.Lower(at))))
            return null;
        if (at == last && Heads.Contains(sentence.Lower(at)))
            return Run(sentence, at, last, NameKind.Organisation);
        if (at < last && IsGroup(sentence.Lower(last)))
            return Run(sentence, at, last, NameKind.Organisation);
        return sentence.Words[at].IsAllCaps && at == last && !IsInitials(sentence.Words[at].Text) && sentence.Words[at].Text.Length < 9
            ? Run(sentence, at, last, NameKind.Organisation)
            : Run(sentence, at, last, IsSlash(sentence, at + 1) ? NameKind.Organisation : NameKind.Unknown);
    }

    // "Arab Interior Ministers": several of an office are no person.
    private static bool IsGroup(string last) => last.EndsWith('s') && Role.IsRoleWord(last[..^1]);

    // A full stop behind a name is the sentence's, behind an initial the name's.
    private static NameRun Run(Sentence sentence, int first, int last, NameKind kind)
    {
        var text = sentence.Written(first, last).Replace(" / ", "/", StringComparison.Ordinal);
        var isStop = last == sentence.Words.Length - 1 && text.EndsWith('.') && sentence.Words[last].Text.Length > 3 && !sentence.Words[last].Text[..^1].Contains('.', StringComparison.Ordinal);
        return new(first, last, isStop ? text[..^1] : text, kind);
    }

    private bool IsRoleBeforeName(Sentence sentence, int at) =>
        Role.IsRoleWord(sentence.Lower(at)) && sentence.Lower(at + 1) is not ("general" or "'s" or "of") && IsCapital(sentence, at + 1) && !Heads.Contains(sentence.Lower(at + 1));

    private int RunEnd(Sentence sentence, int at)
    {
        var last = at;
        while (true)
        {
            if (Joins(sentence, last + 1))
                last++;
            else if (IsCapital(sentence, last + 2) && (Joiners.Contains(sentence.Lower(last + 1)) || IsSlash(sentence, last + 1)))
                last += 2;
            else
                return last;
        }
    }

    private bool Joins(Sentence sentence, int at) =>
        IsCapital(sentence, at) && (Heads.Contains(sentence.Lower(at + 1)) || IsSurnameOf(sentence, at) || !(IsPeople(sentence, at) || Gazetteer.Country(sentence.Words[at].Text) is not null));

    // "Gabriela Montenegro", "Zahra Ahmadi": right behind a word that is no place, no people and no institution, it is a family name.
    private static bool IsSurnameOf(Sentence sentence, int at)
    {
        var before = sentence.Words[at - 1];
        return sentence.Lower(at - 2) is not ("a" or "an" or "the" or "ethnic") && before.IsCapital && !before.IsAllCaps && !Heads.Contains(before.Lower) && !IsPeople(sentence, at - 1) && Gazetteer.Place(before.Text) is null
            && (!Capitals.IsFirst(sentence, at - 1) || sentence.Lower(at - 2) is ":") && sentence.Words[at].Text[^1] != 's' && !(at + 1 < sentence.Words.Length && Role.IsRoleWord(sentence.Lower(at + 1)));
    }

    private bool IsCapital(Sentence sentence, int at) => at < sentence.Words.Length && capitals.MayBeName(sentence, at);

    // "Kazakh", "an ethnic-Kazakh woman": of a people, no name; a title before makes it one ("Ms French").
    private static bool IsPeople(Sentence sentence, int at) =>
        (Gazetteer.People(sentence.Words[at].Text) is not null || IsPeopleCompound(sentence.Words[at].Text)) && !Words.List("title").Contains(sentence.Lower(at - 1));

    private static bool IsPeopleCompound(string text) =>
        text.IndexOf('-', StringComparison.Ordinal) is > 0 and var hyphen && Gazetteer.People(text[(hyphen + 1)..]) is not null;

    // "M.K.", "A.B.C.": how rulings write a name that they keep back.
    private static bool IsInitials(string text) =>
        text.Length is >= 3 and <= 6 && !Words.List("initials_known").Contains(text.ToLowerInvariant()) && text.Contains('.', StringComparison.Ordinal) && text.Split('.', StringSplitOptions.RemoveEmptyEntries).All(part => part.Length == 1);

    private static bool IsSlash(Sentence sentence, int at) =>
        at < sentence.Words.Length && sentence.Lower(at) is "/" && sentence.Words[at].Span.Start == sentence.Words[at - 1].Span.End;

    private static bool HasHead(Sentence sentence, int first, int last)
    {
        for (var at = first; at <= last; at++)
        {
            if (Heads.Contains(sentence.Lower(at)))
                return true;
        }

        return false;
    }

    private int WithLinks(Sentence sentence, int last)
    {
        while (Links.Contains(sentence.Lower(last + 1)))
        {
            var next = sentence.Lower(last + 2) is "the" ? last + 3 : last + 2;
            if (!IsCapital(sentence, next) || (sentence.Lower(last + 1) is "and" && !Heads.Contains(sentence.Lower(last))))
                break;
            last = RunEnd(sentence, next);
        }

        return last;
    }

    private bool ContinuesAsOrganisation(Sentence sentence, int last) =>
        IsCapital(sentence, last + 1) && HasHead(sentence, last + 1, RunEnd(sentence, last + 1));

    // Countries and seats stand for themselves wherever they are; the longest name of up to four words.
    private static NameRun? Gazetted(Sentence sentence, int at)
    {
        if (!sentence.Words[at].IsCapital || sentence.DateAt(at) is not null)
            return null;
        for (var last = Math.Min(at + 3, sentence.Words.Length - 1); last >= at; last--)
        {
            if (!sentence.Words[last].IsCapital)
                continue;
            var run = Run(sentence, at, last, NameKind.Place);
            if ((Gazetteer.Country(run.Text) ?? Gazetteer.Seat(run.Text)) is { } country && !IsSurname(sentence, at, last))
                return run with { Country = country };
        }

        return null;
    }

    // "Mr Jordan", "Paris Hilton": a title before or a name behind says a person.
    private static bool IsSurname(Sentence sentence, int at, int last) =>
        at == last && at > 0 && Words.List("title").Contains(sentence.Lower(at - 1));
}
