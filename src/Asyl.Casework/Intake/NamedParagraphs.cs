using System.Text;
using Asyl.Language.Text;

namespace Asyl.Casework.Intake;

/// <summary>Writes a kept text of paragraphs with a blank line between, each with the name of its place in the original, such as "paragraph 12".</summary>
internal sealed class NamedParagraphs
{
    private const int MostLetters = 8 << 20;

    private readonly StringBuilder text = new();
    private readonly List<Place> marks = [];

    private readonly List<Span> paragraphs = [];

    public string Text => text.ToString();

    /// <summary>Where each paragraph stands that was added.</summary>
    public IReadOnlyList<Span> Paragraphs => paragraphs;

    public Places Places => new() { Marks = marks };

    public void Add(string words, string name) => Add([(words, name)], "");

    /// <summary>A paragraph of several pieces that have a place each.</summary>
    /// <exception cref="InvalidDataException">There are more words than a report has.</exception>
    public void Add(IReadOnlyList<(string Words, string Name)> pieces, string between)
    {
        text.Append(text.Length > 0 ? "\n\n" : "");
        var start = text.Length;
        foreach (var (at, (words, name)) in pieces.Index())
        {
            text.Append(at > 0 ? between : "").Append(words);
            if (words.Length > 0)
                marks.Add(new(text.Length - words.Length, text.Length, 0, null, name));
        }

        paragraphs.Add(new(start, text.Length));
        if (text.Length > MostLetters)
            throw new InvalidDataException($"expected at most {MostLetters >> 20} million letters: split it, or add the part that matters");
    }

    /// <summary>Words in one line or several, without blank lines between them and control characters in them.</summary>
    public static string Clean(string words)
    {
        var lines = string.Concat(words.ReplaceLineEndings("\n").Select(letter => letter is '\n' or '\t' ? letter : char.IsControl(letter) || letter is '\uFFFE' or '\uFFFF' ? ' ' : letter)).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return string.Join('\n', lines);
    }
}
