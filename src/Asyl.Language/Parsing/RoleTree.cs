using Asyl.Language.Lemmas;

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

    /// <summary>
    /// Whether a verb is passive: by its auxiliary, its subject or "by"; as a participle that has neither auxiliary nor subject ("detained in May"); joined to a
    /// passive verb, when its form may be a participle and it has no object ("was arrested and deported").
    /// </summary>
    public bool IsPassive(int verb)
    {
        if (children[verb].Any(child => words[child].Relation is "aux:pass" or "nsubj:pass" or "obl:agent" or "csubj:pass"))
            return true;
        if (words[verb].Xpos is not ("VBN" or "VBD") || children[verb].Any(child => words[child].Relation is "aux" or "nsubj"))
            return false;
        var isJoined = words[verb].Relation == "conj" && IsVerb(words[verb].Head);
        if (words[verb].Xpos == "VBN")
            return !isJoined || IsPassive(words[verb].Head);
        return isJoined && Child(verb, "obj") < 0 && IrregularVerbs.PastIsParticiple(words[verb].Lemma) && IsPassive(words[verb].Head);
    }

    public bool IsFinite(int verb) => words[verb].Xpos is "VBD" or "VBZ" || children[verb].Any(child => words[child].Relation is "aux" or "aux:pass" && words[child].Xpos is "VBD" or "VBZ" or "MD");

    /// <summary>
    /// The nearest noun before a verb that stands by itself, with no preposition and below no other noun, when no other verb comes between; or -1. Every finite
    /// verb of English has a subject: where the tree has none, this is what a reader would take.
    /// </summary>
    public int NounBefore(int verb)
    {
        for (var word = verb - 1; word >= 0 && !(IsVerb(word) && IsFinite(word)); word--)
        {
            if (words[word].Upos is Upos.Noun or Upos.Propn or Upos.Pron && Child(word, "case") < 0 && words[word].Relation is not ("compound" or "flat" or "nmod:poss" or "appos" or "nmod" or "conj" or "obl:unmarked"))
                return word;
        }

        return -1;
    }

    private static int FirstOr(IEnumerable<int> found)
    {
        foreach (var word in found)
            return word;
        return -1;
    }
}
