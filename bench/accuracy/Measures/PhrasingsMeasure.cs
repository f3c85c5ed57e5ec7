using Asyl.Accuracy.Measuring;
using Asyl.Casework.Reading;
using Asyl.Language.Text;

namespace Asyl.Accuracy.Measures;

/// <summary>
/// Single sentences and what should be read from each. "told" counts events alone, "f1" events about the right people; a date, a certainty, a voice is
/// right or not where the statement is. Words of the expected statement do not count: the sentence is the passage.
/// </summary>
internal sealed class PhrasingsMeasure : IMeasure
{
    public string Name => "phrasings";

    public IEnumerable<Figure> Run(DataFolder data) => Score("phrasings", isLocked: false).Concat(Score("phrasings-locked", isLocked: true));

    public IEnumerable<string> Misses() => Phrasing.ReadAll().Where(phrasing => !phrasing.IsLocked).SelectMany(phrasing =>
    {
        var tally = new PhrasingTally();
        tally.Add(phrasing, Read(phrasing));
        return tally.Misses.Select(miss => $"{phrasing.Id} {miss}\n     {phrasing.Text}");
    });

    private static IEnumerable<Figure> Score(string figure, bool isLocked)
    {
        var tally = new PhrasingTally();
        foreach (var phrasing in Phrasing.ReadAll().Where(phrasing => phrasing.IsLocked == isLocked))
            tally.Add(phrasing, Read(phrasing));
        return tally.Figures(figure);
    }

    private static IReadOnlyList<Statement> Read(Phrasing phrasing) =>
        ReportReader.Read("", "", phrasing.Text, Zoning.Partition(phrasing.Text), phrasing.Published).Reading.Statements;
}
