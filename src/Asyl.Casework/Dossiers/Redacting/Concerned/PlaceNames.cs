using System.Runtime.InteropServices;
using Asyl.Casework.Cases;
using Asyl.Casework.Data;
using Asyl.Casework.Dossiers.Redacting.Finding;
using Asyl.Casework.Events;
using Asyl.Casework.Reading.Names;
using Asyl.Casework.Record;
using Asyl.Language.Names;

namespace Asyl.Casework.Dossiers.Redacting.Concerned;

/// <summary>
/// The places smaller than a country that the reports of a case name: told in statements, facts and details; known to the gazetteer; or made places by the word beside
/// them (Reed Street). Leaves: each in plain letters, with its country where that is known. Never: a country, a people, an ordinary word by itself that nobody tells as a place.
/// </summary>
internal sealed class PlaceNames
{
    private const int MostWords = 4;

    /// <summary>In other alphabets a shorter word is likelier a word that only looks like a town.</summary>
    private const int ShortestOther = 4;

    private static readonly ILookup<string, string> Namers = DataTable.Rows("named-places.tsv").ToLookup(row => row["at"], row => NameLetters.Fold(row["word"]), StringComparer.Ordinal);

    private static readonly HashSet<string> NoNames = [.. DataTable.Rows("place-words.tsv").Select(row => row["word"]), .. Reading.Words.List("month"), .. Reading.Words.List("weekday")];

    /// <summary>The names of countries and of more than one: of the rows of a country in countries.tsv the first, the others being parts of it.</summary>
    private static readonly HashSet<string> Countries = [.. DataTable.Rows("countries.tsv").GroupBy(row => row["country"], StringComparer.Ordinal)
        .SelectMany(rows => rows.Take(rows.Key.Length == 0 ? int.MaxValue : 1)).SelectMany(row => row["names"].Split(';')).Select(NameLetters.Fold)];

    /// <summary>Behind these a word that is seldom an ordinary one is a place: in Mary.</summary>
    private static readonly HashSet<string> Before = ["in", "at", "near", "from", "outside", "around"];

    /// <summary>So short a word in capitals is an abbreviation.</summary>
    private const int ShortestInCapitals = 4;

    private readonly Dictionary<string, (string[] Words, string Country)> found = new(StringComparer.Ordinal);

