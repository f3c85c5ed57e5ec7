using Asyl.Language.Text;

namespace Asyl.Language.Coreference;

/// <summary>Nouns for people (people.tsv).</summary>
internal static class People
{
    private static readonly Dictionary<string, PersonNoun> Nouns = Table.Rows("Coreference/people.tsv")
        .ToDictionary(row => row[0], PersonNoun.Read, StringComparer.Ordinal);

    public static bool Knows(string lower) => Nouns.ContainsKey(lower);

    public static PersonNoun? Find(string lower) => Nouns.GetValueOrDefault(lower);
}
