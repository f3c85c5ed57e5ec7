namespace Asyl.Language.Lemmas;

/// <summary>What turns a word into its dictionary form: letters cut from its end, others added. A word shorter than the cut stays as it is.</summary>
internal readonly record struct Edit(int Cut, string? Added)
{
    public static Edit Between(string word, string lemma)
    {
        var same = word.AsSpan().CommonPrefixLength(lemma);
        return new(word.Length - same, lemma[same..]);
    }

    public string Apply(string word) => Cut > word.Length || (Cut == 0 && string.IsNullOrEmpty(Added)) ? word : string.Concat(word.AsSpan(0, word.Length - Cut), Added);
}