    public IEnumerable<(string[] Words, string Country)> All => found.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value);

    public static PlaceNames Of(Casebook book, ProtectionCase theCase, IReadOnlyList<FiledReport> reports, WordReader reader)
    {
        var places = new PlaceNames();
        foreach (var (place, country) in Told(book, theCase, reports))
            places.AddTold(place, country, reader);
        var outlets = new WordSequences<bool>();
        foreach (var outlet in reports.SelectMany(report => new[] { report.Reading.Outlet, report.Reading.Publisher }))
            outlets.Add([.. reader.Read(outlet).Select(word => word.Entry.Forms[0])], true);
        foreach (var text in reports.SelectMany(report => new[] { report.Reading.Title, report.Text }).Concat(DetailKinds.Of(book, theCase, reports).Select(detail => detail.Value)))
            places.AddKnown(text, reader.Read(text), outlets);
        foreach (var text in reports.SelectMany(report => new[] { report.Reading.Title, report.Text }))
            places.AddAlike(text, reader.Read(text));
        return places;
    }

    private static IEnumerable<(string Place, string Country)> Told(Casebook book, ProtectionCase theCase, IReadOnlyList<FiledReport> reports) =>
        reports.SelectMany(report => report.Statements).Select(filed => (filed.Statement.Place, filed.Statement.Country))
            .Concat(CaseReports.FactsOf(book, theCase).Select(fact => (fact.Place, fact.Country)))
            .Concat(theCase.Events.Select(book.Event).OfType<CaseEvent>().Select(e => (e.Place, e.Country)))
            .Concat(DetailKinds.Of(book, theCase, reports).Where(detail => detail.Kind == "place").Select(detail => (detail.Value, "")))
            .Where(told => told.Item1.Length > 0).Distinct();

    /// <summary>Runs of words that may be a name, in each part of a place that no country bears: "Reed prison, Lunaria" is Reed.</summary>
    private void AddTold(string place, string country, WordReader reader)
    {
        foreach (var part in place.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(part => !IsCountry(part)))
        {
            var words = reader.Read(part);
            for (var at = 0; at < words.Count; at++)
            {
                var end = at;
                while (end < words.Count && IsName(part, words[end]) && (words.Count == 1 || !words[end].Entry.IsOrdinary))
                    end++;
                if (end == at)
                    continue;
                var name = part[words[at].Start..words[end - 1].NameEnd];
                Put([.. words[at..end].Select(word => word.Entry.Forms[0])], country.Length > 0 ? country : Gazetteer.Place(name) ?? "");
                at = end;
            }
        }
    }

    /// <param name="outlets">Their names say no place by themselves: The Reed Gazette.</param>
    private void AddKnown(string text, List<TextWord> words, WordSequences<bool> outlets)
    {
        for (var at = 0; at < words.Count; at++)
        {
            at = outlets.At(text, CollectionsMarshal.AsSpan(words), at) is { } outlet ? outlet.Last + 1 : at;
            if (at >= words.Count || !IsName(text, words[at]))
                continue;
            var known = Enumerable.Range(1, Math.Min(MostWords, words.Count - at)).Reverse().Select(count => (Count: count, Country: Known(text, words, at, count))).FirstOrDefault(one => one.Country is not null);
            if (known.Country is { } country && country != "-")
                Put([.. words[at..(at + known.Count)].Select(word => word.Entry.Forms[0])], country);
            else if (known.Count == 0 && IsMadePlace(text, words, at))
                Put([words[at].Entry.Forms[0]], "");
            at += Math.Max(0, known.Count - 1);
        }
    }

    /// <summary>Places found so far in other letters: в Эрджише for Erciş.</summary>
    private void AddAlike(string text, List<TextWord> words)
    {
        var known = found.Values.Where(place => place.Words.Length == 1 && place.Words[0].Length >= ShortestOther).Select(place => (Token: NameToken.Of(place.Words[0]), place.Country))
            .SelectMany(place => place.Token.Keys.Select(key => (Key: key, place))).ToLookup(pair => pair.Key, pair => pair.place, StringComparer.Ordinal);
        foreach (var word in words.Where(word => word.End - word.Start >= ShortestOther && IsName(text, word) && word.Entry.Bearers.Count == 0 && Scripts.Of(text[word.Start]) != "Latn" && !found.ContainsKey(word.Entry.Forms[0])).DistinctBy(word => word.Entry))
        {
            var token = NameToken.Of(text[word.Start..word.NameEnd].ToLowerInvariant());
            if (token.Keys.SelectMany(key => known[key]).FirstOrDefault(place => token.Likeness(place.Token) >= NameBook.Alike) is { Token: not null } place)
                Put([word.Entry.Forms[0]], place.Country);
        }
    }

    /// <summary>The country of the place that these words name, "-" where they name a country or a people, null where they name neither.</summary>
    private static string? Known(string text, List<TextWord> words, int at, int count)
    {
        for (var i = 1; i < count; i++)
        {
            if (!Letters.Join(text.AsSpan(words[at + i - 1].End, words[at + i].Start - words[at + i - 1].End)) || words[at + i].Start - words[at + i - 1].End > 1 || text[words[at + i].Start - 1] == ',')
                return null;
        }

        var name = text[words[at].Start..words[at + count - 1].NameEnd];
        if (IsCountry(name) || Gazetteer.People(name) is not null || (count == 1 && NoNames.Contains(words[at].Entry.Forms[0])))
            return "-";
        if (count == 1 && (words[at].Entry.IsOrdinary || (OrdinaryWords.HasAtAll(name) && !(at > 0 && Before.Contains(words[at - 1].Entry.Forms[0]))) || words[at].Entry.Bearers.Count > 0 || (name.Length < ShortestInCapitals && !name.Any(char.IsLower))))
            return null;
        return Gazetteer.Place(name) ?? (name.Any(char.IsLower) ? null : Gazetteer.Place(InSmall(name))) ?? (count == 1 && Scripts.Of(name) != "Latn" ? InOtherLetters(words[at].Entry.Forms) : null);
    }

    /// <summary>A name in capitals as it is written otherwise.</summary>
    private static string InSmall(string name) => string.Concat(name.Select((letter, at) => at > 0 && char.IsLetter(name[at - 1]) ? char.ToLowerInvariant(letter) : letter));

    private static string? InOtherLetters(IReadOnlyList<string> forms)
    {
        var names = forms.Where(form => form.Length >= ShortestOther && char.IsAsciiLetterLower(form[0])).Select(form => char.ToUpperInvariant(form[0]) + form[1..]).ToList();
        return names.Exists(name => IsCountry(name) || Gazetteer.People(name) is not null) ? "-" : names.Select(Gazetteer.Place).FirstOrDefault(country => country is not null);
    }

    private static bool IsCountry(string name) => Countries.Contains(NameLetters.Fold(name));

    private static bool IsMadePlace(string text, List<TextWord> words, int at)
    {
        if (words[at].Entry.IsOrdinary || words[at].Entry.Bearers.Count > 0)
            return false;
        return Is(at + 1, "behind") || (Is(at + 1, "centre") && Form(at + 2) is "centre" or "center" or "facility" or "camp") || Is(at - 1, "before") || (Form(at - 1) == "of" && Is(at - 2, "of"));

        bool Is(int other, string where) => Namers[where].Contains(Form(other), StringComparer.Ordinal) && Math.Abs(other - at) < 3 && IsNear(other);

        bool IsNear(int other) => (other < at ? words[other].End : words[at].End) is var from && (other < at ? words[at].Start : words[other].Start) is var to && text.AsSpan(from, to - from).IndexOfAny(".,;:\n") is < 0 or 0 && to - from < 6;

        string Form(int other) => other >= 0 && other < words.Count ? words[other].Entry.Forms[0] : "";
    }

    /// <summary>Whether it begins with a capital, or has none.</summary>
    private static bool IsName(string text, TextWord word) => char.IsLetter(text[word.Start]) && !char.IsLower(text[word.Start]) && !NoNames.Contains(word.Entry.Forms[0]) && Gazetteer.People(text[word.Start..word.NameEnd]) is null;

    private void Put(string[] words, string country)
    {
        var key = string.Join(' ', words);
        if (!found.TryGetValue(key, out var known) || (known.Country.Length == 0 && country.Length > 0))
            found[key] = (words, country);
    }
}
