using Asyl.Casework.Reading.Names;
using Asyl.Casework.Reading.Triggers;

namespace Asyl.Casework.Reading.Saying;

/// <summary>Words of a sentence that somebody says, not the report itself.</summary>
/// <param name="First">The first word that is said.</param>
/// <param name="Last">The last one.</param>
/// <param name="Verb">The word that says so ("said", "according"); -1 when quotation marks alone do.</param>
/// <param name="Speakers">Who says so, outermost first.</param>
/// <param name="Person">The innermost speaker, where it is a person of the report.</param>
/// <param name="Denies">"denied that": what follows is denied.</param>
/// <param name="IsQuoted">Word for word.</param>
internal sealed record Speech(int First, int Last, int Verb, IReadOnlyList<string> Speakers, PersonEntry? Person, bool Denies, bool IsQuoted)
{
    public bool Covers(int word) => First <= word && word <= Last;

    /// <summary>Whether what a trigger tells is said: "she testified" and "they warned her" are what happened, "the office announced charges against him" tells the charges in the office's words.</summary>
    public bool Says(TriggerMatch match) => (Covers(match.First) || Covers(match.End)) && !(match.Used.Contains(Verb) && Words.List("event_of_words").Contains(match.Trigger.Event));
}
