using Asyl.Accuracy.Measuring;
using Asyl.Casework.Reading;

namespace Asyl.Accuracy.Measures;

/// <summary>Counts what was read of phrasings, each expected statement against at most one that was read.</summary>
internal sealed class PhrasingTally
{
    private int expected, read, told, right, dated, dates, certainties, voices;

    public List<string> Misses { get; } = [];

    public void Add(Phrasing phrasing, IReadOnlyList<Statement> statements)
    {
        var left = statements.ToList();
        foreach (var row in phrasing.Expected)
            Add(row, left);
        var surplus = left.Where(statement => PhrasedStatement.IsCounted(statement.Event)).ToList();
        read += surplus.Count;
        Misses.AddRange(surplus.Select(statement => $"TOO MUCH {statement.Event} [{string.Join("; ", statement.People)}] {statement.Passage.Text}"));
    }

    public IEnumerable<Figure> Figures(string set)
    {
        yield return new($"{set}.told-recall", Share(told, expected));
        yield return new($"{set}.told-precision", Share(told, read));
        yield return new($"{set}.f1", Share(2 * right, expected + read));
        yield return new($"{set}.dates", Share(dates, dated));
        yield return new($"{set}.certainty", Share(certainties, right));
        yield return new($"{set}.voice", Share(voices, right));
    }

    private void Add(PhrasedStatement row, List<Statement> left)
    {
        var candidates = left.Where(statement => row.Events.Contains(statement.Event, StringComparer.Ordinal)).ToList();
        var found = candidates.Find(statement => IsSamePeople(row, statement)) ?? candidates.FirstOrDefault();
        if (found is not null)
            left.Remove(found);
        if (!row.Counts)
            return;
        expected++;
        read += found is null ? 0 : 1;
        if (found is null)
        {
            Misses.Add($"MISSED {string.Join("/", row.Events)} [{string.Join("; ", row.People)}] {row.Words}");
            return;
        }

        told++;
        if (IsSamePeople(row, found))
            Right(row, found);
        else
            Misses.Add($"WHO {found.Event} [{string.Join("; ", row.People)}] read [{string.Join("; ", found.People)}]");
    }

    private void Right(PhrasedStatement row, Statement found)
    {
        right++;
        var isDated = row.Dates.Any(date => date.Length > 0);
        dated += isDated ? 1 : 0;
        var (date, certainty) = (!isDated || row.Dates.Contains(found.Date.Text.TrimEnd('~'), StringComparer.Ordinal), row.Certainties.Any(word => Kind(word) == Kind(found.Certainty.ToString())));
        var voice = row.Voice.Length == 0 ? found.Voice.Count == 0 : found.Voice.Any(heard => Shares(heard, row.Voice));
        (dates, certainties, voices) = (dates + (isDated && date ? 1 : 0), certainties + (certainty ? 1 : 0), voices + (voice ? 1 : 0));
        if (!date)
            Misses.Add($"DATE {found.Event} {string.Join("|", row.Dates)} read {found.Date} ({found.DateWritten})");
        if (!certainty)
            Misses.Add($"CERTAINTY {found.Event} {string.Join("|", row.Certainties)} read {found.Certainty}");
        if (!voice)
            Misses.Add($"VOICE {found.Event} {row.Voice} read {string.Join(" > ", found.Voice)}");
    }

    // Realis, irrealis, negated: what the scorer of labelled reports tells apart.
    private static string Kind(string certainty) => certainty.ToLowerInvariant() switch
    {
        "negated" or "denied" => "negated",
        "possible" or "future" or "conditional" or "planned" => "irrealis",
        _ => "realis",
    };

    private static bool IsSamePeople(PhrasedStatement row, Statement statement) =>
        row.People.Count == 0 ? statement.People.Count <= 1 : row.People.Count == statement.People.Count && row.People.All(name => statement.People.Any(read => Shares(read, name.Split(' ')[^1])));

    private static bool Shares(string heard, string name) => name.Split(' ').Any(word => word.Length > 2 && heard.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
