using Asyl.Casework.Reading;
using Asyl.Casework.Record;

namespace Asyl.Casework.People;

/// <summary>A person of one report and what that report lets one know of them.</summary>
internal sealed record Member(ReportName At, PersonalName Name)
{
    public ReportPerson? Person { get; init; }

    /// <summary>The name and the others that the report says are theirs.</summary>
    public IReadOnlyList<PersonalName> Names { get; init; } = [Name];

    public string Language { get; init; } = "";

    public IReadOnlyList<Happening> Happenings { get; init; } = [];

    public IReadOnlyList<string> Places { get; init; } = [];

    public IReadOnlyList<string> Countries { get; init; } = [];

    /// <summary>People they are tied to: relatives, lawyers, judges, those they stood beside; for somebody who is only there
    /// beside a case, whom the case is about. Each as a key of the full name.</summary>
    public IReadOnlyList<string> Ties { get; init; } = [];

    /// <summary>What they are to whom by family, as a key: the sister of somebody of that full name.</summary>
    public IReadOnlyList<string> Kin { get; init; } = [];

    /// <summary>The others whom the report is about, as keys of the initial and the family name: papers often give no more.</summary>
    public IReadOnlyList<string> Company { get; init; } = [];

    /// <summary>The report's outlet and whom it cites.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>The first and last possible year of birth.</summary>
    public (int First, int Last)? Born { get; init; }

    /// <summary>For a name of one word: whether nobody else in the report bears it.</summary>
    public bool IsAloneWithName { get; init; } = true;

    /// <summary>Whether it is the same name in the same report, of which the same is told.</summary>
    public bool Tells(Member other) => At == other.At && Language == other.Language && Born == other.Born && IsAloneWithName == other.IsAloneWithName
        && Same(Names.Select(name => name.Text), other.Names.Select(name => name.Text)) && Happenings.SequenceEqual(other.Happenings) && Same(Places, other.Places) && Same(Countries, other.Countries) && Same(Ties, other.Ties) && Same(Kin, other.Kin) && Same(Company, other.Company) && Same(Sources, other.Sources)
        && (ReferenceEquals(Person, other.Person) || (Person is { } mine && other.Person is { } theirs && mine.Sex == theirs.Sex && Same(mine.Roles, theirs.Roles)
            && mine.Mentions.Select(mention => mention.Text).SequenceEqual(theirs.Mentions.Select(mention => mention.Text), StringComparer.Ordinal)));

    /// <summary>A person who was recorded by hand and stands in no report.</summary>
    public static Member Recorded(Anchor anchor) => new(anchor.At, PersonalName.Parse(anchor.Name));

    /// <summary>Key of a full name for looking up; null for a single word, which ties nobody to anybody.</summary>
    public static string? TieKey(string name)
    {
        var parsed = PersonalName.Parse(name);
        return parsed.IsFull ? $"{parsed.Given.Key} {parsed.Family.Key}" : null;
    }

    private static bool Same(IEnumerable<string> a, IEnumerable<string> b) => a.SequenceEqual(b, StringComparer.Ordinal);
}
