using Asyl.Casework.Cases;
using Asyl.Casework.Reading;
using Asyl.Language.PersonalNames;
using Microsoft.Data.Sqlite;

namespace Asyl.Casework.Record;

/// <summary>
/// Whose own account a report is, as people say in papers of the kind "account". Enters: a reading. Leaves: the reading in which whoever says "I" is that person. Never: what a decision
/// says of itself, words between quotation marks, or more than the paper says: without it the reading is as it was.
/// </summary>
internal sealed record GivenAccount(string Whose)
{
    private const string Decision = "decision";

    public static GivenAccount None { get; } = new("");

    /// <summary>Of two papers about a report the newer one beats the older.</summary>
    public static Dictionary<string, GivenAccount> ByReport(SqliteConnection connection, IReadOnlyList<string> compartments) =>
        PaperTable.OfKind(connection, compartments, Account.Kind).Where(paper => paper["form"] != Decision)
            .GroupBy(paper => paper.About, StringComparer.Ordinal).ToDictionary(papers => papers.Key, papers => new GivenAccount(papers.MaxBy(paper => paper.At)!["whose"]), StringComparer.Ordinal);

    public ReportReading Over(ReportReading read)
    {
        if (Whose.Length == 0 || !read.Statements.Any(statement => statement.IsOwn))
            return read;
        var known = read.People.Where(person => person.Name == Whose || NameComparer.Compare(person.Name, Whose).Kinship == NameKinship.Alike).Take(2).ToList() is [var only] ? only : null;
        var name = known?.Name ?? Whose;
        return read with
        {
            Statements = [.. read.Statements.Select(statement => statement.IsOwn ? statement with { People = [name] } : statement)],
            People = known is null && read.People.All(person => person.Name != name) ? [.. read.People, new ReportPerson { Name = name }] : read.People,
        };
    }
}
