using Asyl.Language.Model;
using Asyl.Language.Tagging;

namespace Asyl.Language.Parsing;

/// <summary>
/// Tags and parses the words of one sentence. Enters: words, and the parts of speech that each may have. Leaves: tags, heads and relations, a place each a
/// word. Holds room for one sentence of <see cref="MostWords"/> words at a time: not for two threads at once.
/// </summary>
internal sealed class TreeParser(Tagger tagger, ILinearModel moves, Labeller labeller)
{
    public const int MostWords = 200;
    public const int BeamWidth = 10;

    private readonly Beam beam = new(moves, BeamWidth, MostWords);

    public Tagger Tagger => tagger;

    public Labeller Labeller => labeller;

    /// <summary>The parser that the shipped models make; they are read once.</summary>
    public static TreeParser Shipped() => new(TreeModels.Tagger, TreeModels.Moves, TreeModels.Labeller);

    public ParsedWords Parse(ReadOnlySpan<Lexeme> words, ReadOnlySpan<UposSet> allowed = default)
    {
        var tags = tagger.Tag(words, allowed);
        var seen = new uint[words.Length];
        for (var i = 0; i < seen.Length; i++)
            seen[i] = tagger.Lexicon.Known(words[i]);
        var atoms = new WordAtoms(seen, tags, tagger.Tags);
        beam.Start(words.Length);
        for (var i = 0; i < 2 * words.Length; i++)
            beam.Advance(atoms);
        var heads = beam.Best.Heads[..(words.Length + 1)].ToArray();
        return new(tags, heads, labeller.Label(atoms, heads));
    }
}
