namespace Asyl.Language.Quotations;

/// <summary>
/// Finds the subject of a verb by its tree. Enters: words and the quotations they stand in. Leaves: the head of the subject, that of the verb before
/// where two share one ("came and said"), or the noun that "who" stands for. Never: a subject from another quotation.
/// </summary>
internal sealed class VerbSubjects(TextWords words, Framing framing)
{
    private const int Back = 24;
    private const int Ahead = 12;

    public int? Of(int verb)
    {
        for (var hops = 0; hops < 3 && verb >= 0 && words.HasTree(verb); hops++)
        {
            if (Own(verb) is { } subject)
                return subject;
            if (words.Relation[verb] is not ("conj" or "advcl" or "xcomp"))
                return null;
            verb = words.Head[verb];
        }

        return null;
    }

    private int? Own(int verb)
    {
        for (var at = Math.Max(0, verb - Back); at < Math.Min(words.Count, verb + Ahead); at++)
        {
            if (words.Head[at] != verb || !words.IsA(at, "nsubj") || framing.Owner(at) != framing.Owner(verb))
                continue;
            var isRelative = words.At(at) is "who" or "which" or "that" && words.Relation[verb] is "acl:relcl" or "acl";
            return isRelative ? words.Head[verb] : at;
        }

        return null;
    }
}
