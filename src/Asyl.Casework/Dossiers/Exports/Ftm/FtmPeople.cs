using Asyl.Casework.People;
using Asyl.Casework.Record;

namespace Asyl.Casework.Dossiers.Exports.Ftm;

/// <summary>
/// People as Person: the name they are shown by, other spellings as aliases, single words as weak ones. A spelling is accepted where somebody stands behind
/// a statement about the person in a report that uses it. Never: a nationality, an age or a sex, which nobody states as a fact.
/// </summary>
internal sealed class FtmPeople(Casebook book, KnownPeople known)
{
    public FtmEntity Of(Person person)
    {
        var entity = new FtmEntity(person.Id, "Person");
        entity.Says("name", person.Name, new FtmSource(known.Include(person.Id), person.Id, "", ""));
        foreach (var name in person.Names)
        {
            var property = name.Text == person.Name ? "name" : PersonalName.Parse(name.Text).IsFull ? "alias" : "weakAlias";
            foreach (var report in name.Reports.Select(book.Index.FindReport).OfType<FiledReport>())
                entity.Says(property, name.Text, Mention(person, name, report));
        }

        return entity;
    }

    private FtmSource Mention(Person person, PersonName name, FiledReport report)
    {
        var passage = report.Reading.People.SelectMany(one => one.Mentions).FirstOrDefault(mention => mention.Text == name.Text);
        var place = passage is null ? report.Id : $"{report.Id}:{passage.Start}-{passage.End}";
        return new(known.AreNamedIn(report.Id, person.Id), $"{person.Id} {place}", LanguageCodes.Of(name.Language), "");
    }
}
