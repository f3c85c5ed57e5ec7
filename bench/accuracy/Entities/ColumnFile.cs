using System.Text;
using Asyl.Language.Names;

namespace Asyl.Accuracy.Entities;

/// <summary>
/// Reads names from a file of a word and its tag a line (CoNLL 2003 and later: I-PER, B-person), an empty line behind a sentence and "-DOCSTART-" before a document.
/// Without such marks every sentence is a text of its own.
/// </summary>
internal static class ColumnFile
{
    public static IEnumerable<GoldText> Read(string path)
    {
        var lines = File.ReadAllLines(path);
        var hasDocuments = lines.Any(line => line.StartsWith("-DOCSTART-", StringComparison.Ordinal));
        var builder = new GoldTextBuilder();
        var sentence = new List<(string Word, string Tag)>();
        foreach (var line in lines.Append(""))
        {
            var isStart = line.StartsWith("-DOCSTART-", StringComparison.Ordinal);
            if (!isStart && line.Trim().Length > 0)
                sentence.Add(Cells(line));
            else if (sentence.Count > 0)
                AddSentence(sentence, builder);
            if (!builder.IsEmpty && (isStart || (!hasDocuments && sentence.Count == 0)))
                yield return builder.Build();
        }

        if (!builder.IsEmpty)
            yield return builder.Build();
    }

    private static (string Word, string Tag) Cells(string line)
    {
        var cells = line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        return (cells[0], cells[^1]);
    }

    private static void AddSentence(List<(string Word, string Tag)> words, GoldTextBuilder builder)
    {
        var text = new StringBuilder();
        var names = new List<GoldName>();
        var before = "O";
        foreach (var (word, tag) in words)
        {
            var (start, end) = (text.Length, text.Length + word.Length);
            if (tag != "O" && tag[0] == 'I' && before != "O" && before[1..] == tag[1..])
                names[^1] = names[^1] with { End = end };
            else if (tag != "O")
                names.Add(new(start, end, TypeOf(tag[2..])));
            text.Append(word).Append(' ');
            before = tag;
        }

        builder.Add(text.ToString(0, text.Length - 1), names);
        words.Clear();
    }

    private static int TypeOf(string type) => type switch
    {
        "PER" or "person" => (int)EntityType.Person,
        "LOC" or "location" => (int)EntityType.Place,
        "ORG" or "corporation" or "group" => (int)EntityType.Organization,
        _ => GoldName.Other,
    };
}
