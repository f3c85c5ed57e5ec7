using Asyl.Language.Names;
using Asyl.Language.Parsing;
using Asyl.Language.Text;

namespace Asyl.Language.Quotations;

/// <summary>
/// The words of a text in one row, each with what is known of its place. Enters: a text, its sentences in order, the names in it, and
/// its trees as far as there are any. Leaves: parallel columns over the words. Never: a word outside the sentences.
/// </summary>
/// <remarks>
/// Words are the tokenizer's; a tree may cut them finer ("41", "-", "year"), then a word takes the part whose head lies outside it.
/// </remarks>
internal sealed class TextWords
{
    private readonly List<Token> tokens = [];
    private readonly List<int> sentenceOf = [];

    public TextWords(string text, IReadOnlyList<Span> sentences, IReadOnlyList<NamedEntity> entities, IReadOnlyList<SentenceTree> trees)
    {
        Text = text;
        Entities = entities;
        Tokenize(sentences);
        Lower = [.. tokens.Select(token => token.In(text).ToString().ToLowerInvariant().Replace('’', '\''))];
        Entity = Column(-1);
        MarkEntities();
        Paragraph = Paragraphing(sentences);
        Upos = new Upos?[Count];
        Head = Column(-1);
        Relation = Column("");
        foreach (var tree in trees)
            MarkTree(tree, PlacesOf(tree));
    }

    public string Text { get; }

    public IReadOnlyList<NamedEntity> Entities { get; }

    public int Count => tokens.Count;

    /// <summary>In lower case, with straight apostrophes.</summary>
    public string[] Lower { get; }

    /// <summary>The name a word belongs to, as its place in <see cref="Entities"/>; -1 for none.</summary>
    public int[] Entity { get; }

    /// <summary>The number of its paragraph; a line break between two sentences divides them.</summary>
    public int[] Paragraph { get; }

    /// <summary>Null where no tree covers the word.</summary>
    public Upos?[] Upos { get; }

    /// <summary>The word it depends on; -1 for roots and where no tree covers it.</summary>
    public int[] Head { get; }

    public string[] Relation { get; }

    public Token this[int at] => tokens[at];

    public int Sentence(int at) => sentenceOf[at];

    public string At(int at) => Has(at) ? Lower[at] : "";

    /// <summary>Whether a word stands on one of the lists; no place outside the text does.</summary>
    public bool Is(int at, params ReadOnlySpan<HashSet<string>> lists)
    {
        var word = At(at);
        foreach (var list in lists)
        {
            if (list.Contains(word))
                return true;
        }

        return false;
    }

    public bool EndsWith(int at, string ending) => At(at).EndsWith(ending, StringComparison.Ordinal);

    public bool IsWord(int at) => Has(at) && tokens[at].Kind is TokenKind.Word or TokenKind.Number && Lower[at] is not "'s";

    public bool IsCapital(int at) => Has(at) && char.IsUpper(Text[tokens[at].Start]);

    public bool IsPersonName(int at) => Entity[at] >= 0 && Entities[Entity[at]].Type == EntityType.Person;

    public bool HasTree(int at) => Upos[at] is not null;

    /// <summary>Whether a word depends on its head as a relation or one of its subtypes ("nsubj", "nsubj:pass").</summary>
    public bool IsA(int at, string relation) => Relation[at].StartsWith(relation, StringComparison.Ordinal);

    public bool SameSentence(int a, int b) => Has(a) && Has(b) && sentenceOf[a] == sentenceOf[b];

    public Span SpanOf(int first, int last) => new(tokens[first].Start, tokens[last].End);

    public Span SpanOf(Phrase phrase) => SpanOf(phrase.First, phrase.Last);

    /// <summary>The first word that ends behind a place in the text; Count when there is none.</summary>
    public int IndexAt(int offset)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tokens[middle].End <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private bool Has(int at) => at >= 0 && at < Count;

    private T[] Column<T>(T value)
    {
        var column = new T[Count];
        Array.Fill(column, value);
        return column;
    }

    private void Tokenize(IReadOnlyList<Span> sentences)
    {
        for (var i = 0; i < sentences.Count; i++)
        {
            foreach (var token in Tokenizer.Tokenize(Text, sentences[i]))
            {
                tokens.Add(token);
                sentenceOf.Add(i);
            }
        }
    }

    private void MarkEntities()
    {
        for (var i = 0; i < Entities.Count; i++)
        {
            for (var at = IndexAt(Entities[i].Start); at < Count && tokens[at].Start < Entities[i].End; at++)
                Entity[at] = i;
        }
    }

    private int[] Paragraphing(IReadOnlyList<Span> sentences)
    {
        var paragraphs = new int[Count];
        var number = 0;
        for (var at = 1; at < Count; at++)
        {
            var (a, b) = (sentenceOf[at - 1], sentenceOf[at]);
            if (a != b && HasLineBreak(sentences[a].End, sentences[b].Start))
                number++;
            paragraphs[at] = number;
        }

        return paragraphs;
    }

    private bool HasLineBreak(int start, int end) => Text.AsSpan(start, Math.Max(0, end - start)).IndexOfAny('\n', '\r') >= 0;

    // For each word of a tree the word of the text in which it begins; -1 for none.
    private int[] PlacesOf(SentenceTree tree)
    {
        var places = new int[tree.Words.Count];
        for (var i = 0; i < places.Length; i++)
        {
            var at = IndexAt(tree.Words[i].Start);
            places[i] = at < Count && tokens[at].Start <= tree.Words[i].Start ? at : -1;
        }

        return places;
    }

    private void MarkTree(SentenceTree tree, int[] places)
    {
        for (var i = 0; i < places.Length; i++)
        {
            var word = tree.Words[i];
            var head = word.Head >= 0 && word.Head < places.Length ? places[word.Head] : -1;
            if (places[i] < 0 || (head == places[i] && Upos[places[i]] is not null))
                continue;
            Upos[places[i]] = word.Upos;
            Relation[places[i]] = word.Relation ?? "";
            Head[places[i]] = head == places[i] ? -1 : head;
        }
    }
}
