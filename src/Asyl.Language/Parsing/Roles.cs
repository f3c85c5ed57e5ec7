namespace Asyl.Language.Parsing;

/// <summary>
/// Who did what to whom. Enters: a parsed sentence. Leaves: the roles of its verbs and event nouns, in the order of the events. Reads the subject where the
/// grammar leaves it out: joined verbs share it ("was arrested and deported"), infinitives and participles take it from the clause above ("forced to leave",
/// "detained in May, she"), relative clauses and participles from the noun before them. Never: decides whether the event happened.
/// </summary>
public static class Roles
{
    public static IReadOnlyList<Role> Of(SentenceTree sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var tree = new RoleTree(sentence);
        var roles = new List<Role>();
        for (var i = 0; i < sentence.Words.Count; i++)
        {
            if (tree.IsVerb(i))
                VerbRoles.Add(tree, i, roles);
            else if (EventNouns.Contains(sentence.Words[i]))
                NounRoles.Add(tree, i, roles);
        }

        return roles;
    }
}
