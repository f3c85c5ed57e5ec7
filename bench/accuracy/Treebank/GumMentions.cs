namespace Asyl.Accuracy.Treebank;

/// <summary>
/// Reads the entities of a GUM sentence from <c>Entity=</c> in the last column: "(3-person-…" opens the entity 3 at a word, "3)" closes it, "(3-person-…)" does
/// both. Entities in several pieces ("3[1/2]") are left out.
/// </summary>
internal static class GumMentions
{
    public static IReadOnlyList<Mention> Of(TreebankSentence sentence)
    {
        var mentions = new List<Mention>();
        var open = new List<(string Id, string Type, int First)>();
        for (var i = 0; i < sentence.Words.Count; i++)
        {
            var marks = Array.Find(sentence.Words[i].Misc.Split('|'), part => part.StartsWith("Entity=", StringComparison.Ordinal))?[7..] ?? "";
            foreach (var mark in Marks(marks))
                Read(mark, i, open, mentions);
        }

        return mentions;
    }

    // "(1-a(2-b)3)" is "(1-a", "(2-b)", "3)".
    private static IEnumerable<string> Marks(string text)
    {
        var start = 0;
        for (var at = 1; at <= text.Length; at++)
        {
            if (at < text.Length && text[at] != '(' && text[at - 1] != ')')
                continue;
            yield return text[start..at];
            start = at;
        }
    }

    private static void Read(string mark, int word, List<(string Id, string Type, int First)> open, List<Mention> mentions)
    {
        if (mark.StartsWith('('))
        {
            var parts = mark.Trim('(', ')').Split('-');
            open.Add((parts[0], parts[1], word));
        }

        var id = mark.TrimEnd(')').TrimStart('(').Split('-')[0];
        var at = mark.EndsWith(')') ? open.FindLastIndex(entity => entity.Id == id) : -1;
        if (at < 0)
            return;
        if (!id.Contains('['))
            mentions.Add(new(open[at].Type, open[at].First, word));
        open.RemoveAt(at);
    }
}
