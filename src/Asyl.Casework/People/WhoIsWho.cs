namespace Asyl.Casework.People;

/// <summary>
/// What people say about who is who and how somebody is called. Enters: the decisions of the compartments that a viewer sees, undone ones left out. Leaves: what
/// <see cref="Casebook.Of"/> takes. Never: a decision dropped because its names are read otherwise now.
/// </summary>
/// <param name="Judgements">Oldest first, one for each compartment that an act lies in.</param>
/// <param name="Names">Oldest first, likewise.</param>
public sealed record WhoIsWho(IReadOnlyList<RecordedJudgement> Judgements, IReadOnlyList<RecordedName> Names)
{
    public static WhoIsWho Nothing { get; } = new([], []);

    /// <summary>The judgements of different acts, oldest first.</summary>
    public IEnumerable<RecordedJudgement> Acts => Judgements.DistinctBy(judgement => judgement.Act, StringComparer.Ordinal);

    /// <summary>The names of different acts, oldest first.</summary>
    public IEnumerable<RecordedName> SetNames => Names.DistinctBy(named => named.Act, StringComparer.Ordinal);

    /// <summary>The judgements about a person, newest first.</summary>
    public IEnumerable<RecordedJudgement> About(Person person, Casebook book) =>
        Acts.Reverse().Where(judgement => judgement.In(book) is var (a, b) && (a?.Id == person.Id || b?.Id == person.Id));

    /// <summary>The name set for a person, if somebody did.</summary>
    public RecordedName? NameOf(Person person) =>
        Names.LastOrDefault(named => named.Name == person.Name && named.Whom.Any(whom => whom.Id == person.Id || person.FormerIds.Contains(whom.Id, StringComparer.Ordinal)));

    internal IReadOnlyList<Judgement> Pairs() => [.. Judgements.SelectMany(judgement => judgement.Pairs())];

    /// <summary>Everybody whose id is recorded: the people whose cases are open, and those to whom a decision gave an id or a name, in order of id.</summary>
    internal IReadOnlyList<Anchor> Anchors(IReadOnlyList<Anchor> opened)
    {
        if (Judgements.Count + Names.Count == 0)
            return opened;
        var known = opened.ToDictionary(anchor => anchor.Person, StringComparer.Ordinal);
        var keepers = Keepers(known.ContainsKey).ToLookup(whom => whom.Id, whom => whom.Names, StringComparer.Ordinal);
        var called = Names.SelectMany(named => named.Whom.Select(whom => (whom.Id, named.Name))).ToLookup(pair => pair.Id, pair => pair.Name, StringComparer.Ordinal);
        return [.. known.Keys.Union(keepers.Select(group => group.Key), StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(id => known.GetValueOrDefault(id) ?? new Anchor(id, "", []) { IsOpen = false })
            .Select(anchor => anchor with { Name = called[anchor.Person].LastOrDefault(anchor.Name), Keepers = [.. keepers[anchor.Person].SelectMany(names => names)] })];
    }

    /// <summary>Who has an id by a decision, latest first. An opened case has its own mentions, and loses some only when they are judged different.</summary>
    private IEnumerable<Meant> Keepers(Func<string, bool> isOpened) =>
        Judgements.Reverse().SelectMany(judgement => new[] { judgement.A, judgement.B }.Where(whom => judgement.Verdict == Verdict.Different || !isOpened(whom.Id)))
            .Concat(Names.Reverse().Select(named => named.Whom[0]).Where(whom => !isOpened(whom.Id)))
            .Where(whom => whom.Id.Length > 0);
}
