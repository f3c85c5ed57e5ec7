using Asyl.Language.Text;

namespace Asyl.Language.Parsing;

/// <summary>
/// What the caller knows of a stretch of text before it is parsed: its words are all of one part of speech (those of a name are <see cref="Upos.Propn"/>),
/// or the whole stretch counts as one word (a date, a number with its unit). Words that the stretch cuts in two are left as they are.
/// </summary>
public readonly record struct KnownWords(Span Span, Upos Upos, bool AsOne = false);
