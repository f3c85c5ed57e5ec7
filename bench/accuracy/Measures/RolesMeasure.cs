using Asyl.Accuracy.Measuring;
using Asyl.Accuracy.Treebank;
using Asyl.Language.Parsing;

namespace Asyl.Accuracy.Measures;

/// <summary>
/// Who did what to whom on GUM test: what <see cref="Roles"/> reads off the right trees against what it reads off the predicted ones. Counted are agents,
/// patients and recipients that are the head of a mention which GUM marks as a person, organisation, place, animal or object; a mention's head is its word
/// whose own head lies outside, in either tree. Right is the same event word, kind and mention. "gum-test.roles-people-f1" counts persons and organisations alone;
/// "gum-test.roles-own-f1" counts what stands right below its verb or noun, without the subjects that are inherited from another verb.
/// </summary>
internal sealed class RolesMeasure : IMeasure
{
    private static readonly string[] People = ["person", "organization"];
    private static readonly string[] Named = [.. People, "place", "animal", "object"];

    public string Name => "roles";

    public IEnumerable<Figure> Run(DataFolder data)
    {
        if (data.Find("ud-english-gum-open", "test.conllu") is not { } path)
            yield break;
        var sentences = Conllu.Read(path).ToList();
        yield return new("gum-test.roles-f1", F1(sentences, Named));
        yield return new("gum-test.roles-people-f1", F1(sentences, People));
        yield return new("gum-test.roles-own-f1", F1(sentences, Named, ownOnly: true));
    }

    private static double F1(List<TreebankSentence> sentences, string[] types, bool ownOnly = false)
    {
        int right = 0, all = 0;
        foreach (var sentence in sentences)
        {
            var mentions = GumMentions.Of(sentence).Where(mention => types.Contains(mention.Type)).ToList();
            var gold = RolesOf(GoldWords.Gold(sentence), mentions, ownOnly);
            var found = RolesOf(GoldWords.Shipped.Parse(sentence), mentions, ownOnly);
            all += gold.Count + found.Count;
            right += gold.Count(found.Contains);
        }

        return all == 0 ? 0 : 2.0 * right / all;
    }

    private static HashSet<(int, RoleKind, Mention)> RolesOf(SentenceTree tree, List<Mention> mentions, bool ownOnly)
    {
        var byHead = mentions.SelectMany(mention => HeadsOf(tree, mention).Select(head => (head, mention))).ToLookup(pair => pair.head, pair => pair.mention);
        return [.. Roles.Of(tree).Where(role => role.Kind != RoleKind.Oblique && (!ownOnly || tree.Words[role.Participant].Head == role.Event)).SelectMany(role => byHead[role.Participant].Select(mention => (role.Event, role.Kind, mention)))];
    }

    private static IEnumerable<int> HeadsOf(SentenceTree tree, Mention mention) =>
        Enumerable.Range(mention.First, mention.Last - mention.First + 1).Where(word => tree.Words[word].Head < mention.First || tree.Words[word].Head > mention.Last);
}
