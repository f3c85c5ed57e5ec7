using Asyl.Language.Coreference;

namespace Asyl.Casework.Reading.Names;

/// <summary>A person of one report while it is being read; what is learned of the person gathers here and nowhere else.</summary>
internal sealed class PersonEntry(string name, int number)
{
    private bool isOfficer;
    private int woman;
    private int man;
    private readonly SortedSet<string> roles = new(StringComparer.Ordinal);

    /// <summary>Its place in the order in which the report names people.</summary>
    public int Number { get; } = number;

    /// <summary>The fullest name so far.</summary>
    public string Name { get; private set; } = name;

    public HashSet<string> Forms { get; } = new(StringComparer.Ordinal) { name };

    /// <summary>Names that the report says are the person's too, whatever their letters.</summary>
    public SortedSet<string> OtherNames { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether a word is one of the person's name, or of another that is said to be theirs.</summary>
    public bool Goes(string word) => Tokens.Contains(word, StringComparer.Ordinal) || OtherNames.Any(name => name.Split(' ', ',').Contains(word, StringComparer.Ordinal));

    public IReadOnlyCollection<string> Roles => roles;

    /// <summary>Whether the person acts in a case only for others: a judge, a lawyer, a spokesperson.</summary>
    public bool IsOfficer => isOfficer || IsReporter;

    /// <summary>Whether the person tells the report: a correspondent, a presenter.</summary>
    public bool IsReporter { get; set; }

    /// <summary>Whether the person enters as somebody's brother, wife or friend.</summary>
    public bool IsKin => KinNouns.Count > 0;

    /// <summary>As what the person enters: "brother", "wife".</summary>
    public HashSet<string> KinNouns { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether the person stands in a list of judges or lawyers.</summary>
    public bool IsListed { get; set; }

    /// <summary>How often the person is named.</summary>
    public int Named { get; set; }

    /// <summary>How often right beside "said".</summary>
    public int Said { get; set; }

    /// <summary>Whether the report names the person mostly for what the person says.</summary>
    public bool IsSource => !IsKin && Said > 0 && Said * 2 >= Named;

    public int? Age { get; set; }

    /// <summary>"f", "m" or empty: what most of the words for the person say.</summary>
    public string Sex => woman == man ? "" : woman > man ? "f" : "m";

    public int Mentions { get; set; }

    public string[] Tokens { get; private set; } = name.Split(' ');

    /// <summary>What a given name or a patronymic tells; any word of the report for the person tells more.</summary>
    public void LearnSexOfName() => LearnSex(NameGender.Of([.. Tokens.Select(token => token.ToLowerInvariant())]) switch { Gender.Woman => "f", Gender.Man => "m", _ => "" }, 1);

    public void AddForm(string form)
    {
        Forms.Add(form);
        var tokens = form.Split(' ');
        if (tokens.Length > Tokens.Length)
            (Name, Tokens) = (form, tokens);
    }

    public void AddRole(Role role)
    {
        roles.Add(role.Code);
        isOfficer |= !role.MaySuffer;
    }

    public void LearnSex(string sex, int weight)
    {
        woman += sex == "f" ? weight : 0;
        man += sex == "m" ? weight : 0;
    }
}
