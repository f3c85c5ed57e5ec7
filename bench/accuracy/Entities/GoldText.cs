using Asyl.Language.Text;

namespace Asyl.Accuracy.Entities;

/// <summary>A text with its sentences and the names marked in it, all in order.</summary>
internal sealed record GoldText(string Text, IReadOnlyList<Span> Sentences, IReadOnlyList<GoldName> Names);
