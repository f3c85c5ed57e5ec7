namespace Asyl.Language.PersonalNames.Finding;

/// <summary>
/// Finds a name among a million, in any spelling and script. Enters: names, and one asked for. Leaves: those that it may be, the likest first, as
/// <see cref="NameComparer"/> judges them; the same for the same names whatever their order. Never: a look at every name, whatever is asked; a name that nobody put in.
/// </summary>
/// <remarks>Distinct words first, by key and by likeness; then the names that hold them, the rarest word first; the best of those compared whole. Safe for several threads.</remarks>
public sealed class NameIndex
{
    /// <summary>In UTF-16 code units. What is longer is no name: it is not kept, and of what is asked only so much is read.</summary>
    public const int LongestName = 200;

    /// <summary>Words of a name that are looked at.</summary>
    internal const int MostWords = 12;

    private const int LeastCompared = 48;
    private const int MostCompared = 4096;

    /// <summary>Of more names, hardly one is asked for twice.</summary>
    private const int MostRemembered = 100_000;

    private readonly NameImage image;

    private NameIndex(NameImage image) => this.image = image;

    public static NameIndex Empty { get; } = Of([]);

    /// <summary>How many names there are in it.</summary>
    public int Count => image.Ints(ImagePart.NameWordsAt).Length - 1;

    /// <summary>How many bytes it takes, in memory and as a file.</summary>
    public long Size => image.All.Length;

    public static NameIndex Of(IEnumerable<string> names) => new(NameImageBuilder.Build(names));

    /// <summary>The index of a file; null and why where there is none that can be used. Never an exception.</summary>
    public static NameIndex? Open(string file, out IndexFault fault)
    {
        fault = IndexFault.Absent;
        try
        {
            return File.Exists(file) && NameImage.Read(File.ReadAllBytes(file), out fault) is { } image ? new(image) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Writes it, whole or not at all.</summary>
    /// <exception cref="IOException">It cannot be written there.</exception>
    public void Save(string file)
    {
        var half = $"{file}.{Guid.NewGuid():n}.part";
        try
        {
            using (var stream = new FileStream(half, FileMode.CreateNew))
                stream.Write(image.All);
            File.Move(half, file, overwrite: true);
        }
        finally
        {
            File.Delete(half);
        }
    }

    /// <summary>The names that this one may be, at most so many, the likest first.</summary>
    public IReadOnlyList<NameMatch> Find(string name, int most)
    {
        var asked = Asked(name);
        if (asked.IsEmpty)
            return [];
        var candidates = Candidates.Of(image, asked, Math.Clamp(2 * most, LeastCompared, MostCompared));
        return Likest(candidates.Select(number => image.Text(ImagePart.Names, ImagePart.NamesAt, number)), asked, most, Count > MostRemembered ? NameReader.Read : PersonalName.Parse);
    }

    /// <summary>Every name of the index.</summary>
    public IEnumerable<string> Names()
    {
        for (var name = 0; name < Count; name++)
            yield return image.Text(ImagePart.Names, ImagePart.NamesAt, name);
    }

    /// <summary>The same among few names, each compared.</summary>
    public static IReadOnlyList<NameMatch> FindAmong(IEnumerable<string> names, string name, int most) => Asked(name) is { IsEmpty: false } asked ? Likest(names, asked, most, PersonalName.Parse) : [];

    private static NameMatch[] Likest(IEnumerable<string> names, PersonalName asked, int most, Func<string, PersonalName> read)
    {
        var letters = NameLetters.Bare(asked.Text);
        return [.. names.Select(name => new NameMatch(name, Likeness(read(name), asked, letters)) { IsAsWritten = name == asked.Text }).Where(match => match.MayBe).Order(NameMatch.LikestFirst).Take(most)];
    }

    /// <summary>What is typed with other gaps is the name: a particle that is written apart is left out of the comparison, and one that is not is in it.</summary>
    private static NameLikeness Likeness(PersonalName name, PersonalName asked, string letters) =>
        NameComparer.Compare(name, asked) is var likeness && likeness.Kinship != NameKinship.Alike && letters.Length > 0 && NameLetters.Bare(name.Text) == letters
            ? new(0.95, NameKinship.Alike, NameFinding.DividedOtherwise)
            : likeness;

    private static PersonalName Asked(string name) => PersonalName.Parse(name.Length > LongestName ? name[..LongestName] : name);
}
