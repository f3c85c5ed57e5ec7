using Asyl.Casework.Cases;
using Asyl.Casework.Events;
using Asyl.Casework.Law;
using Asyl.Casework.People;
using Asyl.Casework.Record;

namespace Asyl.Casework;

/// <content>The next casebook from this one, in the same straight line: what rests on nothing new is kept.</content>
public sealed partial record Casebook
{
    /// <summary>By the same law as this one.</summary>
    public Casebook After(IReadOnlyList<FiledReport> reports, IReadOnlyList<Fact> facts, IReadOnlyList<Anchor> anchors, IReadOnlyList<Judgement> judgements) => After(reports, facts, anchors, judgements, Law);

    /// <summary>What <see cref="By"/> makes of the same, in the time that the differences take. By another law, everything is made anew. A report is taken to be the same only where it is the same object.</summary>
    public Casebook After(IReadOnlyList<FiledReport> reports, IReadOnlyList<Fact> facts, IReadOnlyList<Anchor> anchors, IReadOnlyList<Judgement> judgements, Jurisdictions law)
    {
        if (!ReferenceEquals(law, Law) || Workings is not { } was || was.Reports.After(reports) is not ({ } filed, { } changed))
            return By(law, reports, facts, anchors, judgements);
        var pairs = changed.Select(report => (was.Reports.Report(report.Id), report)).ToArray();
        var (persons, touched) = was.Persons.After(changed, anchors, judgements);
        var (reliance, otherwise) = was.Reliance.After(filed, pairs);
        var reread = changed.Concat(otherwise.Select(filed.Report).OfType<FiledReport>()).Concat(filed.Naming([.. was.Persons.Ids.Those(touched), .. persons.Ids.Those(touched)]));
        var (tellings, told) = was.Tellings.After(reread, facts, persons.Ids, reliance.Origins);
        var change = EventChange.Of(told, tellings, was.Lives, persons.Ids);
        var lives = was.Lives.After(change);
        var concerned = told.SelectMany(telling => telling.People).Concat(change.People).Concat(touched).ToHashSet(StringComparer.Ordinal);
        var conflicts = was.Conflicts.After(concerned, ContradictionFinder.Find(tellings, lives, persons.Ids, concerned, law));
        var datings = was.Datings.Renewed(was.Datings.Where(dating => change.Gone.Contains(dating.Event)), PublicationProposer.In(change.Come, filed), (a, b) => EventJoiner.Compare(a.Event, b.Event));
        var thirdParties = was.ThirdParties.After(pairs);
        concerned.UnionWith(thirdParties.Differing(was.ThirdParties, persons.All).Select(person => person.Id));
        concerned.UnionWith([.. was.Persons.OpenedOrClosed(persons)]);
        var cases = was.Cases.After(concerned, CaseBuilder.Build([.. persons.Ids.Those(concerned)], lives, conflicts, anchors, thirdParties, filed, law));
        return new(facts, anchors, judgements, law, new(filed, persons, reliance, tellings, lives, conflicts, datings, thirdParties, cases)) { earlierNames = names ?? earlierNames };
    }
}
