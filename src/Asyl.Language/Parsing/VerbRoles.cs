namespace Asyl.Language.Parsing;

/// <summary>The roles of a verb: what stands below it, and the subject and object that it shares with another.</summary>
internal static class VerbRoles
{
    // Conjunctions and clauses within clauses: a subject is looked for so many verbs up.
    private const int Farthest = 6;

    public static void Add(RoleTree tree, int verb, List<Role> roles)
    {
        var isPassive = tree.IsPassive(verb);
        var @object = ObjectOf(tree, verb);
        foreach (var subject in SubjectsOf(tree, verb, Farthest))
            AddAll(tree, verb, SubjectKind(isPassive, @object >= 0), subject, roles);
        foreach (var agent in tree.All(verb, "obl:agent"))
            AddAll(tree, verb, RoleKind.Agent, agent, roles);
        foreach (var recipient in tree.All(verb, "iobj"))
            AddAll(tree, verb, RoleKind.Recipient, recipient, roles);
        if (@object >= 0)
            AddAll(tree, verb, RoleKind.Patient, @object, roles);
        foreach (var oblique in tree.All(verb, "obl").Where(child => tree.Preposition(child).Length > 0))
            AddAll(tree, verb, RoleKind.Oblique, Referent(tree, oblique), roles, tree.Preposition(oblique));
    }

    // "She was granted asylum": the subject of a passive verb that has an object besides.
    private static RoleKind SubjectKind(bool isPassive, bool hasObject) =>
        !isPassive ? RoleKind.Agent : hasObject ? RoleKind.Recipient : RoleKind.Patient;

    private static void AddAll(RoleTree tree, int verb, RoleKind kind, int word, List<Role> roles, string preposition = "")
    {
        foreach (var participant in tree.Joined(word))
            roles.Add(new(verb, kind, participant, preposition));
    }

    private static int ObjectOf(RoleTree tree, int verb)
    {
        if (tree.Child(verb, "obj") is >= 0 and var own)
            return Referent(tree, own);
        var above = tree[verb].Head;
        if (tree[verb].Relation == "conj" && tree.IsVerb(above) && !tree.IsPassive(verb) && tree.Child(above, "obj") is var shared && shared > verb)
            return shared;
        return IsReduced(tree, verb) ? above : -1;
    }

    // "The man they detained": a relative clause with a subject and nothing in the place of the noun before it.
    private static bool IsReduced(RoleTree tree, int verb) =>
        tree[verb].Relation == "acl:relcl" && tree.Child(verb, "nsubj") >= 0 && !tree.IsPassive(verb) && tree.Child(verb, "ccomp") < 0 && tree.Child(verb, "xcomp") < 0
        && !tree.Children(verb).Any(child => IsRelative(tree, child) || tree.Children(child).Any(below => IsRelative(tree, below)));

    private static IEnumerable<int> SubjectsOf(RoleTree tree, int verb, int farthest)
    {
        var own = tree.Children(verb).Where(child => tree[child].Relation is "nsubj" or "nsubj:pass").ToList();
        if (own.Count > 0)
            return own.Select(subject => Referent(tree, subject));
        var above = tree[verb].Head;
        if (above < 0 || farthest == 0)
            return [];
        return tree[verb].Relation switch
        {
            "acl" when tree[verb].Xpos is "VBN" or "VBG" => [above],
            "xcomp" when tree.Child(above, "obj") is >= 0 and var controller => [controller],
            "conj" or "xcomp" or "advcl" when tree.Child(verb, "csubj") < 0 => SubjectsOf(tree, above, farthest - 1),
            _ => [],
        };
    }

    // A relative pronoun stands for the noun that its clause describes.
    private static int Referent(RoleTree tree, int word)
    {
        if (!IsRelative(tree, word))
            return word;
        var clause = tree[word].Head;
        for (var step = 0; step < Farthest && clause >= 0; step++)
        {
            if (tree[clause].Relation == "acl:relcl")
                return tree[clause].Head;
            clause = tree[clause].Head;
        }

        return word;
    }

    private static bool IsRelative(RoleTree tree, int word) => tree[word].Upos == Upos.Pron && tree[word].Xpos is "WDT" or "WP" or "WP$" || (tree[word].Lemma is "that" && tree[word].Xpos == "WDT");
}
