using Asyl.Language.Names;

namespace Asyl.Casework.Dossiers.Redacting.Finding;

/// <summary>
/// The words of the names of everybody concerned, in plain letters. Enters: people by number, each with every spelling. Leaves: whose name a written word may be of.
/// Titles, initials and small words such as "bin" are no words of a name by themselves.
/// </summary>
internal sealed class NameBook
{
    /// <summary>Words of so many letters are also found by how they sound: Aigerim for Aygerim.</summary>
    private const int ShortestBySound = 5;

    /// <summary>From here on a word is likelier another spelling than another name: Нурджан for Nurcan, but not Marat for Murat.</summary>
    public const double Alike = 0.85;

    private const int ShortestNear = 4;

    private readonly Dictionary<string, List<Bearer>> byLetters = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Bearer>> bySound = new(StringComparer.Ordinal);
    private readonly HashSet<string> unspaced = new(StringComparer.Ordinal);
    private readonly HashSet<string> between = new(StringComparer.Ordinal);
    private readonly List<HashSet<char>> initials = [];
    private readonly Dictionary<string, List<(NameToken Token, int Person)>> byKey = new(StringComparer.Ordinal);

    /// <summary>Words in scripts without spaces.</summary>
    public IReadOnlySet<string> Unspaced => unspaced;

    /// <summary>Adds the next person.</summary>
    public void Add(IEnumerable<string> spellings)
    {
        var person = initials.Count;
        initials.Add([]);
        foreach (var spelling in spellings)
        {
            var name = PersonalName.Parse(spelling);
            foreach (var token in name.Tokens.Where(token => !token.IsInitial))
                Add(token, person);
            foreach (var token in name.Tokens.Where(token => token.Folded.Length > 0))
                initials[person].Add(token.Folded[0]);
            between.UnionWith(Words(spelling).Except(name.Tokens.Select(token => NameLetters.Fold(token.Written)), StringComparer.Ordinal));
        }
    }

    /// <summary>Every plain word of a name, to look for where words are not divided.</summary>
    public IEnumerable<(string Word, IReadOnlyList<Bearer> Bearers)> All => byLetters.Select(pair => (pair.Key, (IReadOnlyList<Bearer>)pair.Value));

    /// <summary>Whether a word stands inside names as a small word does, or behind them: "bin", "uly".</summary>
    public bool IsBetween(WordEntry word) => between.Contains(word.Forms.Count > 0 ? word.Forms[0] : "");

    public bool HasInitial(int person, char folded) => initials[person].Contains(folded);

    public WordEntry Look(string written)
    {
        var forms = NameForms.Of(written);
        if (forms.Count == 0)
            forms = [written];
        var isOrdinary = OrdinaryWords.Has(written);
        if (written.All(Letters.IsUnspaced))
            return new([written, .. forms], false, byLetters.GetValueOrDefault(written, []), [], 0);
        var isLatin = Scripts.Of(written) == "Latn";
        var own = Bearers(forms[0], isOrdinary);
        var others = own.Count > 0 && isLatin ? [] : forms.Skip(1).Where(form => !isLatin || !isOrdinary || written.Length - form.Length < 3).SelectMany(form => Bearers(form, isOrdinary)).ToList();
        var tail = own.Count > 0 || (others.Count == 0 && !written.EndsWith("'s", StringComparison.Ordinal) && !written.EndsWith("’s", StringComparison.Ordinal)) ? 0 : TailOf(written);
        var alike = own.Count + others.Count == 0 && !isOrdinary && !char.IsLower(written[0]) ? SpelledAlike(written[..^tail]) : [];
        return new(forms, isOrdinary, [.. Joined(own, others), .. alike.Where(one => one.IsOther).Select(one => one.Bearer)], [.. alike.Select(one => one.Bearer)], tail);
    }

    /// <summary>Whose name it may be in another spelling, never surely, and whether in other letters: by itself a word counts only then.</summary>
    private List<(Bearer Bearer, bool IsOther)> SpelledAlike(string written)
    {
        if (written.Length < ShortestNear)
            return [];
        var token = NameToken.Of(written.ToLowerInvariant());
        return [.. token.Keys.SelectMany(key => byKey.GetValueOrDefault(key, [])).Select(known => (known.Person, known.Token, Likeness: token.Likeness(known.Token))).Where(known => known.Likeness >= Alike)
            .Select(known => (new Bearer(known.Person, false), known.Token.Script != token.Script)).GroupBy(one => one.Item1).Select(group => (group.Key, group.Any(one => one.Item2)))];
    }

    private void Add(NameToken token, int person)
    {
        if (token.Written.Any(Letters.IsUnspaced))
            AddUnspaced(token.Written, person);
        if (token.Folded.Length < 2)
            return;
        foreach (var key in token.Folded.Length >= ShortestNear ? token.Keys : [])
            (byKey.TryGetValue(key, out var list) ? list : byKey[key] = []).Add((token, person));
        Put(byLetters, token.Folded, new(person, true));
        foreach (var form in NameForms.Of(token.Written).Take(1))
            Put(byLetters, form, new(person, true));
        if (token.Folded.Length >= ShortestBySound)
            Put(bySound, token.Sound, new(person, true));
        if (OtherGender(token) is { } other)
            Put(byLetters, other, new(person, false));
    }

    /// <summary>A name in characters, and of three characters the last two, which are the given name.</summary>
    private void AddUnspaced(string written, int person)
    {
        foreach (var word in written.Length == 3 ? [written, written[1..]] : new[] { written })
        {
            if (word.Length < 2)
                continue;
            unspaced.Add(word);
            Put(byLetters, word, new(person, true));
        }
    }

    /// <summary>A family name as the other gender has it: Orazov, Orazova.</summary>
    private static string? OtherGender(NameToken token) => token switch
    {
        { Folded: [.. var stem, 'a'] } when stem.EndsWith("ov", StringComparison.Ordinal) || stem.EndsWith("ev", StringComparison.Ordinal) || stem.EndsWith("in", StringComparison.Ordinal) => stem,
        { Ending: "family", Folded: var stem } when stem[^1] is 'v' or 'w' => stem + "a",
        _ => null,
    };

    private List<Bearer> Bearers(string form, bool isOrdinary) =>
        byLetters.TryGetValue(form, out var found) || (!isOrdinary && form.Length >= ShortestBySound && bySound.TryGetValue(NameSounds.Of(form), out found)) ? found : [];

    /// <summary>Each once; whoever is not sure by the word as it is written is not by another form of it.</summary>
    private static List<Bearer> Joined(List<Bearer> own, List<Bearer> others) => [.. own.Concat(others).DistinctBy(bearer => bearer.Person)];

    private static int TailOf(string written)
    {
        var apostrophe = written.LastIndexOfAny(['\'', '’', 'ʼ', '‘', '`', '´']);
        return apostrophe > 0 ? written.Length - apostrophe : 0;
    }

    private static void Put(Dictionary<string, List<Bearer>> index, string word, Bearer bearer)
    {
        if (!index.TryGetValue(word, out var list))
            index[word] = list = [];
        var known = list.FindIndex(other => other.Person == bearer.Person);
        if (known < 0)
            list.Add(bearer);
        else if (bearer.IsSure)
            list[known] = bearer;
    }

    private static IEnumerable<string> Words(string spelling) => spelling.Split([' ', '-', '\u00a0', '·', ','], StringSplitOptions.RemoveEmptyEntries).Select(NameLetters.Fold).Where(word => word.Length > 1);
}
