namespace Asyl.Language.Dates;

/// <summary>
/// What a word shows of tense (past, verb, future …; none), and its part in a group of verbs (was, infinitive, relative …; empty for none).
/// </summary>
internal readonly record struct TenseWord(string Shows, string Part);
