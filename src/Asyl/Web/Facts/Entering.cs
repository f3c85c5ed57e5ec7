using Asyl.Casework;
using Asyl.Casework.Data;
using Asyl.Casework.Dossiers;
using Asyl.Casework.People;
using Asyl.Casework.Record;
using Asyl.Language.Dates;

namespace Asyl.Web.Facts;

/// <summary>The way a fact comes in, whether from a form or from a program. Enters: what was typed. Leaves: the fact in the record. Never: a fact about one of several people of a name.</summary>
internal static class Entering
{
    /// <param name="person">An id, or empty when there is only a name.</param>
    /// <returns>The fact, and the person it was entered for.</returns>
    public static (Fact Fact, string Person) Enter(Visit visit, string person, string name, FactEntry entry) => visit.Room.Change(workspace =>
    {
        var about = About(visit, workspace, person, name.Trim());
        return (workspace.AddFact(visit.Viewer, about, entry).Fact, about.Id);
    });

    /// <summary>The entry without what it rests on.</summary>
    /// <exception cref="WorkspaceException">A field does not fit.</exception>
    public static FactEntry Entry(string code, string date, string place, string country)
    {
        if (!EventTypes.IsKnown(code))
            throw new WorkspaceException("expected a kind of event");
        var land = country.Trim().ToUpperInvariant();
        if (land.Length > 0 && !Strings.IsCountry(land))
            throw new WorkspaceException("country: expected two letters, such as KZ");
        return new FactEntry
        {
            Event = code,
            Date = Edtf.TryParse(date.Trim(), out var day) ? day : throw new WorkspaceException("expected a date such as 2019, 2019-06, 2019-06-03 or 2019-06/2019-07"),
            Place = place.Trim(),
            Country = land,
        };
    }

    /// <summary>The person of the id, or the only one of the name; somebody nobody knows yet gets a case.</summary>
    private static Person About(Visit visit, Workspace workspace, string person, string name)
    {
        if (visit.Book.Person(person) is { } known)
            return known;
        if (visit.Book.Find(name) is [_, ..] found)
            return found is [var only] ? only : throw new WorkspaceException($"that name fits {found.Count} people: enter it from the case of one of them");
        return new Person { Id = workspace.OpenCase(visit.Viewer, name, null)[0], Name = name };
    }
}
