using Asyl.Casework.Reading.Triggers;
using Asyl.Language.Parsing;
using Asyl.Language.Text;

namespace Asyl.Casework.Reading.Who;

/// <summary>
/// Finds who is acted on by the grammar of the sentence. Enters: a sentence, its trees, its mentions, a trigger in it. Leaves: the mention that the tree makes
/// the trigger's patient, doer or owner, no crowd, and an officer only by name ("the lawyer X was arrested"); null where the tree does not say. Never: looks at where words merely stand: that is <see cref="SubjectFinder"/>.
/// </summary>
internal sealed class RolePaths(Sentence sentence, IReadOnlyList<PersonMention> mentions, IReadOnlyList<SentenceTree> trees)
{
    private static readonly RoleKind[] Suffering = [RoleKind.Patient, RoleKind.Recipient];
    private static readonly RoleKind[] Acting = [RoleKind.Agent];

    private readonly (Role Role, SentenceTree Tree)[] roles = [.. trees.SelectMany(tree => Roles.Of(tree).Select(role => (role, tree)))];

    public PersonMention? Find(TriggerMatch match) => match.Who is not null ? null : match.Trigger.Who switch
    {
        Side.Patient or Side.Owner => First(match.Used.Reverse().Concat(match.Linked), Suffering),
        Side.Doer => First(match.Used, match.Used.Any(IsPassive) ? Suffering : Acting),
        _ => null,
    };

    // "was murdered": its grammatical subject suffers it.
    private bool IsPassive(int word) => trees.Any(tree => tree.Words.Any(child => child.Relation == "aux:pass" && sentence.Words[word].Span.Contains(tree.Words[child.Head].Span)));

    private PersonMention? First(IEnumerable<int> words, RoleKind[] kinds) =>
        words.SelectMany(word => kinds.SelectMany(kind => Participants(sentence.Words[word].Span, kind))).FirstOrDefault();

    private IEnumerable<PersonMention> Participants(Span word, RoleKind kind) => roles
        .Where(entry => entry.Role.Kind == kind && word.Contains(entry.Tree.Words[entry.Role.Event].Span))
        .Select(entry => MentionOf(entry.Tree.Words, entry.Role.Participant)).OfType<PersonMention>();

    // "Another member of the party, NAME, disappeared", "the lawyer NAME": the name behind the description tells who it is.
    private PersonMention? MentionOf(IReadOnlyList<TreeWord> words, int participant)
    {
        var mention = MentionAt(words[participant].Span);
        return mention is { People.Count: > 0 }
            ? mention
            : words.Where(word => word.Relation is "appos" or "flat" && IsBelow(words, word.Head, participant)).Select(word => MentionAt(word.Span)).OfType<PersonMention>().OrderByDescending(named => named.People.Count > 0).FirstOrDefault() ?? mention;
    }

    private static bool IsBelow(IReadOnlyList<TreeWord> words, int word, int above)
    {
        while (word >= 0 && word != above)
            word = words[word].Head;
        return word == above;
    }

    private PersonMention? MentionAt(Span word) => mentions.FirstOrDefault(mention => mention is { IsCrowd: false } && !(mention.IsOfficer && mention.Kind != MentionKind.Name) && sentence.SpanOf(mention.First, mention.Last).Contains(word));
}
