namespace Asyl.Accuracy.Treebank;

/// <summary>Reads CoNLL-U (universaldependencies.org/format.html). Multiword ranges and empty nodes are left out: their parts are words of their own.</summary>
internal static class Conllu
{
    public static IEnumerable<TreebankSentence> Read(string path)
    {
        var words = new List<TreebankWord>();
        string text = "", document = "", next = "";
        var startsParagraph = true;
        foreach (var line in File.ReadLines(path))
        {
            if (line.StartsWith("# text = ", StringComparison.Ordinal))
                text = line[9..];
            else if (line.StartsWith("# newdoc id = ", StringComparison.Ordinal))
                (next, startsParagraph) = (line[14..], true);
            else if (line.StartsWith("# newpar", StringComparison.Ordinal))
                startsParagraph = true;
            else if (line.Length > 0 && line[0] != '#')
                AddWord(line.Split('\t'), words);
            if (line.Length > 0 || words.Count == 0)
                continue;
            document = next.Length > 0 ? next : document;
            yield return new(document, text, [.. words], startsParagraph);
            words.Clear();
            startsParagraph = false;
        }
    }

    private static void AddWord(string[] cells, List<TreebankWord> words)
    {
        if (int.TryParse(cells[0], out _))
            words.Add(new(cells[1], cells[2], cells[3], cells[4], cells[5], int.Parse(cells[6]) - 1, cells[7], cells[9]));
    }
}
