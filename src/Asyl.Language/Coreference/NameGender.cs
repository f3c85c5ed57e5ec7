using Asyl.Language.Text;

namespace Asyl.Language.Coreference;

/// <summary>What a name tells of gender: given names, patronymics and endings, a title before it. What no table knows is unknown.</summary>
public static class NameGender
{
    private static readonly Dictionary<string, Gender> Given = ByForm(Table.Rows("Coreference/given-names.tsv"), 0, 1);
    private static readonly string[][] Others = [.. Table.Rows("Coreference/name-genders.tsv")];
    private static readonly Dictionary<string, Gender> Titles = ByForm(Others.Where(row => row[0] == "title"), 1, 2);
    private static readonly Dictionary<string, Gender> Particles = ByForm(Others.Where(row => row[0] == "particle"), 1, 2);
    private static readonly Dictionary<string, Gender> Endings = ByForm(Others.Where(row => row[0] == "ending"), 1, 2);

    internal static Gender OfTitle(string lower) => Titles.GetValueOrDefault(lower);

    /// <param name="name">Its words in lower case, given name first.</param>
    public static Gender Of(IReadOnlyList<string> name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (name.Count == 0)
            return Gender.Unknown;
        var byParticle = First(name.SkipLast(1).Select(word => Particles.GetValueOrDefault(word)));
        if (byParticle != Gender.Unknown)
            return byParticle;
        var isSurname = name.Count == 1 && OfEnding(name[0]) != Gender.Unknown;
        var given = isSurname ? Gender.Unknown : Given.GetValueOrDefault(name[0]);
        return given != Gender.Unknown ? given : First(name.Reverse().Select(OfEnding));
    }

    private static Gender First(IEnumerable<Gender> genders) => genders.FirstOrDefault(gender => gender != Gender.Unknown);

    private static Gender OfEnding(string word)
    {
        foreach (var (ending, gender) in Endings)
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal))
                return gender;
        }

        return Gender.Unknown;
    }

    private static Dictionary<string, Gender> ByForm(IEnumerable<string[]> rows, int gender, int forms)
    {
        var found = new Dictionary<string, Gender>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            foreach (var form in row[forms].Split(' '))
                found.TryAdd(form, row[gender] == "f" ? Gender.Woman : Gender.Man);
        }

        return found;
    }
}
