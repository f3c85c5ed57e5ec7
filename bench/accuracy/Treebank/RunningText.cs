using System.Text;
using Asyl.Language.Parsing;
using Asyl.Language.Text;

namespace Asyl.Accuracy.Treebank;

/// <summary>
/// Words and sentences found in running text: the sentences of a treebank one behind the other, a blank line where a paragraph starts. Right is what starts
/// and ends where a gold word or sentence does, white space not counted (as in the CoNLL 2018 shared task). Sentences whose words are not what
/// stands in their text are left out.
/// </summary>
internal static class RunningText
{
    public static (double Tokens, double Sentences) Score(IReadOnlyList<TreebankSentence> sentences)
    {
        var text = new StringBuilder();
        HashSet<(int, int)> words = [], ends = [];
        var at = 0;
        foreach (var sentence in sentences.Where(sentence => WithoutSpace(string.Concat(sentence.Words.Select(word => word.Form))) == WithoutSpace(sentence.Text)))
        {
            text.Append(sentence.StartsParagraph ? "\n\n" : " ").Append(sentence.Text);
            var start = at;
            foreach (var length in sentence.Words.Select(word => WithoutSpace(word.Form).Length))
                words.Add((at, at += length));
            ends.Add((start, at));
        }

        return Score(text.ToString(), words, ends);
    }

    private static (double Tokens, double Sentences) Score(string text, HashSet<(int, int)> words, HashSet<(int, int)> ends)
    {
        var trees = EnglishParser.Parse(text, SentenceSplitter.Split(text, [new(0, text.Length, Zone.Body)]));
        var solid = SolidOffsets(text);
        return (F1(words, [.. trees.SelectMany(tree => tree.Words).Select(word => (solid[word.Start], solid[word.End]))]), F1(ends, [.. trees.Select(tree => (solid[tree.Span.Start], solid[tree.Span.End]))]));
    }

    private static double F1(HashSet<(int, int)> gold, HashSet<(int, int)> found) =>
        gold.Count + found.Count == 0 ? 0 : 2.0 * gold.Count(found.Contains) / (gold.Count + found.Count);

    // How many characters that are not white stand before each place.
    private static int[] SolidOffsets(string text)
    {
        var offsets = new int[text.Length + 1];
        for (var i = 0; i < text.Length; i++)
            offsets[i + 1] = offsets[i] + (char.IsWhiteSpace(text[i]) ? 0 : 1);
        return offsets;
    }

    private static string WithoutSpace(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
