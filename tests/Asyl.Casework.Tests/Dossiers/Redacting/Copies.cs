using Asyl.Casework.Dossiers.Redacting;
using Asyl.Casework.Record;
using Asyl.Casework.Tests.People;

namespace Asyl.Casework.Tests.Dossiers.Redacting;

/// <summary>Redactions of small invented cases.</summary>
internal static class Copies
{
    public static readonly RedactionProfile Pseudonyms = new() { Names = NameStyle.Pseudonyms };

    /// <summary>A case about the first person who has one.</summary>
    public static Redaction Of(RedactionProfile profile, params FiledReport[] reports) => Of(profile, [], reports);

    public static Redaction Of(RedactionProfile profile, Fact[] facts, params FiledReport[] reports)
    {
        var book = Casebook.Of(reports, facts, [], []);
        return Redaction.Of(book, book.Cases[0], profile);
    }

    /// <summary>About one person, spelled as given.</summary>
    public static Redaction About(string name, RedactionProfile? profile = null, string others = "") => Of(profile ?? Pseudonyms, Report(name, others).Build());

    public static ReportOf Report(string name, string others = "", string text = "") =>
        new ReportOf("r1", "Harbour Post", "2021-03-01", text).Names(name, others: others).Says("detention", name, "2021-02-03", country: "TM").Says("asylum_refused", name, "2021-02-20", country: "TM");
}
