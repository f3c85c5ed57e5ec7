namespace Asyl.Accuracy.Treebank;

/// <summary>A word with its gold annotation. <c>Head</c> is the place of its head in the sentence, from 0; -1 for the root.</summary>
internal sealed record TreebankWord(string Form, string Lemma, string Upos, string Xpos, string Features, int Head, string Relation, string Misc);
