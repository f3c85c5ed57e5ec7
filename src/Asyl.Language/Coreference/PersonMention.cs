using Asyl.Language.Text;

namespace Asyl.Language.Coreference;

/// <summary>
/// Words for people where they stand (UTF-16 code units). <c>Persons</c> are places in <see cref="CoreferenceReading.Persons"/>, several for a group;
/// empty where the text does not tell. <c>Confidence</c> is from 0 to 1; 0 for the unknown.
/// </summary>
public sealed record PersonMention(Span Span, MentionKind Kind, IReadOnlyList<int> Persons, MentionReason Reason, double Confidence);
