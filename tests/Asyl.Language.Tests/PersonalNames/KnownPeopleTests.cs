using System.Text.RegularExpressions;
using Asyl.Language.PersonalNames;

namespace Asyl.Language.Tests.PersonalNames;

/// <summary>The people that the project began with, under every spelling that its notes collect (../shared, not in the project), among a hundred thousand others.</summary>
public sealed partial class KnownPeopleTests
{
    private const int Distractors = 100_000;

    [PeopleFact]
    public void Every_spelling_in_any_script_finds_its_person_first_among_a_hundred_thousand()
    {
        var others = Others();
        foreach (var forms in People())
        {
            var person = PersonalName.Parse(forms[0]);
            foreach (var form in forms.Skip(1).Select(PersonalName.Parse))
            {
                var score = NameComparer.Compare(person, form).Score;
                // A given name alone is shared with whoever bears it.
                others.Count(other => NameComparer.Compare(other, form).Score >= score).ShouldBeLessThanOrEqualTo(form.IsFull ? 0 : 3, $"{form.Text}, {score:0.000}");
            }
        }
    }

    /// <summary>A row a person in the table of names: cells for scripts, spellings divided by semicolons, remarks in brackets or before a name.</summary>
    private static IEnumerable<string[]> People() => File.ReadLines(PeopleFactAttribute.Notes)
        .SkipWhile(line => !line.StartsWith("| | Latin | Cyrillic | Chinese |", StringComparison.Ordinal)).Skip(2).TakeWhile(line => line.StartsWith('|'))
        .Select(line => line.Split('|')[2..^1].SelectMany(cell => Remark().Replace(cell, "").Split([';', ','])).Select(Name).Where(name => name.Length > 0 && name != "not found").ToArray())
        .Select(forms => forms.SelectMany((form, at) => at == 0 ? Slashed(form) : [form]).ToArray());

    private static string Name(string cell)
    {
        var words = cell.Split(' ', StringSplitOptions.RemoveEmptyEntries).SkipWhile(word => word is "kk" or "ru" or "typos");
        return string.Join(' ', words);
    }

    // "Qaster/Kaster Musakhanuly" is two names.
    private static string[] Slashed(string form) =>
        form.Split(' ') is [var given, var family] && given.Contains('/', StringComparison.Ordinal) ? [.. given.Split('/').Select(one => $"{one} {family}")] : [form];

    [GeneratedRegex(@"\([^)]*\)")]
    private static partial Regex Remark();

    private static List<PersonalName> Others()
    {
        var words = File.ReadLines(PeopleFactAttribute.Words).Select(line => line.Split('\t')[0]).Select(word => char.ToUpperInvariant(word[0]) + word[1..]).ToArray();
        return [.. Enumerable.Range(0, Distractors).Select(i => PersonalName.Parse($"{words[i % words.Length]} {words[(i * 31L + 17) % words.Length]}"))];
    }
}
