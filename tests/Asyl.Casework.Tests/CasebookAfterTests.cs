using System.Text;
using System.Text.Json;
using Asyl.Casework.Dossiers.Exports;
using Asyl.Casework.Record;
using Asyl.Casework.Sources;
using Asyl.Testing;

namespace Asyl.Casework.Tests;

public sealed class CasebookAfterTests
{
    private static readonly Lazy<IReadOnlyList<FiledReport>> Pile = new(ReadPile);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Whatever_people_do_in_whatever_order_the_next_casebook_is_as_if_put_together_anew(int seed)
    {
        var walk = new CasebookWalk(Pile.Value, new Random(seed));
        for (var step = 0; step < 25; step++)
        {
            var done = walk.Step();
            Print(walk.Book).ShouldBe(Print(walk.Anew()), $"seed {seed}, step {step}: {done}");
        }
    }

    [Fact]
    public void An_accepted_statement_leaves_who_is_who_and_who_rests_on_whom_as_they_were()
    {
        var book = Casebook.Of(Pile.Value, [], [], []);
        var first = Pile.Value.First(report => report.Statements.Count > 0);
        var accepted = first with { Statements = [first.Statements[0] with { Review = Review.Accepted }, .. first.Statements.Skip(1)] };
        var next = book.After([.. Pile.Value.Select(report => report == first ? accepted : report)], [], [], []);
        next.People.ShouldBeSameAs(book.People);
        next.Dependence.ShouldBeSameAs(book.Dependence);
    }

    [Fact]
    public void A_copy_that_differs_is_followed_by_what_it_holds()
    {
        var book = Casebook.Of(Pile.Value, [], [], []) with { Events = [] };
        Print(book.After(Pile.Value, [], [], [])).ShouldBe(Print(Casebook.Of(Pile.Value, [], [], [])));
    }

    private static IReadOnlyList<FiledReport> ReadPile()
    {
        using var workspace = new TestWorkspace();
        workspace.AddFiles([Path.Combine(Repo.Examples, "pile")]);
        return workspace.Look(TestWorkspace.Main).Reports;
    }

    /// <summary>The export, and what it leaves out: the order of lists, and the cases.</summary>
    private static string Print(Casebook book)
    {
        using var stream = new MemoryStream();
        JsonExport.Write(stream, book, SourceProfiles.None);
        return Encoding.UTF8.GetString(stream.ToArray()) + JsonSerializer.Serialize(new { book.People, book.Dependence, book.Events, book.Contradictions, book.PublicationProposals, book.Cases });
    }
}
