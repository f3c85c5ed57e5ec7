using Asyl.Language.Text;

namespace Asyl.Language.Parsing;

/// <summary>
/// A word of a sentence with its place in the text (UTF-16 code units), its parts of speech (universal, and Penn: "VBN"), its dictionary form, and the
/// place in the sentence of the word it depends on, from 0; -1 for the root. Relations are those of Universal Dependencies: "nsubj:pass".
/// </summary>
public readonly record struct TreeWord(int Start, int End, Upos Upos, string Xpos, string Lemma, int Head, string Relation)
{
    public Span Span => new(Start, End);

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, End - Start);
}
