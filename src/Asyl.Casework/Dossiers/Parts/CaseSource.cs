using Asyl.Casework.Events;
using Asyl.Casework.Record;
using Asyl.Casework.Sources;

namespace Asyl.Casework.Dossiers.Parts;

/// <summary>An outlet, organisation or witness that a case rests on: the letters of the reports that come from it or rest on it, and what people wrote about it.</summary>
public sealed record CaseSource(string Name, bool IsWitness, IReadOnlyList<string> Letters, IReadOnlyList<Paper> Profiles)
{
    /// <summary>Each once, whichever of its names a report uses, in order of the reports. A report that states no source names none.</summary>
    public static IReadOnlyList<CaseSource> Of(IReadOnlyList<SourceEntry> entries, SourceProfiles profiles)
    {
        var found = new List<(string Name, bool IsWitness, List<string> Letters)>();
        foreach (var (name, isWitness, letter) in entries.SelectMany(Named).Where(named => named.Name.Length > 0))
        {
            var known = found.Find(one => one.IsWitness == isWitness && (one.Name == name || (!isWitness && Outlets.Same(one.Name, name)))).Letters;
            if (known is null)
                found.Add((name, isWitness, known = []));
            if (!known.Contains(letter, StringComparer.Ordinal))
                known.Add(letter);
        }

        return [.. found.Select(one => new CaseSource(one.Name, one.IsWitness, one.Letters, one.IsWitness ? profiles.OfWitness(one.Name) : profiles.Of(one.Name)))];
    }

    /// <summary>"Harbour Post (A, C)".</summary>
    public string NameAndLetters => $"{Name} ({string.Join(", ", Letters)})";

    /// <summary>Those of which nobody wrote anything, in one sentence; empty where there are none.</summary>
    public static string UnassessedWords(IReadOnlyList<CaseSource> sources) => sources.Any(source => source.Profiles.Count == 0)
        ? Strings.Of("profiles.unassessed", string.Join("; ", sources.Where(source => source.Profiles.Count == 0).Select(source => source.NameAndLetters))) : "";

    private static IEnumerable<(string Name, bool IsWitness, string Letter)> Named(SourceEntry entry) =>
        entry.DependsOn.Where(on => on.Report.Length == 0).Select(on => (on.On, on.IsWitness, entry.Letter)).Prepend((SourceProfiles.NameOf(entry.Report), false, entry.Letter));
}
