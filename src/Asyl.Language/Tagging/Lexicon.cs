using Asyl.Language.Model;

namespace Asyl.Language.Tagging;

/// <summary>
/// The words that training saw often enough, by the hash of their lower-case form, each with its class: the set of universal parts of speech it was seen with.
/// Class 0 is that of any other word.
/// </summary>
internal sealed class Lexicon(IReadOnlyDictionary<uint, uint> classes)
{
    public IReadOnlyDictionary<uint, uint> Classes => classes;

    public uint ClassOf(in Lexeme word) => classes.GetValueOrDefault(word.Lower);

    /// <summary>The word as the parser's features see it: itself when it is known, else what it looks like.</summary>
    public uint Known(in Lexeme word) => classes.ContainsKey(word.Lower) ? word.Lower : Hash.Of(1, word.Suffixes[2], word.Outline);
}
