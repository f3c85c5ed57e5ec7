namespace Asyl.Casework.Dossiers.Exports;

/// <summary>Whom people know of: those whose cases somebody opened, or of whom somebody accepted or entered something.</summary>
internal sealed class KnownPeople(Casebook book, IReadOnlyCollection<CitedPassage> told)
{
    private readonly HashSet<string> known = [.. book.Cases.Where(theCase => theCase.IsOpen).Select(theCase => theCase.Person), .. told.Where(cited => cited.IsAccepted).SelectMany(cited => cited.People)];

    private readonly HashSet<(string Person, string Report)> named =
        [.. told.Where(cited => cited is { IsAccepted: true, Report: not null }).SelectMany(cited => cited.People.Select(person => (person, cited.Report!.Id)))];

    public bool Include(string person) => known.Contains(person);

    /// <summary>Whether somebody accepted a statement about the person in this report, and so how it spells their name.</summary>
    public bool AreNamedIn(string report, string person) => named.Contains((person, report));
}
