namespace Asyl.Language.Names;

/// <summary>Gathers from a whole text what each of its words is seen with. Enters: the words of the text. Leaves: evidence by word. Sentences in title case teach nothing.</summary>
internal sealed class TextEvidence
{
    private static readonly ulong The = WordHash.Of("the");
    private static readonly ulong Possessive = WordHash.Of("'s");
    private readonly Dictionary<ulong, NameEvidence> seen = [];
    private readonly NameWord[] words;

    public TextEvidence(NameText text)
    {
        words = text.Words;
        foreach (var (first, end) in text.Sentences)
        {
            if (text.IsTitled(first, end))
                continue;
            for (var at = first; at < end; at++)
                Learn(at, first, end);
        }
    }

    public NameEvidence Of(ulong hash) => seen.GetValueOrDefault(hash);

    private void Learn(int at, int first, int end)
    {
        ref readonly var word = ref words[at];
        if (word.Shape == WordShape.Lower)
            Add(word.Hash, NameEvidence.SeenLower);
        else if (word.IsCapitalised && word.MayBeName)
            Add(word.Hash, InRun(at) | Before(at, first) | Behind(at, end));
    }

    private void Add(ulong hash, NameEvidence evidence) =>
        System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(seen, hash, out _) |= evidence;

    private NameEvidence InRun(int at)
    {
        ref readonly var word = ref words[at];
        var evidence = word.IsFirst ? NameEvidence.None : NameEvidence.SeenInside;
        if (words[word.RunLast].Class is NameWordClass.OrganizationHead or NameWordClass.OrganizationEnd && word.RunLast > word.RunFirst)
            evidence |= NameEvidence.InOrganization;
        if (words[word.RunLast].Class == NameWordClass.PlaceHead && word.RunLast > word.RunFirst)
            evidence |= NameEvidence.InPlace;
        if (at < word.RunLast)
            evidence |= NameEvidence.BeforeName;
        if (at > word.RunFirst && words[at - 1].Lexicon is { Person: > 3, Common: 0 } && words[at - 1].Place == PlaceMark.None)
            evidence |= NameEvidence.AfterGivenName;
        return evidence;
    }

    private NameEvidence Before(int at, int first)
    {
        ref readonly var word = ref words[at];
        if (at == first)
            return NameEvidence.None;
        return words[at - 1].Class switch
        {
            NameWordClass.Title or NameWordClass.Honorific => NameEvidence.AfterTitle,
            NameWordClass.Role or NameWordClass.Kin => NameEvidence.AfterRole,
            NameWordClass.PlacePreposition => NameEvidence.AfterPreposition,
            NameWordClass.Link when words[at - 1].Hash == The && word.RunFirst == at => NameEvidence.AfterThe,
            _ => NameEvidence.None,
        };
    }

    private NameEvidence Behind(int at, int end)
    {
        ref readonly var word = ref words[at];
        if (at != word.RunLast || at + 1 >= end)
            return NameEvidence.None;
        ref readonly var next = ref words[at + 1];
        if (next.Class == NameWordClass.Say)
            return NameEvidence.BeforeSay;
        if (next.Hash == Possessive)
            return NameEvidence.BeforePossessive;
        return next.Shape == WordShape.Comma && at + 2 < end && words[at + 2].Shape == WordShape.Number ? NameEvidence.BeforeAge : NameEvidence.None;
    }
}
