using System.Runtime.InteropServices;
using System.Text;

namespace Asyl.Language.PersonalNames.Finding;

/// <summary>Makes an index of names. Enters: names in any order, also twice. Leaves: the same bytes for the same names. Never: a name without letters, or one longer than any name is.</summary>
internal sealed class NameImageBuilder
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<int> nameWords = [];
    private readonly List<int> nameWordsAt = [0];
    private readonly List<string> names = [];
    private readonly List<ulong> joined = [];

    private sealed record TakenApart(string Name, string[] Words, uint Sounds, uint Letters);

    public static NameImage Build(IEnumerable<string> names)
    {
        var all = names.Where(name => name.Length <= NameIndex.LongestName).Distinct(StringComparer.Ordinal).ToArray();
        Array.Sort(all, StringComparer.Ordinal);
        var builder = new NameImageBuilder();
        foreach (var name in all.AsParallel().AsOrdered().Select(TakeApart))
            builder.Add(name);
        return builder.Image();
    }

    private static TakenApart TakeApart(string name)
    {
        var parsed = NameReader.Read(name); // a million of them are not worth remembering
        return new(name, [.. parsed.Tokens.Select(WordForm.Text).Take(NameIndex.MostWords)], WordForm.Joined(parsed), WordForm.Number(NameLetters.Bare(name)));
    }

    private void Add(TakenApart name)
    {
        if (name.Words.Length == 0)
            return;
        foreach (var word in name.Words)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, word, out var known);
            number = known ? number : numbers.Count - 1;
            nameWords.Add(number);
        }

        joined.Add(((ulong)name.Sounds << 32) | (uint)names.Count);
        if (name.Letters != name.Sounds)
            joined.Add(((ulong)name.Letters << 32) | (uint)names.Count);
        names.Add(name.Name);
        nameWordsAt.Add(nameWords.Count);
    }

    private NameImage Image()
    {
        var words = new string[numbers.Count];
        foreach (var (word, number) in numbers)
            words[number] = word;
        var tokens = words.AsParallel().AsOrdered().Select(WordForm.Token).Select(token => (Sound: WordForm.Sound(token), Keys: WordForm.Keys(token).ToArray())).ToArray();
        var keys = tokens.Index().SelectMany(word => word.Item.Keys.Select(key => (Key: Convert.ToHexString(key), word.Index)))
            .GroupBy(pair => pair.Key, pair => pair.Index, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).ToArray();
        joined.Sort();
        var parts = new List<byte[]>();
        AddLists(parts, names.Select(name => Encoding.UTF8.GetBytes(name)));
        parts.Add(Bytes(nameWords));
        parts.Add(Bytes(nameWordsAt));
        AddLists(parts, words.Select(word => Encoding.UTF8.GetBytes(word)));
        AddLists(parts, tokens.Select(token => token.Sound));
        AddHolders(parts);
        var keyBytes = keys.Select(key => Convert.FromHexString(key.Key)).ToArray();
        AddLists(parts, keyBytes);
        parts.Add(Bytes([.. keyBytes.Select(key => NearKeys.Letters(key))]));
        AddLists(parts, keys.Select(key => key.ToArray()));
        parts.Add(Bytes([.. joined.Select(pair => (int)(pair >> 32))]));
        parts.Add(Bytes([.. joined.Select(pair => (int)pair)]));
        return NameImage.Of(parts);
    }

    private void AddHolders(List<byte[]> parts)
    {
        var ends = new int[numbers.Count + 1];
        foreach (var (word, _) in Held())
            ends[word + 1]++;
        for (var word = 0; word < numbers.Count; word++)
            ends[word + 1] += ends[word];
        var (holders, next) = (new int[ends[^1]], ends.ToArray());
        foreach (var (word, name) in Held())
            holders[next[word]++] = name;
        parts.Add(Bytes([.. holders]));
        parts.Add(Bytes([.. ends]));
    }

    /// <summary>Every word of every name, once a name.</summary>
    private IEnumerable<(int Word, int Name)> Held()
    {
        for (var name = 0; name < names.Count; name++)
        {
            for (var at = nameWordsAt[name]; at < nameWordsAt[name + 1]; at++)
            {
                if (nameWords.IndexOf(nameWords[at], nameWordsAt[name]) == at)
                    yield return (nameWords[at], name);
            }
        }
    }

    private static void AddLists<T>(List<byte[]> parts, IEnumerable<T[]> lists)
        where T : unmanaged
    {
        var (all, ends) = (new List<T>(), new List<int> { 0 });
        foreach (var list in lists)
        {
            all.AddRange(list);
            ends.Add(all.Count);
        }

        parts.Add(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(all)).ToArray());
        parts.Add(Bytes(ends));
    }

    private static byte[] Bytes(List<int> numbers) => MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(numbers)).ToArray();
}
