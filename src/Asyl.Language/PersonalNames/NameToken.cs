namespace Asyl.Language.PersonalNames;

/// <summary>One word of a name: as folded, as it sounds, and as it sounds without an ending that other spellings drop.</summary>
public sealed record NameToken(string Folded, string Sound, string Bare)
{
    public static NameToken Of(string folded) => new(folded, NameSounds.Of(folded), NameSounds.Of(NameSounds.WithoutEnding(folded)));

    public bool IsInitial => Folded.Length == 1;

    /// <summary>What it is looked up by.</summary>
    public string Key { get; } = NameSounds.Key(Bare);

    /// <summary>How alike two tokens are, 0 to 1; an initial is alike with what begins like it, without being the same.</summary>
    public double Likeness(NameToken other)
    {
        if (IsInitial || other.IsInitial)
            return Sound.Length > 0 && other.Sound.Length > 0 && Sound[0] == other.Sound[0] ? 0.8 : 0;
        return Math.Max(SoundDistance.Likeness(Sound, other.Sound), 0.95 * SoundDistance.Likeness(Bare, other.Bare));
    }

    /// <summary>How alike they are with their endings: a given name is not a family name made of it.</summary>
    public double LikenessWhole(NameToken other) => IsInitial || other.IsInitial ? 0 : SoundDistance.Likeness(Sound, other.Sound);
}
