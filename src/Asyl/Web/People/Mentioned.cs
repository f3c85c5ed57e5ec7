using Asyl.Casework;
using Asyl.Casework.People;
using Asyl.Casework.Record;
using Asyl.Language.Text;
using Asyl.Web.Search;

namespace Asyl.Web.People;

/// <summary>A report that names somebody: by which names, and the words around.</summary>
public sealed record Mentioned(FiledReport Report, IReadOnlyList<string> Names, Excerpt? Words)
{
    /// <summary>The reports that name a person, the latest first.</summary>
    public static IEnumerable<Mentioned> Of(Casebook book, Person person) =>
        person.Members.GroupBy(member => member.Report, member => member.Name, StringComparer.Ordinal)
            .Select(group => (Report: book.Report(group.Key), Names: group.ToList())).Where(one => one.Report is not null)
            .OrderByDescending(one => one.Report!.Reading.Published.First ?? DateOnly.MinValue).ThenBy(one => one.Report!.Id, StringComparer.Ordinal)
            .Select(one => new Mentioned(one.Report!, one.Names, Around(one.Report!, one.Names)));

    private static Excerpt? Around(FiledReport report, List<string> names)
    {
        var places = report.Reading.People.Where(person => names.Contains(person.Name, StringComparer.Ordinal)).SelectMany(person => person.Mentions)
            .Where(mention => mention.Start >= 0 && mention.End <= report.Text.Length && mention.Start < mention.End)
            .OrderBy(mention => mention.Start).Select(mention => new Span(mention.Start, mention.End));
        return Excerpt.Best(report.Text, places, 1).FirstOrDefault();
    }
}
