using Asyl.Language.Model;
using Asyl.Language.Tagging;

namespace Asyl.Language.Lemmas;

/// <summary>
/// The dictionary form of a word. Enters: a word and its tag. Leaves: "detain" for "detained"; proper nouns keep their capitals. Works by edits
/// ("take two letters off, add y") found by the whole word or its longest known ending, together with the tag.
/// </summary>
internal sealed class Lemmatiser(IReadOnlyList<Edit> edits, IReadOnlyDictionary<uint, ushort> rules)
{
    private static readonly Lazy<Lemmatiser> LazyShipped = new(() => Read(ModelFile.Open("lemmas")));

    public static Lemmatiser Shipped => LazyShipped.Value;

    public string LemmaOf(ReadOnlySpan<char> word, in Lexeme lexeme, Tag tag) =>
        EditOf(lexeme, KeyOf(tag)).Apply(Base(word, tag));

    /// <summary>What an edit is applied to.</summary>
    public static string Base(ReadOnlySpan<char> word, Tag tag)
    {
        var plain = word.ToString().Replace('’', '\'');
        return tag.Upos == Parsing.Upos.Propn ? plain : plain.ToLowerInvariant();
    }

    public static uint KeyOf(Tag tag)
    {
        var key = (uint)(tag.Upos == Parsing.Upos.Propn ? 1 : 0);
        foreach (var letter in tag.Xpos)
            key = Hash.Append(key, letter);
        return key;
    }

    /// <summary>The keys under which an edit may lie, the most telling first: the whole word, endings of five letters to one, the tag alone.</summary>
    public static int Keys(in Lexeme word, uint tag, Span<uint> into)
    {
        var count = 0;
        into[count++] = Hash.Of(8, word.Lower, tag);
        for (var length = Suffixes.Longest; length > 0; length--)
        {
            if (word.Suffixes[length - 1] != 0)
                into[count++] = Hash.Of((uint)length, word.Suffixes[length - 1], tag);
        }

        into[count++] = Hash.Of(7, tag);
        return count;
    }

    public static void Write(BinaryWriter writer, IReadOnlyList<Edit> edits, IReadOnlyDictionary<uint, ushort> rules)
    {
        writer.WriteStrings([.. edits.Select(edit => $"{edit.Cut} {edit.Added}")]);
        writer.Write(rules.Count);
        foreach (var (key, edit) in rules.OrderBy(rule => rule.Key))
        {
            writer.Write(key);
            writer.Write(edit);
        }
    }

    private static Lemmatiser Read(BinaryReader reader)
    {
        using var _ = reader;
        var edits = reader.ReadStrings().Select(text => text.Split(' ', 2)).Select(parts => new Edit(int.Parse(parts[0]), parts[1])).ToList();
        var count = reader.ReadInt32();
        var rules = new Dictionary<uint, ushort>(count);
        for (var i = 0; i < count; i++)
            rules.Add(reader.ReadUInt32(), reader.ReadUInt16());
        return new(edits, rules);
    }

    private Edit EditOf(in Lexeme lexeme, uint tag)
    {
        Span<uint> keys = stackalloc uint[Suffixes.Longest + 2];
        foreach (var key in keys[..Keys(lexeme, tag, keys)])
        {
            if (rules.TryGetValue(key, out var edit))
                return edits[edit];
        }

        return default;
    }
}
