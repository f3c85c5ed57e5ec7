using Asyl.Casework.Dossiers.Redacting.Concerned;
using Asyl.Casework.Dossiers.Redacting.Finding;

namespace Asyl.Casework.Dossiers.Redacting;

/// <summary>What is taken out and what stands for it, gathered until a <see cref="Finding.Finder"/> is made of it.</summary>
internal sealed class Removal
{
    /// <summary>Plain words of so many letters are found in addresses where they run together with others.</summary>
    private const int ShortestJoined = 5;

    private readonly IReadOnlyList<string?> instead;
    private readonly WordSequences<Phrase> phrases = new();
    private readonly HashSet<string> shown = new(StringComparer.Ordinal);
    private readonly List<string> unspaced = [];
    private readonly List<string> joined = [];
    private readonly List<string> numbers = [];

    private Removal(NameBook names, IReadOnlyList<string?> instead)
    {
        (Names, this.instead) = (names, instead);
        shown.UnionWith([.. instead.OfType<string>(), Strings.Of("redaction.name"), Strings.Of("redaction.word"), Strings.Of("redaction.address"), "…"]);
        joined.AddRange(names.All.Where(pair => pair.Word.Length >= ShortestJoined && pair.Bearers.All(bearer => bearer.IsSure && instead[bearer.Person] is not null)).Select(pair => pair.Word));
    }

    public NameBook Names { get; }

    /// <summary>How many people do not appear by name.</summary>
    public int People => instead.Count(words => words is not null);

    public int Places { get; private set; }

    public int Words { get; private set; }

    public static Removal Of(IReadOnlyList<CastMember> cast, RedactionProfile profile)
    {
        var names = new NameBook();
        foreach (var member in cast)
            names.Add(member.Spellings);
        return new(names, Pseudonyms.Of(cast, profile));
    }

    public void AddPlaces(PlaceNames places)
    {
        foreach (var (words, country) in places.All)
        {
            var stands = country.Length > 0 ? Strings.Of("redaction.place_in", Strings.Country(country)) : Strings.Of("redaction.place");
            phrases.Add(words, new(stands, IsPlace: true));
            shown.Add(stands);
            joined.AddRange(string.Concat(words) is { Length: >= ShortestJoined } word ? [word] : []);
            Places++;
        }
    }

    public void AddWords(IEnumerable<string> chosen)
    {
        foreach (var word in chosen.Select(word => word.Trim()).Where(word => word.Any(char.IsLetterOrDigit)).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            Words++;
            if (DigitStrings.Is(word))
                numbers.Add(word);
            if (word.All(Letters.IsUnspaced))
                unspaced.Add(word);
            phrases.Add([.. Reader().Read(word).Select(part => part.Entry.Forms[0])], new(Strings.Of("redaction.word"), IsPlace: false));
        }
    }

    public WordReader Reader() => new(Look, new HashSet<string>([.. Names.Unspaced, .. unspaced], StringComparer.Ordinal));

    public Finder Finder() => new(Reader(), new NameFinder(Names, instead, 0), phrases, new DigitStrings(numbers), IsShown, joined);

    private WordEntry Look(string written)
    {
        var entry = Names.Look(written);
        return entry.MayBegin || !entry.Forms.Any(phrases.Begins) ? entry : entry with { MayBegin = true };
    }

    private bool IsShown(string words) => shown.Contains(words) || words.Split(Strings.Of("redaction.or")).All(shown.Contains);
}
