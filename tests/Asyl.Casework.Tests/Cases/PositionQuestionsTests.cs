using Asyl.Casework.Cases;

namespace Asyl.Casework.Tests.Cases;

/// <summary>The open ones among the questions of <c>bench/accuracy/positions</c> that are asked about the invented pile; the locked ones are only counted, by <c>bench/accuracy/run positions</c>.</summary>
public sealed class PositionQuestionsTests
{
    /// <summary>What decides these is not read yet.</summary>
    private static readonly string[] NotYet = ["q57", "q59"];

    [Fact]
    public void Questions_about_the_invented_pile_are_answered_as_a_careful_reader_answers()
    {
        using var world = new TestWorkspace();
        world.AddFiles([Path.Combine(Repo.Examples, "pile")]);
        using var workspace = world.Open();
        var book = workspace.Look(TestWorkspace.Main, withReader: true);
        var since = workspace.KnownSince(TestWorkspace.Main);
        var asked = File.ReadLines(Path.Combine(Repo.Root, "bench", "accuracy", "positions", "questions.tsv")).Skip(1).Select(line => line.Split('\t'))
            .Where(row => row[1] == "pile" && IsOpen(row[0])).ToArray();
        asked.Length.ShouldBeGreaterThan(4);
        asked.Where(row => !Answer(book, since, row).SequenceEqual([row[7]])).Select(row => row[0]).ShouldBe(NotYet);
    }

    private static bool IsOpen(string id) => int.Parse(id[1..]) is var number && (number % 2 == 1 || number < 14);

    /// <summary>What is said on the track and, where the question names one, in the country; where nothing is, unknown.</summary>
    private static string[] Answer(Casebook book, KnownSince since, string[] row)
    {
        var theCase = book.Find(row[2]).Select(person => book.CaseOf(person.Id)).OfType<ProtectionCase>().SingleOrDefault();
        var known = theCase is null ? [] : row[4].Length > 0 ? book.KnownBy(DateOnly.Parse(row[4]), theCase, since).Positions : theCase.Positions;
        var told = PositionFold.PositionOn(known, DateOnly.Parse(row[3]))
            .Where(position => position.Track == row[5] && (row[6].Length == 0 || position.Country == row[6]) && position.Status != "unknown").Select(position => position.Status).Distinct(StringComparer.Ordinal).ToArray();
        return told.Length > 0 ? told : ["unknown"];
    }
}
