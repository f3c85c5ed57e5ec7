using System.Text;
using Asyl.Casework.Data;
using Asyl.Language.PersonalNames;

namespace Asyl.Casework.Reading.Names;

/// <summary>
/// Finds what a report says is somebody's other name: "X, whom her readers know as Y", "X (穆拉特)", "Y, X" as lists write it. Enters: sentences, the runs of names in
/// them, the people so far. Leaves: the other names with the people. Never: two names made one person's for their letters alone.
/// </summary>
internal sealed class OtherNames(PersonBook book, Func<NameRun, NameKind> kindOf)
{
    private const int MostBetween = 12;
    private const int MostInBrackets = 9;

    /// <summary>Whose name follows is then the relative's.</summary>
    private static readonly HashSet<string> Others = [.. Words.List("kin").Except(["friend", "friends"], StringComparer.Ordinal), .. Words.List("woman_noun"), .. Words.List("man_noun")];

    private static readonly HashSet<string> Joiners = Words.List("joiner");

    private static readonly Dictionary<string, bool> Phrases = DataTable.Rows("other-names.tsv").ToDictionary(row => row["words"], row => row["kind"] == "spelling", StringComparer.Ordinal);

    public void Find(Sentence sentence, IReadOnlyList<NameRun> runs)
    {
        for (var i = 0; i < runs.Count; i++)
        {
            if (i > 0 && IsTurned(sentence, runs[i - 1], runs[i]))
                AddTurned(runs[i - 1], runs[i]);
            else if (Phrase(sentence, runs[i].First) is { } isSpelling && IsName(runs[i]) && Bearer(sentence, runs, i) is { } bearer)
                Add(bearer, runs[i].Text, isSpelling);
            if (sentence.Lower(runs[i].Last + 1) is "(" && book.Find(runs[i].Text) is { } named)
                AddBrackets(sentence, runs[i].Last + 1, named);
        }
    }

    private bool IsName(NameRun run) => kindOf(run) is var kind && (kind == NameKind.Person || (kind == NameKind.Unknown && run.Length > 1));

    /// <summary>The words that end right before a name, whether they tell of a spelling; null when they tell of no other name.</summary>
    private static bool? Phrase(Sentence sentence, int first)
    {
        var at = first - 1;
        while (sentence.Lower(at) is "\"" or "“" or "'" or "‘" or ":" or "(")
            at--;
        var words = "";
        bool? found = null;
        for (var back = 0; back < 4 && at - back >= 0; back++)
        {
            words = back == 0 ? sentence.Lower(at) : $"{sentence.Lower(at - back)} {words}";
            found = Phrases.TryGetValue(words, out var isSpelling) ? isSpelling : found;
        }

        return found ?? (sentence.Lower(at) is "as" && Enumerable.Range(2, MostBetween / 2).Any(back => sentence.Lower(at - back) is "know" or "knows" or "known" or "knew") ? false : null);
    }

    /// <summary>The person named before, unless somebody else of theirs is spoken of in between.</summary>
    private PersonEntry? Bearer(Sentence sentence, IReadOnlyList<NameRun> runs, int at)
    {
        var bearer = runs.Take(at).LastOrDefault(run => book.Find(run.Text) is not null);
        return bearer is not null && runs[at].First - bearer.Last <= MostBetween && !Enumerable.Range(bearer.Last + 1, runs[at].First - bearer.Last - 1).Any(word => Others.Contains(sentence.Lower(word)))
            ? book.Find(bearer.Text) : null;
    }

    private void Add(PersonEntry person, string other, bool isSpelling)
    {
        if (!isSpelling || IsAlike(other, person))
            book.AddOther(person, other);
    }

    private static bool IsTurned(Sentence sentence, NameRun family, NameRun given) =>
        family.Length == 1 && given.Length == 1 && given.First == family.Last + 2 && sentence.Lower(family.Last + 1) is ",";

    /// <summary>"BEKOVA, Gulnar": the name of somebody known, family name first.</summary>
    private void AddTurned(NameRun family, NameRun given)
    {
        var name = $"{family.Text}, {given.Text}";
        if (book.Sharing(given.Text).Concat(book.Sharing(family.Text)).FirstOrDefault(person => person.Tokens.Length > 1 && IsAlike(name, person)) is { } person)
            book.AddOther(person, name);
    }

    private void AddBrackets(Sentence sentence, int opening, PersonEntry person)
    {
        var closing = Enumerable.Range(opening + 1, MostInBrackets).FirstOrDefault(at => sentence.Lower(at) is ")");
        var label = Enumerable.Range(opening + 1, Math.Max(0, closing - opening - 1)).LastOrDefault(at => sentence.Lower(at) is ":");
        var first = Math.Max(opening, label) + 1;
        while (first < closing && IsSmall(sentence.Words[first]))
            first++;
        if (closing <= first || !sentence.Words[first].IsWord)
            return;
        var name = Written(sentence, first, first + Enumerable.Range(first, closing - first).TakeWhile(at => at == first || !IsSmall(sentence.Words[at])).Count() - 1);
        if (Scripts.Of(name) is not ("" or "Latn") && PersonalName.Parse(name) is { IsEmpty: false } || IsAlike(name, person))
            book.AddOther(person, name);
    }

    private static bool IsSmall(Word word) => word.IsWord && char.IsLower(word.Text[0]) && !Joiners.Contains(word.Lower);

    private static bool IsAlike(string name, PersonEntry person) => NameComparer.Compare(name, person.Name).Kinship == NameKinship.Alike;

    private static string Written(Sentence sentence, int first, int last)
    {
        var text = new StringBuilder();
        for (var at = first; at <= last; at++)
            text.Append(at > first && sentence.Words[at].Span.Start > sentence.Words[at - 1].Span.End ? " " : "").Append(sentence.Words[at].Text);
        return text.ToString();
    }
}
