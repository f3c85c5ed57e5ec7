namespace Asyl.Casework.Reading.Names;

/// <summary>The names of one sentence, in order, none overlapping.</summary>
internal sealed class SentenceNames(IReadOnlyList<NameRun> runs)
{
    public IReadOnlyList<NameRun> Runs { get; } = runs;

    public NameRun? At(int word) => Runs.FirstOrDefault(run => run.First <= word && word <= run.Last);

    public NameRun? Starting(int word) => Runs.FirstOrDefault(run => run.First == word);

    /// <summary>The last word of a place that begins at a word, or null.</summary>
    public int? PlaceStarting(int word, bool countriesOnly)
    {
        var run = Starting(word);
        if (run is not { Kind: NameKind.Place })
            return null;
        return countriesOnly && Gazetteer.Country(run.Text) is null && Gazetteer.Seat(run.Text) is null ? null : run.Last;
    }
}
