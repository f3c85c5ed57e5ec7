using Asyl.Casework.Events;
using Asyl.Casework.Reading;

namespace Asyl.Casework.Dossiers.Exports;

/// <summary>A lawyer whom a statement or fact names in what happened to a person. Two of one name are taken for one only where they act for the same person.</summary>
internal sealed record Counsel(string Client, string Name, CitedPassage Cited)
{
    public string Id => Ids.Of('l', Client, NameLetters.Bare(Name));

    public string Tie => Ids.Of('t', "lawyer", Id, Client);

    /// <summary>A mere "lawyer" is nobody.</summary>
    public static IEnumerable<Counsel> Of(CitedPassage cited) => cited.TellsTheEvent && cited.Details.GetValueOrDefault("lawyer", "") is { Length: > 0 } name && !GenericActors.Contains(name)
        ? cited.People.Select(person => new Counsel(person, name, cited)) : [];
}
