using System.Numerics;

namespace Asyl.Language.PersonalNames.Finding;

/// <summary>The keys of an index that are an edit or two away from one asked for: a letter added, left out, changed, or two in each other's place.</summary>
internal static class NearKeys
{
    private const int LongKey = 6;

    /// <summary>Which letters are in a key: two keys differ by at least as many edits as either has letters that the other has not.</summary>
    public static int Letters(ReadOnlySpan<byte> key)
    {
        var letters = 0;
        foreach (var letter in key)
            letters |= 1 << (letter & 31);
        return letters;
    }

    /// <summary>Calls with the number of each key that is near, in order.</summary>
    public static void Of(NameImage image, ReadOnlySpan<byte> key, Action<int> found)
    {
        var edits = key.Length < LongKey ? 1 : 2;
        var letters = Letters(key);
        var all = image.Ints(ImagePart.KeyLetters);
        var ends = image.Ints(ImagePart.KeysAt);
        for (var i = 0; i < all.Length; i++)
        {
            if (Math.Abs(ends[i + 1] - ends[i] - key.Length) <= edits
                && BitOperations.PopCount((uint)(letters & ~all[i])) <= edits && BitOperations.PopCount((uint)(all[i] & ~letters)) <= edits
                && Within(key, image.Bytes(ImagePart.Keys, ImagePart.KeysAt, i), edits))
                found(i);
        }
    }

    /// <summary>The number of a key; -1 where there is none.</summary>
    public static int Find(NameImage image, ReadOnlySpan<byte> key)
    {
        var (first, end) = (0, image.Ints(ImagePart.KeyLetters).Length);
        while (first < end)
        {
            var middle = (first + end) / 2;
            var order = image.Bytes(ImagePart.Keys, ImagePart.KeysAt, middle).SequenceCompareTo(key);
            if (order == 0)
                return middle;
            (first, end) = order < 0 ? (middle + 1, end) : (first, middle);
        }

        return -1;
    }

    public static bool Within(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, int edits)
    {
        var same = a.CommonPrefixLength(b);
        a = a[same..];
        b = b[same..];
        if (a.IsEmpty || b.IsEmpty)
            return a.Length + b.Length <= edits;
        return edits > 0 && (Within(a[1..], b[1..], edits - 1) || Within(a[1..], b, edits - 1) || Within(a, b[1..], edits - 1)
            || (a.Length > 1 && b.Length > 1 && a[0] == b[1] && a[1] == b[0] && Within(a[2..], b[2..], edits - 1)));
    }
}
