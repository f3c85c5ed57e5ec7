using Asyl.Casework.People;

namespace Asyl.Casework.Dossiers.Exports.Huridocs;

/// <summary>People to whom something happened, and their families. Of a relationship, 2303 is what 2309 says of 2302: the parent of the person. Whom people know of has no spelling that is only proposed.</summary>
internal sealed class EsfPeople(EsfTables tables, KnownPeople known)
{
    public void Add(Person person) => tables.Add("persons",
        ("901", person.Id), ("902", EsfFields.Term(7, "person")), ("903", person.Name), ("904", string.Join("; ", Others(person))),
        ("950", Strings.Of(known.Include(person.Id) ? "mark.accepted" : "mark.proposed")));

    public void Add(Tie tie) => tables.Add("biographic_details",
        ("2301", tie.Id), ("2302", tie.Whose), ("2303", tie.Who), ("2309", EsfFields.Term(21, tie.Kind)), ("2350", $"{Strings.Of("mark.proposed")}; {tie.Kind}; {tie.Report.Id}:{tie.Passage.Start}-{tie.Passage.End}"));

    private IEnumerable<string> Others(Person person) => person.Names
        .Where(name => name.Text != person.Name && (!known.Include(person.Id) || name.Reports.Any(report => known.AreNamedIn(report, person.Id))))
        .Select(name => name.Text).Distinct(StringComparer.Ordinal);
}
