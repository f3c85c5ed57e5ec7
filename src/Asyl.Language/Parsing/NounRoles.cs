namespace Asyl.Language.Parsing;

/// <summary>The roles of an event noun: "the arrest of A by B", "A's arrest by B", "B's arrest of A".</summary>
internal static class NounRoles
{
    public static void Add(RoleTree tree, int noun, List<Role> roles)
    {
        var patients = tree.All(noun, "nmod").Where(child => tree.Preposition(child) == "of").ToList();
        var agents = tree.Children(noun).Where(child => tree[child].Relation is "nmod" or "obl:agent" && tree.Preposition(child) == "by").ToList();
        foreach (var owner in tree.All(noun, "nmod:poss"))
            (patients.Count > 0 ? agents : patients).Add(owner);
        foreach (var patient in patients)
            roles.AddRange(tree.Joined(patient).Select(word => new Role(noun, RoleKind.Patient, word)));
        foreach (var agent in agents)
            roles.AddRange(tree.Joined(agent).Select(word => new Role(noun, RoleKind.Agent, word)));
        foreach (var other in tree.All(noun, "nmod").Where(child => tree.Preposition(child) is not ("of" or "by" or "")))
            roles.AddRange(tree.Joined(other).Select(word => new Role(noun, RoleKind.Oblique, word, tree.Preposition(other))));
    }
}
