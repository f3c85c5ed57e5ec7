using System.Collections.Frozen;
using Asyl.Language.Text;

namespace Asyl.Language.Names;

/// <summary>The words of <c>name-words.tsv</c>, by the hash of their lower-case form.</summary>
internal static class NameWords
{
    private static readonly FrozenDictionary<ulong, NameWordClass> Classes = Read();

    public static NameWordClass Of(ulong hash) => Classes.GetValueOrDefault(hash);

    // The first class of a word counts.
    private static FrozenDictionary<ulong, NameWordClass> Read()
    {
        var classes = new Dictionary<ulong, NameWordClass>();
        foreach (var row in Table.Rows("Names/name-words.tsv"))
        {
            foreach (var word in row[1].Split(' '))
                classes.TryAdd(WordHash.Of(word), Enum.Parse<NameWordClass>(row[0]));
        }

        return classes.ToFrozenDictionary();
    }
}
