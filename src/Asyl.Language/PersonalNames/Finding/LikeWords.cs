namespace Asyl.Language.PersonalNames.Finding;

/// <summary>The words of an index that are like one asked for: those that share its key, and those of a key near it, the nearest compared in full.</summary>
/// <remarks>Work is bounded by the number of keys, of words within an edit or two, and by <see cref="MostAlikeKey"/> and <see cref="MostNear"/> comparisons.</remarks>
internal static class LikeWords
{
    private const int MostAlikeKey = 64;
    private const int MostNear = 64;

    /// <summary>Further apart than this, in hundredths of their length, words under another key are not looked at.</summary>
    private const int Farthest = 40;

    private const double Least = 0.7;

    /// <summary>What an initial counts for that may stand for the word.</summary>
    private const double Initial = 0.3;

    public readonly record struct LikeWord(int Word, double Likeness);

    /// <summary>The likest first.</summary>
    public static List<LikeWord> Of(NameImage image, NameToken asked)
    {
        if (asked.Sound.Length == 0)
            return [];
        var sound = WordForm.Sound(asked);
        var pattern = new SoundPattern(sound);
        var (alike, near) = (new HashSet<int>(), new List<(int Apart, int Word)>());
        var keys = WordForm.Keys(asked).ToArray();
        foreach (var key in keys)
        {
            if (NearKeys.Find(image, key) is var at and >= 0)
                alike.UnionWith(image.Ints(ImagePart.KeyWords, ImagePart.KeyWordsAt, at).ToArray());
            NearKeys.Of(image, key, at => AddNear(image, at, sound.Length, pattern, near));
        }

        var found = Nearest([.. alike.Select(word => (pattern.Apart(image.Bytes(ImagePart.Sounds, ImagePart.SoundsAt, word)), word))], MostAlikeKey)
            .Concat(Nearest([.. near.Distinct().Where(one => !alike.Contains(one.Word))], MostNear))
            .Select(word => new LikeWord(word, Likeness(asked, WordForm.Token(image.Text(ImagePart.Words, ImagePart.WordsAt, word)))))
            .Where(word => word.Likeness >= Least).Concat(Initials(image, asked, sound)).DistinctBy(word => word.Word).ToList();
        found.Sort((a, b) => b.Likeness.CompareTo(a.Likeness) is var order and not 0 ? order : a.Word.CompareTo(b.Word));
        return found;
    }

    /// <summary>An initial is alike with many words, and so with none, but itself.</summary>
    private static double Likeness(NameToken asked, NameToken word) => word.IsInitial == asked.IsInitial ? asked.Likeness(word) : 0;

    private static void AddNear(NameImage image, int key, int length, SoundPattern pattern, List<(int Apart, int Word)> near)
    {
        var sounds = image.Bytes(ImagePart.Sounds);
        var ends = image.Ints(ImagePart.SoundsAt);
        foreach (var word in image.Ints(ImagePart.KeyWords, ImagePart.KeyWordsAt, key))
        {
            var (start, end) = (ends[word], ends[word + 1]);
            var longest = Math.Max(length, end - start);
            if (100 * (longest - Math.Min(length, end - start)) <= Farthest * longest && pattern.Apart(sounds[start..end]) is var apart && apart <= Farthest * longest)
                near.Add((apart, word));
        }
    }

    private static IEnumerable<int> Nearest(List<(int Apart, int Word)> words, int most)
    {
        words.Sort();
        return words.Take(most).Select(one => one.Word);
    }

    /// <summary>Initials that the word begins with; none for an initial, which many words begin with.</summary>
    private static IEnumerable<LikeWord> Initials(NameImage image, NameToken asked, byte[] sound)
    {
        if (asked.IsInitial || NearKeys.Find(image, WordForm.InitialKey(asked)) is not (var key and >= 0))
            return [];
        return image.Ints(ImagePart.KeyWords, ImagePart.KeyWordsAt, key).ToArray()
            .Where(word => image.Bytes(ImagePart.Sounds, ImagePart.SoundsAt, word) is [var only] && only == sound[0])
            .Select(word => new LikeWord(word, Initial));
    }
}
