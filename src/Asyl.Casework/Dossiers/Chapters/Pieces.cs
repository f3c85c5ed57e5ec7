using Asyl.Casework.Dossiers.Citing;
using Asyl.Casework.Dossiers.Manuscripts;
using Asyl.Casework.Dossiers.Parts;

namespace Asyl.Casework.Dossiers.Chapters;

/// <summary>Small pieces that several chapters write.</summary>
internal static class Pieces
{
    public static Paragraph Sentence(string words, string kind = "") => new(kind, Line.Of(words));

    public static IReadOnlyList<Block> Cell(Line line) => [new Paragraph("", line)];

    public static IReadOnlyList<Block> Cell(string words) => Cell(Line.Of(words));

    public static Table Table(string kind, IReadOnlyList<string> columns, IEnumerable<Row> rows) => new(kind, [.. columns.Select(column => Strings.Of($"column.{column}"))], [.. rows]);

    /// <summary>A field under the words of its column; says so where nothing is stated.</summary>
    public static Field Field(string column, string value) => new(Line.Of(Strings.Of($"column.{column}")), value.Length > 0 ? Line.Said(value) : NotStated);

    public static Field Labelled(string label, Line value) => new(Line.Of(label), value);

    public static Line NotStated => Line.Of(new Plain(Strings.Of("sources.not_stated"), Look.Missing));

    /// <summary>Who says so, in which exhibit and where in it.</summary>
    public static Line Told(Teller teller, bool lineIsAccepted, Dossier dossier) =>
        Who(teller, lineIsAccepted, dossier, string.Concat(Where(teller, dossier, static (citation, letter) => citation.Exhibit(letter)).Select(exhibit => $", {exhibit}")));

    /// <summary>Who says so; a teller that stands less firm than the line it is in is marked.</summary>
    public static Line Who(Teller teller, bool lineIsAccepted, Dossier dossier, string where = "")
    {
        var line = Line.Said(teller.Words()).And(where).And(new References(teller.Citations));
        return dossier.SaysStanding && lineIsAccepted && !teller.IsAccepted ? line.And(" ").And(new Sign(Standing.Proposed)) : line;
    }

    /// <summary>Where in the exhibits a teller says so, once each.</summary>
    /// <param name="words">Names the place of a citation by the letter of its exhibit.</param>
    public static IEnumerable<string> Where(Teller teller, Dossier dossier, Func<NumberedCitation, string, string> words) => teller.Citations
        .Select(number => dossier.Citations[number - 1]).Select(citation => words(citation, dossier.Letter(citation.Report.Id))).Distinct(StringComparer.Ordinal);

    /// <summary>A line with how firm it stands, where the dossier says so.</summary>
    public static Line Marked(this Dossier dossier, Line line, Sign sign) => dossier.SaysStanding ? line.And(" ").And(sign) : line;

    /// <summary>A row whose last cell says how firm it stands, or one without that cell and its looks.</summary>
    public static Row Row(this Dossier dossier, string kind, IReadOnlyList<IReadOnlyList<Block>> cells, Line standing) => dossier.SaysStanding
        ? new("", kind, [.. cells, Cell(standing)])
        : new("", string.Join(' ', kind.Split(' ').Where(word => word is not ("accepted" or "proposed"))), cells);

    /// <summary>Columns, with that of the standing where the dossier has it.</summary>
    public static IReadOnlyList<string> Columns(this Dossier dossier, params string[] columns) => dossier.SaysStanding ? [.. columns, "standing"] : columns;

    public static string Kind(bool isAccepted) => isAccepted ? "accepted" : "proposed";
}
