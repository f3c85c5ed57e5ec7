namespace Asyl.Language.Parsing;

/// <summary>A tree with its children at hand. Places in the sentence, from 0; -1 for none.</summary>
internal sealed class RoleTree
{
    private readonly IReadOnlyList<TreeWord> words;
    private readonly ILookup<int, int> children;

    public RoleTree(SentenceTree sentence)
    {
        words = sentence.Words;
        children = Enumerable.Range(0, words.Count).ToLookup(i => words[i].Head);
    }

    public TreeWord this[int word] => words[word];

    public IEnumerable<int> Children(int word) => children[word];

    public bool IsVerb(int word) => words[word].Upos == Upos.Verb;

    public int Child(int word, string relation) => FirstOr(children[word].Where(child => words[child].Relation == relation));

    public IEnumerable<int> All(int word, string relation) => children[word].Where(child => words[child].Relation == relation);

    /// <summary>The words and those joined to them by "and", "or" or a comma.</summary>
    public IEnumerable<int> Joined(int word) => All(word, "conj").Where(other => words[other].Upos is not (Upos.Verb or Upos.Aux)).Prepend(word);

    public string Preposition(int word)
    {
        var first = Child(word, "case");
        return first < 0 ? "" : string.Join(' ', All(first, "fixed").Prepend(first).Select(part => words[part].Lemma));
    }

    /// <summary>Whether a verb is passive: by its auxiliary, its subject or "by"; or as a participle that has no auxiliary ("detained in May").</summary>
    public bool IsPassive(int verb)
    {
        if (children[verb].Any(child => words[child].Relation is "aux:pass" or "nsubj:pass" or "obl:agent" or "csubj:pass"))
            return true;
        if (words[verb].Xpos != "VBN" || Child(verb, "aux") >= 0)
            return false;
        return words[verb].Relation != "conj" || !IsVerb(words[verb].Head) || IsPassive(words[verb].Head);
    }

    private static int FirstOr(IEnumerable<int> found)
    {
        foreach (var word in found)
            return word;
        return -1;
    }
}
