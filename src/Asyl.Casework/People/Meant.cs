namespace Asyl.Casework.People;

/// <summary>Whom a decision means: the mentions it is tied to, so that it holds whatever becomes of ids, and the id they keep from then on; empty where it gives none.</summary>
public sealed record Meant(string Id, IReadOnlyList<ReportName> Names)
{
    /// <summary>Who that is in a casebook; null where no mention stands in the reports as they read now.</summary>
    public Person? In(Casebook book) => Names.Select(book.Person).FirstOrDefault(person => person is not null);
}
