namespace Asyl.Language.PersonalNames.Finding;

/// <summary>
/// The names of an index that hold words like those asked for, those with the most of them first. Goes by the rarest word; looks at no more than
/// <see cref="MostHolders"/> places where a word stands, however common the words are.
/// </summary>
internal sealed class Candidates
{
    private const int MostHolders = 400_000;

    /// <summary>Of so many that hold the most, it is looked closer which fit best.</summary>
    private const int Closer = 1024;

    private readonly NameImage image;
    private readonly List<Asked> words;

    /// <param name="Like">The words like it.</param>
    /// <param name="Places">How often those stand in a name.</param>
    /// <param name="Number">Its place among the words asked for.</param>
    private sealed record Asked(NameToken Token, List<LikeWords.LikeWord> Like, int Places, int Number)
    {
        public Dictionary<int, double> Likeness { get; } = Like.ToDictionary(word => word.Word, word => word.Likeness);
    }

    private Candidates(NameImage image, IEnumerable<NameToken> asked)
    {
        this.image = image;
        words = [.. asked.Select(token => (token, Like: LikeWords.Of(image, token)))
            .Select((one, number) => new Asked(one.token, one.Like, one.Like.Sum(word => image.Ints(ImagePart.Holders, ImagePart.HoldersAt, word.Word).Length), number))];
    }

    /// <summary>Numbers of names, at most so many: first those of the very letters or of one of the words alone, which have half the places at most, then the best as far as their words tell.</summary>
    public static IReadOnlyList<int> Of(NameImage image, PersonalName name, int most)
    {
        var joined = Joined(image, WordForm.Joined(name)).Concat(Joined(image, WordForm.Number(NameLetters.Bare(name.Text)))).ToList();
        var found = new Candidates(image, name.Tokens.DistinctBy(WordForm.Text, StringComparer.Ordinal).Take(NameIndex.MostWords));
        var singles = name.Tokens.Count > 1 ? name.Tokens.Take(NameIndex.MostWords).SelectMany(token => Joined(image, WordForm.Number(token.Sound))) : [];
        var held = found.Held();
        return [.. joined.Concat(singles).Distinct().Take(most / 2).Concat(held.Concat(joined).Distinct().OrderByDescending(found.Fit).ThenBy(one => one)).Distinct().Take(most)];
    }

    /// <summary>Names whose number that is: all their letters, undivided.</summary>
    private static int[] Joined(NameImage image, uint number)
    {
        var all = System.Runtime.InteropServices.MemoryMarshal.Cast<int, uint>(image.Ints(ImagePart.Joined));
        var at = all.BinarySearch(number);
        if (at < 0)
            return [];
        var (first, end) = (at, at);
        while (first > 0 && all[first - 1] == number)
            first--;
        while (end < all.Length && all[end] == number)
            end++;
        return image.Ints(ImagePart.JoinedNames)[first..end].ToArray();
    }

    private List<int> Held()
    {
        var weights = image.Slate();
        var touched = Weigh(weights);
        var heaviest = Heaviest(touched, weights);
        foreach (var name in touched)
            weights[name] = 0;
        image.Return(weights);
        return heaviest;
    }

    /// <summary>Gives every name the likeness of its words, each word asked for counting once, and returns those that have any.</summary>
    private List<int> Weigh(int[] weights)
    {
        var touched = new List<int>();
        var left = MostHolders;
        foreach (var asked in words.OrderBy(word => word.Places).ThenBy(word => word.Number))
        {
            foreach (var (word, likeness) in asked.Like)
            {
                var (gain, mark) = ((int)(likeness * 1000) << 5, asked.Number + 1);
                foreach (var name in image.Ints(ImagePart.Holders, ImagePart.HoldersAt, word))
                {
                    if (left-- <= 0)
                        return touched;
                    if (weights[name] == 0)
                        touched.Add(name);
                    if ((weights[name] & 31) != mark)
                        weights[name] = ((weights[name] >> 5 << 5) + gain) | mark;
                }
            }
        }

        return touched;
    }

    private static List<int> Heaviest(List<int> touched, int[] weights)
    {
        if (touched.Count <= Closer)
            return touched;
        var steps = new int[1 + (NameIndex.MostWords * 1000)];
        foreach (var name in touched)
            steps[weights[name] >> 5]++;
        var (least, above) = (steps.Length, 0);
        while (above < Closer)
            above += steps[--least];
        var level = Closer - (above - steps[least]);
        var heaviest = new List<int>(Closer);
        foreach (var name in touched)
        {
            var weight = weights[name] >> 5;
            if (weight > least || (weight == least && level-- > 0))
                heaviest.Add(name);
        }

        return heaviest;
    }

    /// <summary>How well the words of a name fit all those asked for: what is asked and missing counts against it, and so does what nobody asked for.</summary>
    private double Fit(int name)
    {
        var held = image.Ints(ImagePart.NameWords, ImagePart.NameWordsAt, name);
        var sum = 0.0;
        foreach (var asked in words)
        {
            var best = 0.0;
            for (var at = 0; at < held.Length; at++)
                best = Math.Max(best, Likeness(asked, held[at]) + (words.Count == 1 && at > 0 ? 0.05 : 0));
            sum += best;
        }

        return sum / (words.Count + (0.5 * Math.Abs(held.Length - words.Count)));
    }

    private double Likeness(Asked asked, int word)
    {
        if (asked.Likeness.TryGetValue(word, out var likeness))
            return likeness;
        return asked.Token.IsInitial && image.Bytes(ImagePart.Sounds, ImagePart.SoundsAt, word) is [var first, ..] && first == WordForm.Sound(asked.Token)[0] ? 0.5 : 0;
    }
}
