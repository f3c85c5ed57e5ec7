using System.Text;
using System.Text.RegularExpressions;
using Asyl.Accuracy.Treebank;
using Asyl.Language.Coreference;
using Asyl.Language.Names;
using Asyl.Language.Parsing;
using Asyl.Language.Text;

namespace Asyl.Accuracy.Measures;

/// <summary>
/// A document of UD English-GUM with its gold trees, names and chains of persons (the MISC column's Entity: (number-type-…-link…) over its words).
/// Names are the runs of proper nouns that head a mention of a person, a place or an organisation, titles that are common nouns not in them.
/// </summary>
internal sealed partial class GumDocument
{
    private readonly StringBuilder text = new();
    private readonly List<(Span Span, TreebankWord Word, int Head)> words = [];
    private readonly List<(string Chain, string Type, int First)> open = [];
    private readonly HashSet<Span> named = [];

    public string Text { get; private set; } = "";

    public List<Span> Sentences { get; } = [];

    public List<SentenceTree> Trees { get; } = [];

    public List<NamedEntity> Entities { get; } = [];

    public List<GoldMention> Persons { get; } = [];

    public static IReadOnlyList<GumDocument> Read(string path)
    {
        var documents = new List<GumDocument>();
        foreach (var group in Conllu.Read(path).GroupBy(sentence => sentence.Document))
        {
            var document = new GumDocument();
            foreach (var sentence in group)
                document.Add(sentence);
            document.Text = document.text.ToString();
            document.Entities.Sort((a, b) => a.Start.CompareTo(b.Start));
            documents.Add(document);
        }

        return documents;
    }

    private void Add(TreebankSentence sentence)
    {
        var (start, at, first) = (text.Length, 0, words.Count);
        var tree = new List<TreeWord>();
        foreach (var word in sentence.Words)
        {
            var found = sentence.Text.IndexOf(word.Form, at, Math.Min(sentence.Text.Length - at, word.Form.Length + 2), StringComparison.Ordinal);
            var begin = found >= 0 ? found : at;
            at = Math.Min(sentence.Text.Length, begin + word.Form.Length);
            words.Add((new(start + begin, start + at), word, word.Head < 0 ? -1 : first + word.Head));
            tree.Add(new(start + begin, start + at, Enum.Parse<Upos>(word.Upos, ignoreCase: true), word.Xpos, word.Lemma, word.Head, word.Relation));
        }

        text.Append(sentence.Text).Append('\n');
        Sentences.Add(new(start, start + sentence.Text.Length));
        Trees.Add(new(Sentences[^1], tree));
        for (var i = first; i < words.Count; i++)
            ReadBrackets(i);
    }

    private void ReadBrackets(int at)
    {
        var cell = words[at].Word.Misc.Split('|').FirstOrDefault(part => part.StartsWith("Entity=", StringComparison.Ordinal));
        if (cell is null)
            return;
        foreach (Match match in Bracket().Matches(cell[7..]))
        {
            if (match.Value[0] == '(')
                Open(match.Value.Trim('(', ')'), at);
            if (match.Value[^1] == ')')
                Close(match.Value.Trim('(', ')').Split('-')[0], at);
        }
    }

    private void Open(string mention, int at)
    {
        var parts = mention.Split('-');
        open.Add((parts[0], parts.Length > 1 ? parts[1] : "", at));
    }

    private void Close(string chain, int last)
    {
        var index = open.FindLastIndex(mention => mention.Chain == chain);
        if (index < 0)
            return;
        var (_, type, first) = open[index];
        open.RemoveAt(index);
        var head = Enumerable.Range(first, last - first + 1).FirstOrDefault(i => words[i].Head < first || words[i].Head > last, last);
        if (words[head].Word.Upos == "PROPN" && TypeOf(type) is { } entity)
            Name(head, first, last, entity);
        if (type != "person")
            return;
        var isDefinite = words[first].Word.Form.ToLowerInvariant() is "the" or "this" or "that" or "these" or "those";
        var isName = Entities.Exists(entity => entity.Type == EntityType.Person && entity.Span.Contains(words[head].Span));
        Persons.Add(new(new(words[first].Span.Start, words[last].Span.End), words[head].Span, words[head].Word.Upos, chain, words[head].Word.Form.ToLowerInvariant(), isDefinite, isName));
    }

    private void Name(int head, int first, int last, EntityType type)
    {
        var (from, to) = (head, head);
        while (from > first && words[from - 1].Word.Upos == "PROPN" && !TitleWords.Contains(words[from - 1].Word.Form))
            from--;
        while (to < last && (words[to + 1].Word.Upos == "PROPN" || (words[to + 1].Word.Relation == "flat" && words[to + 1].Word.Head >= 0)))
            to++;
        while (from < to && TitleWords.Contains(words[from].Word.Form))
            from++;
        var span = new Span(words[from].Span.Start, words[to].Span.End);
        type = words[head].Word.Xpos == "NNPS" && type == EntityType.Person ? EntityType.People : type;
        if (span.Length > 0 && !(from == to && People.Knows(words[from].Word.Form.ToLowerInvariant())) && !TitleWords.Contains(words[from].Word.Form) && !Entities.Exists(other => other.Span.Overlaps(span)) && named.Add(span))
            Entities.Add(new(span.Start, span.End, type));
    }

    private static readonly HashSet<string> TitleWords = ["Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Dr", "Dr.", "President", "Judge", "Justice", "Sir", "Professor", "Prof.", "Senator", "Chancellor", "Minister", "Prime", "Emperor", "King", "Queen", "Lord", "Lady", "Captain", "General", "Pope"];

    private static EntityType? TypeOf(string type) => type switch
    {
        "person" => EntityType.Person,
        "place" => EntityType.Place,
        "organization" => EntityType.Organization,
        _ => null,
    };

    [GeneratedRegex(@"\([^()]+\)?|[^()]+\)", RegexOptions.NonBacktracking, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bracket();
}
