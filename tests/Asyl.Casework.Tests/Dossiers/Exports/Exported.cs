using System.Text;
using System.Text.Json;
using Asyl.Casework.Dossiers.Exports;
using Asyl.Casework.Events;
using Asyl.Casework.Reading;
using Asyl.Casework.Record;
using Asyl.Casework.Sources;
using Asyl.Language.Dates;
using Asyl.Language.Text;

namespace Asyl.Casework.Tests.Dossiers.Exports;

/// <summary>What the formats write, and casebooks of one event to write.</summary>
internal static class Exported
{
    public const string Words = "was held at the border";

    public static byte[] Bytes(string format, Casebook book)
    {
        using var to = new MemoryStream();
        ExportFormat.Named(format).Write(to, book, SourceProfiles.None);
        return to.ToArray();
    }

    public static string Text(string format, Casebook book) => Encoding.UTF8.GetString(Bytes(format, book));

    public static JsonElement[] Lines(string format, Casebook book)
    {
        var text = Text(format, book);
        text.ShouldEndWith("\n");
        return [.. text.Split('\n')[..^1].Select(line => JsonDocument.Parse(line).RootElement)];
    }

    /// <summary>One report that tells one event.</summary>
    public static Casebook One(string text, string words, Review review, Func<CaseEvent, CaseEvent> change)
    {
        var report = new ReportBuilder("one.txt", text).From("The Reed Gazette", "One", "2019-06-14");
        var said = report.Says("detention", words, statement => statement with { People = ["Selin Aktan"], Date = Edtf.Parse("2018-05-21"), Zone = Zone.Body }, review);
        var happening = change(new()
        {
            Id = "e1", Event = "detention", People = [Invented.Person], Date = Edtf.Parse("2018-05-21"), Statements = [said], ToldInBody = true, Certainty = Certainty.Asserted,
            Basis = review == Review.Accepted ? Basis.Accepted : Basis.Proposed,
        });
        return new()
        {
            Reports = [report.Build()],
            People = [new() { Id = Invented.Person, Name = "Selin Aktan", Names = [new("Selin Aktan", "Latn", "en", [report.Id])], Members = [new(report.Id, "Selin Aktan")] }],
            Events = [happening],
            Cases = [new() { Id = Invented.Case, Person = Invented.Person, Name = "Selin Aktan", IsOpen = true, Events = ["e1"], Reports = [report.Id] }],
        };
    }

    public static Casebook One(Func<CaseEvent, CaseEvent> change) => One($"Selin Aktan {Words}.", Words, Review.Accepted, change);
}
