using System.Runtime.InteropServices;
using Asyl.Language.Model;

namespace Asyl.Language.Vectors;

/// <summary>
/// Words as points in space: words used alike lie near each other ("seized", "confiscated"). The forty thousand commonest English words of GloVe
/// (Pennington, Socher and Manning 2014; public domain), each of length 1, a byte a number. Never: an exception for any word; one not known has no numbers.
/// </summary>
public static class WordVectors
{
    /// <summary>How many numbers a word has.</summary>
    public const int Dimensions = 100;

    /// <summary>What a byte counts: 1 is 256.</summary>
    public const float Unit = 1f / 256;

    private static readonly Lazy<(Dictionary<string, int> Rows, sbyte[] Cells)> Table = new(Load);

    /// <summary>The numbers of a word in lower case, each in <see cref="Unit"/>s; empty where neither it nor a part of it is known ("re-arrested" is "arrested").</summary>
    public static ReadOnlySpan<sbyte> Of(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var (rows, cells) = Table.Value;
        if (!rows.TryGetValue(word, out var row) && !rows.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(LastPart(word), out row))
            return [];
        return cells.AsSpan(row * Dimensions, Dimensions);
    }

    private static ReadOnlySpan<char> LastPart(string word)
    {
        var part = word.AsSpan();
        if (part.EndsWith("'s"))
            part = part[..^2];
        return part[(part.LastIndexOf('-') + 1)..];
    }

    private static (Dictionary<string, int> Rows, sbyte[] Cells) Load()
    {
        using var reader = ModelFile.Open("words");
        var words = reader.ReadString().Split(' ');
        var rows = new Dictionary<string, int>(words.Length, StringComparer.Ordinal);
        for (var row = 0; row < words.Length; row++)
            rows.Add(words[row], row);
        return (rows, MemoryMarshal.Cast<byte, sbyte>(reader.ReadBytes(words.Length * Dimensions)).ToArray());
    }
}
