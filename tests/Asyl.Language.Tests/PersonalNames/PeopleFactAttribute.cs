namespace Asyl.Language.Tests.PersonalNames;

/// <summary>A fact about the people of the notes and about names of Wikidata, both of which lie beside the project and not in it.</summary>
internal sealed class PeopleFactAttribute : FactAttribute
{
    public PeopleFactAttribute() => Skip = File.Exists(Notes) && File.Exists(Words) ? null : "the folder ../shared is not beside the project";

    public static string Notes => Path.Combine(Repo.Shared, "domain.md");

    public static string Words => Path.Combine(Repo.Shared, "data", "names-transliteration", "wd_russian_64");
}
