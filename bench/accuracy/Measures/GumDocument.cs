using System.Text;
using Asyl.Accuracy.Treebank;
using Asyl.Language.Names;
using Asyl.Language.Parsing;
using Asyl.Language.Text;

namespace Asyl.Accuracy.Measures;

/// <summary>A document of UD English-GUM as running text, with its right trees, the names of its persons, places and organisations, and all that means a person.</summary>
internal sealed class GumDocument
{
    private readonly StringBuilder text = new();
    private readonly List<Span> sentences = [];
    private readonly List<SentenceTree> trees = [];
    private readonly List<NamedEntity> entities = [];
    private readonly List<GoldMention> persons = [];

    private GumDocument(IEnumerable<TreebankSentence> all)
    {
        foreach (var sentence in all)
            Add(sentence);
        Text = text.ToString();
        entities.Sort((a, b) => a.Start.CompareTo(b.Start));
    }

    public string Text { get; }

    public IReadOnlyList<Span> Sentences => sentences;

    public IReadOnlyList<SentenceTree> Trees => trees;

    public IReadOnlyList<NamedEntity> Entities => entities;

    public IReadOnlyList<GoldMention> Persons => persons;

    public static IReadOnlyList<GumDocument> Read(string path) =>
        [.. Conllu.Read(path).GroupBy(sentence => sentence.Document).Select(sentences => new GumDocument(sentences))];

    private void Add(TreebankSentence sentence)
    {
        text.Append(sentences.Count == 0 ? "" : sentence.StartsParagraph ? "\n\n" : " ");
        var start = text.Length;
        text.Append(sentence.Text);
        sentences.Add(new(start, text.Length));
        var words = Words(sentence, start).ToList();
        trees.Add(new(sentences[^1], words));
        var mentions = GumMentions.Of(sentence);
        foreach (var mention in mentions)
            entities.AddRange(GumNames.Of(mention, words, text).Where(name => !entities.Exists(other => other.Span.Overlaps(name.Span))));
        foreach (var mention in mentions.Where(mention => mention.Type == "person"))
            persons.Add(Person(mention, words));
    }

    private static IEnumerable<TreeWord> Words(TreebankSentence sentence, int start)
    {
        var at = 0;
        foreach (var word in sentence.Words)
        {
            var found = sentence.Text.IndexOf(word.Form, at, Math.Min(sentence.Text.Length - at, word.Form.Length + 2), StringComparison.Ordinal);
            var first = found < 0 ? at : found;
            at = Math.Min(sentence.Text.Length, first + word.Form.Length);
            yield return new(start + first, start + at, Enum.Parse<Upos>(word.Upos, ignoreCase: true), word.Xpos, word.Lemma, word.Head, word.Relation);
        }
    }

    private GoldMention Person(Mention mention, List<TreeWord> words)
    {
        var head = words[GumNames.HeadOf(mention, words)];
        var span = new Span(words[mention.First].Start, words[mention.Last].End);
        var first = text.ToString(words[mention.First].Start, words[mention.First].Span.Length).ToLowerInvariant();
        var isName = entities.Exists(entity => entity.Type == EntityType.Person && entity.Span.Contains(head.Span));
        return new(span, head.Span, head.Upos, mention.Id, text.ToString(head.Start, head.Span.Length).ToLowerInvariant(), first is "the" or "this" or "that" or "these" or "those", isName);
    }
}
