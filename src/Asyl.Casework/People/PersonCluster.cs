namespace Asyl.Casework.People;

/// <summary>Members taken to be one person so far, and everything their reports tell of them. Absorbs others; is never split.</summary>
internal sealed class PersonCluster
{
    /// <summary>Names by report and then by name.</summary>
    public static readonly IComparer<ReportName> InOrder = Comparer<ReportName>.Create((a, b) => string.CompareOrdinal(a.Report, b.Report) is not 0 and var order ? order : string.CompareOrdinal(a.Name, b.Name));

    private PersonCluster? absorbedBy;

    public PersonCluster(Member member)
    {
        Members = [member];
        Names = [member.Name];
        Forms = [.. member.Names];
        Reports = [member.At.Report];
        Places = [.. member.Places];
        Countries = [.. member.Countries];
        Ties = [.. member.Ties];
        Kin = [.. member.Kin];
        Company = [.. member.Company];
        Sources = [.. member.Sources];
        Roles = [.. member.Person?.Roles ?? []];
        Sexes = member.Person is { Sex.Length: > 0 } person ? [person.Sex] : [];
        Born = member.Born;
        Happenings = new(member.Happenings.GroupBy(h => h.Event, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToHashSet(), StringComparer.Ordinal), StringComparer.Ordinal);
        HasAliases = member.Names.Skip(1).Any(other => NameComparer.Compare(other, member.Name).Kinship != NameKinship.Alike);
        Smallest = member.At;
    }

    public List<Member> Members { get; }

    /// <summary>The distinct names under which reports tell of them.</summary>
    public List<PersonalName> Names { get; }

    /// <summary>Those, and the others that reports say are theirs.</summary>
    public List<PersonalName> Forms { get; }

    public HashSet<string> Reports { get; }

    public HashSet<string> Places { get; }

    public HashSet<string> Countries { get; }

    public HashSet<string> Ties { get; }

    public HashSet<string> Kin { get; }

    public HashSet<string> Company { get; }

    public HashSet<string> Sources { get; }

    public HashSet<string> Roles { get; }

    public HashSet<string> Sexes { get; }

    public SortedDictionary<string, HashSet<Happening>> Happenings { get; }

    /// <summary>The latest first and the earliest last possible year of birth: their distance shows how far the ages told are apart.</summary>
    public (int First, int Last)? Born { get; private set; }

    public ReportName Smallest { get; private set; }

    /// <summary>Whether any member gives a given and a family name.</summary>
    public bool IsFull => Forms.Any(form => form.IsFull);

    /// <summary>How common the rarest of its spellings is, 0 to 1.</summary>
    public double Commonness => Forms.Min(form => form.Commonness);

    /// <summary>Whether people, or a report, have put names together that are no spellings of one another.</summary>
    public bool HasAliases { get; private set; }

    /// <summary>The cluster this one is now part of; itself while it stands alone.</summary>
    public PersonCluster Root => absorbedBy is null ? this : absorbedBy.Root;

    /// <summary>Another one like it, which may absorb while this one stays.</summary>
    public PersonCluster Copy()
    {
        var copy = new PersonCluster(Members[0]);
        copy.Members.Clear();
        copy.Include(this);
        return copy;
    }

    public void Absorb(PersonCluster other)
    {
        other.absorbedBy = this;
        Include(other);
    }

    /// <summary>Absorbs what people say is the same person, whatever the names.</summary>
    public void AbsorbAsDecided(PersonCluster other)
    {
        HasAliases |= Namesakes.Likeness(this, other).Kinship is NameKinship.Unrelated or NameKinship.OtherGiven;
        Absorb(other);
    }

    /// <summary>Takes in what is told of another one, which stays as it is.</summary>
    public void Include(PersonCluster other)
    {
        Members.AddRange(other.Members);
        Add(Names, other.Names);
        Add(Forms, other.Forms);
        Reports.UnionWith(other.Reports);
        Places.UnionWith(other.Places);
        Countries.UnionWith(other.Countries);
        Ties.UnionWith(other.Ties);
        Kin.UnionWith(other.Kin);
        Company.UnionWith(other.Company);
        Sources.UnionWith(other.Sources);
        Roles.UnionWith(other.Roles);
        Sexes.UnionWith(other.Sexes);
        HasAliases |= other.HasAliases;
        foreach (var (code, tellings) in other.Happenings)
            (Happenings.TryGetValue(code, out var known) ? known : Happenings[code] = []).UnionWith(tellings);
        Born = Born is { } mine && other.Born is { } theirs ? (Math.Max(mine.First, theirs.First), Math.Min(mine.Last, theirs.Last)) : Born ?? other.Born;
        Smallest = InOrder.Compare(Smallest, other.Smallest) <= 0 ? Smallest : other.Smallest;
    }

    private static void Add(List<PersonalName> names, List<PersonalName> others) => names.AddRange(others.Where(name => !names.Exists(known => known.Text == name.Text)).ToArray());
}
