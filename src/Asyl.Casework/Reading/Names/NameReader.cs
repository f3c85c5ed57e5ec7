namespace Asyl.Casework.Reading.Names;

/// <summary>
/// Reads the names of a whole report. Enters: its sentences. Leaves: for each sentence its names with their kinds, and the report's people.
/// Never: a person known from anywhere else.
/// </summary>
internal sealed class NameReader
{
    private readonly Dictionary<string, int> evidence = new(StringComparer.Ordinal);
    private readonly HashSet<string> things;
    private readonly HashSet<string> borrowed = new(StringComparer.Ordinal);
    private readonly Sentence[] sentences;
    private readonly List<NameRun>[] found;

    private NameReader(Sentence[] sentences, IEnumerable<string> houses)
    {
        things = houses.ToHashSet(StringComparer.Ordinal);
        this.sentences = sentences;
        var finder = new RunFinder(new Capitals(sentences));
        found = [.. sentences.Select(sentence => Capitals.IsTitleCase(sentence) ? [] : finder.Find(sentence))];
    }

    public PersonBook Book { get; } = new();

    public static (PersonBook Book, SentenceNames[] Names) Read(Sentence[] sentences, params IEnumerable<string> houses)
    {
        var reader = new NameReader(sentences, houses);
        reader.Weigh();
        reader.FindFullNames();
        return (reader.Book, [.. sentences.Select((sentence, at) => new SentenceNames(reader.Resolve(sentence, reader.found[at])))]);
    }

    private void Weigh()
    {
        foreach (var (sentence, run) in All())
        {
            if (NameEvidence.IsThing(sentence, run))
                things.Add(run.Text);
            if (NameEvidence.IsBorrowed(sentence, run))
                borrowed.Add(run.Text);
            evidence[run.Text] = evidence.GetValueOrDefault(run.Text) + NameEvidence.Of(sentence, run);
        }
    }

    private IEnumerable<(Sentence Sentence, NameRun Run)> All() => sentences.SelectMany((sentence, at) => found[at].Select(run => (sentence, run)));

    private void FindFullNames()
    {
        foreach (var (_, run) in All())
        {
            if (run.Length > 1 && run.Length < 6 && KindOf(run) == NameKind.Person)
                Book.AddFull(run.Text);
        }

        for (var at = 0; at < sentences.Length; at++)
        {
            foreach (var run in found[at].Where(run => run.Length == 1))
                AddSharedSurname(at, run);
        }

        var others = new OtherNames(Book, KindOf);
        for (var at = 0; at < sentences.Length; at++)
            others.Find(sentences[at], found[at]);
    }

    // "Mustafa and Idris Abakar": the family name is both people's.
    private void AddSharedSurname(int at, NameRun run)
    {
        var sentence = sentences[at];
        var next = found[at].Find(other => other.First == run.Last + 2);
        if (next is { Length: 2 } && sentence.Lower(run.Last + 1) is "and" && Book.Find(run.Text) is null && KindOf(next) == NameKind.Person && Gazetteer.Country(run.Text) is null && run.Kind == NameKind.Unknown)
            Book.AddFull($"{run.Text} {next.Text.Split(' ')[1]}");
    }

    private NameKind KindOf(NameRun run)
    {
        if (run.Kind != NameKind.Unknown)
            return run.Kind;
        var weight = evidence[run.Text];
        if (things.Contains(run.Text) && Gazetteer.Place(run.Text) is null)
            return NameKind.Organisation;
        if (borrowed.Contains(run.Text))
            return NameKind.Unknown;
        if (weight >= 3)
            return NameKind.Person;
        if (Gazetteer.Place(run.Text) is not null && !(weight > 0 && run.Length > 1))
            return NameKind.Place;
        if (weight <= -3)
            return NameKind.Place;
        if (run.Length > 1)
            return NameKind.Person;
        return weight >= 2 ? NameKind.Person : NameKind.Unknown;
    }

    private List<NameRun> Resolve(Sentence sentence, List<NameRun> runs)
    {
        if (Capitals.IsTitleCase(sentence))
            return [.. KnownNames(sentence)];
        return [.. runs.Select(run => Resolve(sentence, run))];
    }

    private NameRun Resolve(Sentence sentence, NameRun run)
    {
        var isLocated = NameEvidence.Of(sentence, run) < 0;
        var known = (run.Kind == NameKind.Place && isLocated) || (isLocated && Gazetteer.Place(run.Text) is not null) ? null : Book.Find(run.Text);
        var kind = known is not null ? NameKind.Person : KindOf(run);
        return kind switch
        {
            NameKind.Person => run with { Kind = kind, Person = known ?? Book.AddSingle(run.Text) },
            NameKind.Place => run with { Kind = kind, Country = run.Country.Length > 0 ? run.Country : Gazetteer.Place(run.Text) ?? "" },
            _ => run with { Kind = kind },
        };
    }

    // In a heading full of capitals only what the report names elsewhere, and countries, are names.
    private IEnumerable<NameRun> KnownNames(Sentence sentence)
    {
        for (var at = 0; at < sentence.Words.Length; at++)
        {
            if (KnownName(sentence, at) is not { } run)
                continue;
            yield return run;
            at = run.Last;
        }
    }

    private NameRun? KnownName(Sentence sentence, int at)
    {
        for (var last = Math.Min(at + 4, sentence.Words.Length - 1); last >= at; last--)
        {
            var text = sentence.Written(at, last);
            if ((Gazetteer.Country(text) ?? Gazetteer.Seat(text)) is { } country)
                return new(at, last, text, NameKind.Place) { Country = country };
            if (Book.Find(text) is { } person && text.Length > 2)
                return new(at, last, text, NameKind.Person) { Person = person };
            if (evidence.ContainsKey(text) && Gazetteer.Place(text) is { } town)
                return new(at, last, text, NameKind.Place) { Country = town };
        }

        return null;
    }
}
