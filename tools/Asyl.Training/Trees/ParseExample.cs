using Asyl.Language.Parsing;

namespace Asyl.Training.Trees;

/// <summary>A sentence as the parser sees it, with the tree it should find; <c>Heads</c> and <c>Relations</c> count from 1. A relation that the model does not know is -1.</summary>
internal sealed record ParseExample(WordAtoms Atoms, short[] Heads, int[] Relations);
