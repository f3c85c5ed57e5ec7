namespace Asyl.Casework.Reading.Names;

/// <summary>A person of one report while it is being read; what is learned of the person gathers here and nowhere else.</summary>
internal sealed class PersonEntry(string name)
{
    private readonly SortedSet<string> roles = new(StringComparer.Ordinal);

    /// <summary>The fullest name so far.</summary>
    public string Name { get; private set; } = name;

    public HashSet<string> Forms { get; } = new(StringComparer.Ordinal) { name };

    public IReadOnlyCollection<string> Roles => roles;

    /// <summary>Whether the person acts in a case only for others: a judge, a lawyer, a spokesperson.</summary>
    public bool IsOfficer { get; private set; }

    public int? Age { get; set; }

    public string Sex { get; private set; } = "";

    public int Mentions { get; set; }

    public string[] Tokens => Name.Split(' ');

    public void AddForm(string form)
    {
        Forms.Add(form);
        if (form.Split(' ').Length > Name.Split(' ').Length)
            Name = form;
    }

    public void AddRole(Role role)
    {
        roles.Add(role.Code);
        IsOfficer |= !role.MaySuffer;
    }

    /// <summary>The first evidence stays.</summary>
    public void LearnSex(string sex) => Sex = Sex.Length == 0 ? sex : Sex;
}
