using Asyl.Language.Parsing;
using Asyl.Language.Text;

namespace Asyl.Accuracy.Measures;

/// <summary>Words that mean a person in a document of GUM. <c>Chain</c> is the same for all mentions of one person (or group); <c>Head</c> is the place of its head word.</summary>
internal sealed record GoldMention(Span Span, Span Head, Upos Upos, string Chain, string Words, bool IsDefinite, bool IsName);
