using System.Numerics;

namespace Asyl.Language.PersonalNames;

/// <summary>One word of a name: in plain Latin letters, as it sounds, and as it sounds without an ending that other spellings drop.</summary>
public sealed class NameToken
{
    /// <summary>From here on what two words sound like by the rules counts, whatever was learned.</summary>
    private const double SureSound = 0.9;

    /// <summary>Up to so many sounds letters in another place make another name.</summary>
    private const int ShortSound = 6;

    /// <summary>Below this a letter in another place is no slip of the pen.</summary>
    private const double HalfSound = 0.55;

    private readonly string uncased;
    private readonly string skeleton;
    private readonly RenderedUnit?[] units;
    private readonly uint kinds;
    private RenderedWord? word;
    private RenderedWord? bareWord;

    private NameToken(string written)
    {
        Written = written;
        Script = Scripts.Of(written);
        IsCharacters = Script == "Hani";
        Folded = IsCharacters ? Pinyin.Of(written) : NameLetters.Fold(written);
        Folded = Folded.Length > Renderings.MostLetters ? Folded[..Renderings.MostLetters] : Folded;
        var spoken = IsCharacters ? Pinyin.Spoken(Folded) : Folded;
        IsInitial = Folded.Length == 1 && !IsCharacters;
        Sound = NameSounds.Of(spoken);
        Bare = Own(NameSounds.Of(NameSounds.WithoutEnding(spoken)));
        Ending = NameSounds.KindOfEnding(IsCharacters ? written : Folded);
        uncased = Script == "Cyrl" && CaseEndings.Without(written) is { } nominative ? Own(NameSounds.Of(NameLetters.Fold(nominative))) : Sound;
        skeleton = NameSounds.Skeleton(Sound);
        units = Script switch
        {
            "Cyrl" or "Hani" => [.. written.Take(Renderings.MostLetters).Select(letter => Renderings.Of(letter.ToString()))],
            "Latn" => Pinyin.Syllables(Folded),
            _ => [],
        };
        IsAbjad = Script == "Hebr" || (Script == "Arab" && !UyghurLetters.Has(written));
        Keys = NameSounds.Keys(Bare, Script);
        kinds = NameSounds.Kinds(Sound);
        Commonness = Frequencies.Of(Sound);

        // What sounds the same is one object, so that comparing need not look at letters.
        string Own(string sound) => sound == Sound ? Sound : sound;
    }

    /// <summary>Whether it is written without its short vowels.</summary>
    private bool IsAbjad { get; }

    /// <summary>As written, in lower case, marks joined with their letters.</summary>
    public string Written { get; }

    /// <summary>ISO 15924.</summary>
    public string Script { get; }

    public string Folded { get; }

    public string Sound { get; }

    public string Bare { get; }

    /// <summary>What its ending makes of it: child (-uly), patronymic (-ovich), family (-ov); empty without one.</summary>
    public string Ending { get; }

    /// <summary>How common it is in names, 0 to 1.</summary>
    public double Commonness { get; }

    public bool IsInitial { get; }

    /// <summary>Whether it is in Chinese characters.</summary>
    internal bool IsCharacters { get; }

    /// <summary>Whether it is in Latin letters and may be syllables of pinyin.</summary>
    internal bool IsPinyin => Script == "Latn" && units.Length > 0;

    /// <summary>What it is looked up by.</summary>
    public string Key => Keys[0];

    /// <summary>The same, with every reading of a script that leaves some open.</summary>
    public IReadOnlyList<string> Keys { get; }

    public static NameToken Of(string written) => new(written);

    /// <summary>How alike two tokens are, 0 to 1; an initial is alike with what begins like it, without being the same.</summary>
    public double Likeness(NameToken other) => Likeness(other, out _);

