using Asyl.Casework.Cases;
using Asyl.Casework.Data;
using Asyl.Casework.Law.Reading;
using Asyl.Language.Dates;

namespace Asyl.Casework.Law;

/// <summary>The law of places: what ships in <c>Data/jurisdictions</c>, and what people put in its place. What is not known stays unknown; no place lends another its rules unless its file says so.</summary>
public sealed class Jurisdictions
{
    /// <summary>What the 1951 Convention says to every state that is bound by it.</summary>
    public const string General = "general";

    private static readonly Lazy<Jurisdictions> Embedded = new(() => new(Read(DataTable.Names("jurisdictions/"))));

    private readonly Dictionary<string, Jurisdiction> files;
    private readonly Dictionary<string, Jurisdiction> whole;

    private readonly HashSet<(string Event, string Track, string Line)> ways;

    private Jurisdictions(IEnumerable<Jurisdiction> files)
    {
        this.files = files.ToDictionary(file => file.Code, StringComparer.Ordinal);
        whole = this.files.Values.Select(Whole).ToDictionary(file => file.Code, StringComparer.Ordinal);
        ways = [.. this.files.Values.SelectMany(file => file.Rules).OfType<Transition>().Select(way => (way.Event, way.Track, way.Line))];
    }

    /// <summary>The rules that ship with the program.</summary>
    public static Jurisdictions Shipped => Embedded.Value;

    /// <summary>The files, by code, each with the rules that it has itself.</summary>
    public IEnumerable<Jurisdiction> Files => files.Values.OrderBy(file => file.Code, StringComparer.Ordinal);

    /// <summary>The law of a country with what it takes from its parents; null when it was not looked up.</summary>
    public Jurisdiction? Of(string country) => whole.GetValueOrDefault(country) is { IsCountry: true } found ? found : null;

    /// <summary>Whether the law of the place leaves a decision to authorities and not to courts, on every day the date may mean; false also when that is not known.</summary>
    public bool LeavesToAnAuthority(string country, string eventCode, Edtf date) =>
        Deciding(country, eventCode, date) is { Count: > 0 } bodies && bodies.All(body => !body.IsCourt);

    /// <summary>The bodies to which the law of the place leaves a decision.</summary>
    public IReadOnlyList<Authority> Deciding(string country, string eventCode, Edtf date) =>
        [.. Of(country)?.On<Authority>(date).Where(body => body.Decides.Contains(eventCode, StringComparer.Ordinal)) ?? []];

    /// <summary>For "rules checked on": the oldest day among the rules of these countries that positions and time limits rest on and that no newer version replaced; without a country, that of the general principles.</summary>
    public DateOnly CheckedOn(IEnumerable<string> countries) =>
        countries.Select(Of).OfType<Jurisdiction>().SelectMany(place => place.Rules).Where(rule => rule is Authority or StatusDocument or TimeLimit or Transition && rule.To is null)
            .Concat(whole[General].Rules).Min(rule => rule.Source.Checked);

    /// <summary>The ways into statuses on a track by an event: those of the place where it has its own, else the general ones.</summary>
    internal IReadOnlyList<Move> Moves(string country, string eventCode, string track, string line, Edtf date)
    {
        var own = Of(country)?.On<Transition>(date).Where(way => way.Event == eventCode && way.Track == track && way.Line == line).Select(way => way.Move).ToArray();
        return own is { Length: > 0 } ? own : [.. Cases.Moves.Of(eventCode, track, line)];
    }

    /// <summary>Whether anywhere an event may move a track.</summary>
    internal bool MayMove(string eventCode, string track, string line) => Cases.Moves.Any(eventCode, track, line) || ways.Contains((eventCode, track, line));

    /// <summary>These with others in the place of those of the same code.</summary>
    internal Jurisdictions With(IReadOnlyCollection<Jurisdiction> own) =>
        own.Count == 0 ? this : new(files.Values.Where(file => own.All(other => other.Code != file.Code)).Concat(own));

    /// <summary>What is wrong with a file among these: a parent that is not there, or that leads back to it.</summary>
    internal string? Parents(Jurisdiction file)
    {
        var (seen, at) = (new List<string> { file.Code }, file);
        while (at.Parent.Length > 0)
        {
            if (seen.Contains(at.Parent, StringComparer.Ordinal))
                return $"the parents of '{file.Code}' lead back to where they began: {string.Join(" > ", seen.Append(at.Parent))}";
            if (!files.TryGetValue(at.Parent, out var parent))
                return $"there is no jurisdiction '{at.Parent}' to be a parent";
            seen.Add(at.Parent);
            at = parent;
        }

        return null;
    }

    private Jurisdiction Whole(Jurisdiction file)
    {
        var (built, at) = (file, file);
        for (var steps = 0; steps < files.Count && files.TryGetValue(at.Parent, out var parent); steps++)
            (built, at) = (built.Under(parent), parent);
        return built;
    }

    private static IEnumerable<Jurisdiction> Read(IEnumerable<string> names) => names.Select(name => LawFile.Read(name, DataTable.Text(name)) switch
    {
        ({ } jurisdiction, _) => jurisdiction,
        (_, var problems) => throw new InvalidDataException(string.Join('\n', problems)),
    });
}
