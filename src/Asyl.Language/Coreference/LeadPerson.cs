using Asyl.Language.Quotations;

namespace Asyl.Language.Coreference;

/// <summary>
/// Whom a report brings in without a name ("A blogger held for months walked free …") and names a sentence or two later. Enters: what is introduced, and
/// each first name of a person. Leaves: the one described, once. Never: a speaker, of a quotation or reported, on either side; a second person of a report.
/// </summary>
internal sealed class LeadPerson(TextWords words, IReadOnlyList<Quotation> quotations)
{
    private const int SentencesOn = 3;

    private readonly HashSet<int> speakerEnds = [.. quotations.Where(quotation => quotation.Speaker is not null).Select(quotation => quotation.Speaker!.Value.End)];
    private Individual? lead;
    private int sentence;
    private bool isOver;

    public void Introduce(RawMention mention, Individual person)
    {
        if (isOver || lead is not null)
            return;
        var isLead = mention is { Count: 1, IsSubject: true, IsDefinite: false, IsPossessive: false, NounKind: PersonNounKind.Person } && words.At(mention.First) is "a" or "an";
        if (isLead && !IsSpeaker(mention))
            (lead, sentence) = (person, words.Sentence(mention.Head));
    }

    /// <summary>The lead, when the first person named is named as a subject soon and described by no other noun.</summary>
    public Individual? NamedBy(RawMention name, Individual person)
    {
        if (isOver)
            return null;
        isOver = true;
        var own = words.Sentence(name.Head);
        var fits = lead is { Names.Count: 0 } && own > sentence && own - sentence <= SentencesOn && name is { IsSubject: true, Noun.Length: 0, IsPossessive: false } && !IsSpeaker(name) && lead.MayBe(person.Gender);
        return fits ? lead : null;
    }

    private bool IsSpeaker(RawMention mention) => speakerEnds.Contains(words[mention.Last].End);
}
