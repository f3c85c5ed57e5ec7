using Asyl.Casework.People;
using Asyl.Casework.Reading;
using Asyl.Language.Dates;

namespace Asyl.Casework.Dossiers.Redacting.Concerned;

/// <summary>Who is a minor, as far as it is told: by an age in a report, a day of birth in a fact, or as a child of whom the case is about with no age told. No clock: a birth counts to the last day that the casebook knows.</summary>
internal sealed class Minors(Casebook book)
{
    private const int OfAge = 18;

    private readonly Lazy<DateOnly> lastDay = new(() => book.Reports.Select(report => report.Reading.Published.Last).OfType<DateOnly>()
        .Concat(book.Facts.Select(fact => DateOnly.FromDateTime(fact.At.UtcDateTime))).DefaultIfEmpty(DateOnly.MinValue).Max());

    /// <param name="id">The person's, for facts; empty where there is none.</param>
    public MinorBasis BasisOf(string id, IEnumerable<ReportPerson> told, string kin)
    {
        var ages = told.Select(person => person.Age).OfType<int>().ToList();
        return ages.Exists(age => age < OfAge) ? MinorBasis.Age
            : Births(id).Any(born => born.Last is { } day && day <= DateOnly.MaxValue.AddYears(-OfAge) && day.AddYears(OfAge) > lastDay.Value) ? MinorBasis.BirthDate
            : kin == "child" && ages.Count == 0 ? MinorBasis.Child
            : MinorBasis.None;
    }

    private IEnumerable<Edtf> Births(string id)
    {
        foreach (var (role, value) in id.Length == 0 ? [] : book.Facts.Where(fact => fact.Person == id).SelectMany(fact => fact.Details))
        {
            if (DetailKinds.Of(role) == "born" && Edtf.TryParse(value, out var born))
                yield return born;
        }
    }
}
