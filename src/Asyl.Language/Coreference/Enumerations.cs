using Asyl.Language.Quotations;
using Asyl.Language.Text;

namespace Asyl.Language.Coreference;

/// <summary>
/// Finds people named in one breath: "A and B", "A, B and C". Enters: a mention that may be the last of them. Leaves: all of them as one mention.
/// Never: members whom nothing tells, or of several sentences.
/// </summary>
internal sealed class Enumerations(TextWords words, ReadMentions read)
{
    private const int MostMembers = 12;

    public (RawMention Mention, Resolution Meaning)? EndingWith(int i)
    {
        var members = Members(i);
        IReadOnlyList<Individual> people = [.. members.SelectMany(member => read.Meaning(member).People).Distinct()];
        if (people.Count < 2 || members.Count < 2)
            return null;
        var (first, last) = (read[members[0]], read[i]);
        var group = new RawMention(first.First, last.Last, first.Head, MentionKind.Group)
        {
            Count = people.Count,
            IsSubject = first.IsSubject,
            IsPossessive = last.IsPossessive,
        };
        return (group, new(people, MentionReason.Together, 0.9));
    }

    // From the last one back over "and" and the commas.
    private List<int> Members(int last)
    {
        if (!MayJoin(last) || Before(last, last, "and") is not { } partner)
            return [];
        var members = new List<int> { last, partner };
        while (members.Count < MostMembers && Before(last, members[^1], ",") is { } earlier)
            members.Add(earlier);
        members.Reverse();
        return members;
    }

    private bool MayJoin(int i) => read[i].Kind is MentionKind.Name or MentionKind.Description && read.Meaning(i).People.Count > 0;

    // The mention right before a joining word; an age may stand between commas ("A, 34, and B").
    private int? Before(int last, int member, string joiner)
    {
        var first = read[member].First;
        if (words.At(first - 1) != joiner || !words.SameSentence(first - 1, first))
            return null;
        var at = words.At(first - 2) is "," ? first - 3 : first - 2;
        if (at > 1 && words[at].Kind == TokenKind.Number && words.At(at - 1) is ",")
            at -= 2;
        if (read.Ending(at) is not { } before || before >= last || !words.SameSentence(at, first))
            return null;
        return read[before].Last == at && !read[before].IsPossessive && MayJoin(before) ? before : null;
    }
}
