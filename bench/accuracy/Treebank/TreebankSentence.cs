namespace Asyl.Accuracy.Treebank;

/// <summary>A sentence of a treebank; <c>Text</c> is the running text that its words stand in; a paragraph or document may start with it.</summary>
internal sealed record TreebankSentence(string Document, string Text, IReadOnlyList<TreebankWord> Words, bool StartsParagraph);
