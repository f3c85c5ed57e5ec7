using Asyl.Casework.Data;

namespace Asyl.Casework.Reading.Names;

/// <summary>What somebody does in a case, from <c>roles.tsv</c>.</summary>
internal sealed record Role(string Code, bool MaySuffer)
{
    /// <summary>Somebody who speaks for an organisation.</summary>
    public static readonly Role Source = new("campaigner", MaySuffer: false);

    private static readonly Dictionary<string, Role> ByWords = Read();
    private static readonly int Longest = ByWords.Keys.Max(words => words.Split(' ').Length);

    /// <summary>The role whose words end at a word of a sentence, with the first of them; the longest wins.</summary>
    public static (Role Role, int First)? EndingAt(Sentence sentence, int last)
    {
        for (var length = Math.Min(Longest, last + 1); length > 0; length--)
        {
            var first = last - length + 1;
            if (ByWords.TryGetValue(string.Join(' ', sentence.Words[first..(last + 1)].Select(word => word.Lower)), out var role))
                return (role, first);
        }

        return null;
    }

    public static bool IsRoleWord(string lower) => ByWords.ContainsKey(lower);

    private static Dictionary<string, Role> Read()
    {
        var found = new Dictionary<string, Role>(StringComparer.Ordinal);
        foreach (var row in DataTable.Rows("roles.tsv"))
        {
            var role = new Role(row["role"], row["subject"] == "1");
            foreach (var words in row["words"].Split(';'))
                found.TryAdd(words, role);
        }

        return found;
    }
}
