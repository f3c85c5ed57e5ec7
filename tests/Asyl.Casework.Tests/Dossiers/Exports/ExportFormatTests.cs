using Asyl.Casework.Dossiers.Citing;
using Asyl.Casework.Dossiers.Exports;
using Asyl.Casework.Record;

namespace Asyl.Casework.Tests.Dossiers.Exports;

public sealed class ExportFormatTests
{
    public static TheoryData<string> Names => [.. ExportFormat.All.Select(format => format.Name)];

    /// <summary>Those in which a passage is cited, and not only what is told.</summary>
    public static TheoryData<string> Citing => [.. ExportFormat.All.Where(format => !format.SaysReview).Select(format => format.Name)];

    [Fact]
    public void A_format_that_is_not_there_is_answered_with_those_that_are() =>
        Should.Throw<WorkspaceException>(() => ExportFormat.Named("xml")).Message.ShouldBe($"expected one of these formats after --format: {ExportFormat.Names}");

    [Fact]
    public void Formats_are_in_order_of_their_names() => ExportFormat.All.Select(format => format.Name).ShouldBe(ExportFormat.All.Select(format => format.Name).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void The_same_casebook_is_the_same_bytes_whoever_asks(string format)
    {
        var bytes = Exported.Bytes(format, Invented.Draft());
        bytes.ShouldNotBeEmpty();
        using var _ = new InLanguage("ru");
        Exported.Bytes(format, Invented.Draft()).ShouldBe(bytes);
    }

    [Theory]
    [MemberData(nameof(Citing))]
    public void Words_that_do_not_stand_at_their_place_are_not_written(string format)
    {
        var book = Exported.One(happening => happening);
        var changed = book with { Reports = [book.Reports[0] with { Text = "Selin Aktan was seen at the border." }] };
        Should.Throw<CitationException>(() => Exported.Bytes(format, changed));
    }

    [Theory]
    [MemberData(nameof(Citing))]
    public void What_somebody_rejected_is_not_written(string format)
    {
        var book = Exported.One($"Selin Aktan {Exported.Words}. Later she left.", Exported.Words, Review.Rejected, happening => happening);
        if (format == "ics")
            Should.Throw<WorkspaceException>(() => Exported.Bytes(format, book));
        else
            Exported.Text(format, book).ShouldNotContain("was held");
    }
}
