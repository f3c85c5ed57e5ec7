namespace Asyl.Language.PersonalNames.Finding;

/// <summary>
/// A word's sound, made ready to be laid beside a great many others: what two sounds are apart as a rough measure that takes some ten nanoseconds, to choose
/// those that are worth comparing. A sound for another of its kind costs a third of an edit.
/// </summary>
internal sealed class SoundPattern
{
    private const int OfKind = 66;
    private const int OfLetter = 34;

    private static readonly byte[] Kinds = [.. Enumerable.Range(0, 256).Select(Kind)];

    private readonly ulong[] letters = new ulong[256];
    private readonly ulong[] kinds = new ulong[256];
    private readonly int length;

    /// <param name="sound">At most 64 sounds, at least one.</param>
    public SoundPattern(ReadOnlySpan<byte> sound)
    {
        length = sound.Length;
        for (var i = 0; i < length; i++)
        {
            letters[sound[i]] |= 1UL << i;
            kinds[Kinds[sound[i]]] |= 1UL << i;
        }
    }

    /// <summary>A hundred for an edit.</summary>
    public int Apart(ReadOnlySpan<byte> other)
    {
        var byLetter = new Edits(length);
        var byKind = new Edits(length);
        foreach (var sound in other)
        {
            byLetter.Next(letters[sound]);
            byKind.Next(kinds[Kinds[sound]]);
        }

        return (OfKind * byKind.Count) + (OfLetter * byLetter.Count);
    }

    private static byte Kind(int sound) => (char)sound switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' or 'y' => (byte)'a',
        'g' or 'h' => (byte)'k',
        'c' or 'j' or 'x' or 'z' => (byte)'s',
        'd' => (byte)'t',
        'f' or 'p' or 'v' => (byte)'b',
        _ => (byte)sound,
    };

    /// <summary>Levenshtein's distance, a column of its table in one machine word (Myers 1999, Hyyrö 2003).</summary>
    private struct Edits(int length)
    {
        private readonly ulong last = 1UL << (length - 1);
        private ulong up = ulong.MaxValue;
        private ulong down;

        public int Count { get; private set; } = length;

        public void Next(ulong match)
        {
            var flat = (((match & up) + up) ^ up) | match | down;
            var right = down | ~(flat | up);
            var left = up & flat;
            Count += (right & last) != 0 ? 1 : (left & last) != 0 ? -1 : 0;
            right = (right << 1) | 1;
            up = (left << 1) | ~(flat | right);
            down = right & flat;
        }
    }
}
