using Asyl.Language.Quotations;
using Asyl.Language.Text;

namespace Asyl.Language.Coreference;

/// <summary>
/// Whom a report brings in without a name ("A blogger held for months walked free …") and names a sentence or two later. Enters: what is
/// introduced, and each first name of a person. Leaves: the one described, once. Never: a speaker, of a quotation or reported, on either side;
/// a second person of a report.
/// </summary>
internal sealed class LeadPerson(TextWords words, IReadOnlyList<Quotation> quotations)
{
    private const int SentencesOn = 3;

    private readonly HashSet<int> speakerEnds = [.. quotations.Select(quotation => quotation.Speaker).OfType<Span>().Select(speaker => speaker.End)];
    private Individual? lead;
    private int sentence;
    private bool isOver;

    public void Introduce(RawMention mention, Individual person)
    {
        if (isOver || lead is not null)
            return;
        var isSomebody = mention is { Count: 1, IsDefinite: false, NounKind: PersonNounKind.Person } && words.At(mention.First) is "a" or "an";
        if (isSomebody && IsToldOf(mention))
            (lead, sentence) = (person, words.Sentence(mention.Head));
    }

    /// <summary>The lead, when the first person named is named as a subject soon and described by no other noun.</summary>
    public Individual? NamedBy(RawMention name, Individual person)
    {
        if (isOver)
            return null;
        isOver = true;
        var own = words.Sentence(name.Head);
        if (lead is not { Names.Count: 0 } || own <= sentence || own - sentence > SentencesOn)
            return null;
        return name.Noun.Length == 0 && IsToldOf(name) && lead.MayBe(person.Gender) ? lead : null;
    }

    // What a subject does is told; a speaker only tells.
    private bool IsToldOf(RawMention mention) =>
        mention is { IsSubject: true, IsPossessive: false } && !speakerEnds.Contains(words[mention.Last].End);
}
