using Asyl.Casework.People;
using Asyl.Casework.Record;

namespace Asyl.Casework.Dossiers.Exports.Ftm;

/// <summary>A casebook as FollowTheMoney statements. Enters: what one viewer may see. Leaves: every value with its origin, in order of entity. Never: a value without one.</summary>
internal static class FtmBook
{
    public static IReadOnlyList<FtmStatement> Of(Casebook book)
    {
        var events = CitedPassages.ByEvent(book).ToList();
        CitedPassage[] told = [.. events.SelectMany(happening => happening.By)];
        var subjects = told.SelectMany(cited => cited.People).ToHashSet(StringComparer.Ordinal);
        Tie[] ties = [.. Tie.Of(book, subjects)];
        subjects.UnionWith(ties.SelectMany(tie => (string[])[tie.Who, tie.Whose]).Concat(book.Cases.Where(theCase => theCase.IsOpen).Select(theCase => theCase.Person)));
        var people = new FtmPeople(book, new KnownPeople(book, told));
        FtmEntity[] entities =
        [
            .. subjects.Select(book.Index.FindPerson).OfType<Person>().Select(people.Of),
            .. events.Select(happening => FtmEvents.Of(book, happening.Event, happening.By)),
            .. told.Select(cited => cited.Report).Concat(ties.Select(tie => tie.Report)).OfType<FiledReport>().DistinctBy(report => report.Id, StringComparer.Ordinal).Select(FtmReports.Of),
            .. ties.SelectMany(FtmTies.Of),
            .. told.SelectMany(Counsel.Of).SelectMany(FtmTies.Of),
        ];
        return InOrder(entities.SelectMany(entity => entity.Statements));
    }

    private static FtmStatement[] InOrder(IEnumerable<FtmStatement> statements) =>
    [
        .. statements.DistinctBy(statement => statement.Id, StringComparer.Ordinal).OrderBy(statement => statement.Entity, StringComparer.Ordinal)
            .ThenBy(statement => statement.Property != FtmStatement.Base).ThenBy(statement => statement.Property, StringComparer.Ordinal)
            .ThenBy(statement => statement.Value, StringComparer.Ordinal).ThenBy(statement => statement.Id, StringComparer.Ordinal),
    ];
}