    /// <param name="tie">What that rests on.</param>
    internal double Likeness(NameToken other, out WordTie tie)
    {
        tie = WordTie.Initial;
        if (IsInitial || other.IsInitial)
            return Sound.Length > 0 && other.Sound.Length > 0 && Sound[0] == other.Sound[0] ? 0.8 : 0;
        tie = WordTie.Sound;
        var fewest = Math.Min(BitOperations.PopCount(kinds), BitOperations.PopCount(other.kinds));
        if (fewest > 1 && BitOperations.PopCount(kinds & other.kinds) * 2 < fewest)
            return 0;
        var sound = BySound(other, ref tie);
        if (sound >= SureSound || (units.Length == 0 && other.units.Length == 0))
            return sound;
        var (rendered, isCharacters) = Rendered(other, sound);
        if (rendered <= sound && !(isCharacters && rendered > 0))
            return sound;
        tie = WordTie.Rendered;
        return rendered;
    }

    /// <summary>How alike they are with their endings: a given name is not a family name made of it.</summary>
    public double LikenessWhole(NameToken other) => IsInitial || other.IsInitial ? 0 : SoundDistance.Likeness(Sound, other.Sound);

    /// <summary>Whether it is the other word with the ending of a case.</summary>
    internal bool IsCaseOf(NameToken other) => uncased != Sound && uncased == other.Sound && Sound != other.Sound;

    /// <summary>How alike they are by the rules alone.</summary>
    internal double BySound(NameToken other, ref WordTie tie)
    {
        var alike = SoundDistance.Likeness(Sound, other.Sound);
        if (!ReferenceEquals(Bare, Sound) || !ReferenceEquals(other.Bare, other.Sound))
            Raise(ref alike, 0.95 * SoundDistance.Likeness(Bare, other.Bare), ref tie, WordTie.Bare);
        if (!ReferenceEquals(uncased, Sound))
            Raise(ref alike, 0.97 * SoundDistance.Likeness(uncased, other.Sound), ref tie, WordTie.CaseOfFirst);
        if (!ReferenceEquals(other.uncased, other.Sound))
            Raise(ref alike, 0.97 * SoundDistance.Likeness(Sound, other.uncased), ref tie, WordTie.CaseOfSecond);
        if (IsAbjad != other.IsAbjad)
            Raise(ref alike, 0.95 * SoundDistance.Likeness(skeleton, other.skeleton), ref tie, WordTie.Consonants);
        // The consonants in order and vowels misplaced: a slip of the pen.
        if (alike is >= HalfSound and < NameComparer.Alike && Math.Min(Sound.Length, other.Sound.Length) > ShortSound && skeleton == other.skeleton)
            Raise(ref alike, NameComparer.Alike, ref tie, WordTie.Slip);
        return alike;
    }

    private static void Raise(ref double alike, double to, ref WordTie tie, WordTie by)
    {
        if (to > alike)
            (alike, tie) = (to, by);
    }

    /// <summary>What is learned of how the one's letters or characters are written in the other's; 0 where that is nothing, or does not apply.</summary>
    private (double Likeness, bool IsCharacters) Rendered(NameToken other, double sound)
    {
        if (Script == other.Script)
            return (sound < NameComparer.Alike && Script == "Latn" ? Math.Max(RenderedAs(other, sound), other.RenderedAs(this, sound)) : 0, false);
        var isCharacters = IsCharacters || other.IsCharacters;
        var written = isCharacters ? "Hani" : "Cyrl";
        return (Script == written ? RenderedAs(other, sound) : other.Script == written ? other.RenderedAs(this, sound) : 0, isCharacters);
    }

    /// <summary>How well this word's characters render the other's letters, 0.8 for what few pairs of other names reach; 0 where nothing was learned.</summary>
    private double RenderedAs(NameToken other, double sound)
    {
        if (units.Length == 0 || other.IsCharacters || other.Folded.Length == 0)
            return 0;
        var evidence = Renderings.Evidence(other.word ??= Renderings.Word(other.Folded), units);
        if (other.Ending.Length > 0)
            evidence = Math.Max(evidence, Renderings.Evidence(other.bareWord ??= Renderings.Word(NameSounds.WithoutEnding(other.Folded)), units) - 0.1);
        return 0.99 / (1 + Math.Exp(-((2.8 * evidence) + (Script == "Cyrl" ? 0 : 4 * (sound - 0.6)))));
    }
}
