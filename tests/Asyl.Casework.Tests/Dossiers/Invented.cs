using Asyl.Casework.Cases;
using Asyl.Casework.Events;
using Asyl.Casework.People;
using Asyl.Casework.Reading;
using Asyl.Casework.Record;
using Asyl.Language.Dates;
using Asyl.Language.Text;

namespace Asyl.Casework.Tests.Dossiers;

/// <summary>A small casebook about an invented woman, told by invented outlets: two that disagree, one copy, one paper in Russian, a decision and a signed note.</summary>
internal static class Invented
{
    public const string Person = "p0000000000000000001";
    public const string Case = "c0000000000000000001";

    public static readonly DateOnly AsOf = new(2022, 3, 1);

    /// <summary>A person has checked nothing but the decision and entered one fact.</summary>
    public static Casebook Draft() => Book(Review.Proposed);

    /// <summary>A person stands behind every line.</summary>
    public static Casebook Reviewed() => Book(Review.Accepted);

    private static ReportBuilder Gazette() => new ReportBuilder("gazette-2019-06-14.txt", """
        Court grants asylum to nurse
        By Orla Finch. Photograph: The Reed Gazette.
        Selin Aktan crossed from Karvania into Lunaria last April. Border police detained her on 21 May 2018.
        A court in Dorn gave her a suspended sentence of six months on 1 August 2018 and declined to order her deportation, said her lawyer, Ida Brandt.
        Karvania accuses her of spying. She left for Sweden on 3 June 2019 with a cousin whose papers were never found.
        """).From("The Reed Gazette", "Court grants asylum to nurse", "2019-06-14").Reading(known => known with { Author = "Orla Finch", Url = "https://reed-gazette.example/nurse?id=7&lang=en", Accessed = "2021-11-02" });

    private static ReportBuilder Wire() => new ReportBuilder("wire 14.txt", """
        Selin Aktan, 41, was tried in Velm and will not be deported, the Harbour Wire reported, citing The Reed Gazette.
        Officials said her plea for asylum was turned down in October 2018.
        """).From("Harbour Wire", "Nurse “will not be deported”", "2019-06-15/2019-06-17").Reading(known => known with { PublishedBasis = PublishedBasis.Inferred });

    private static ReportBuilder Decision() => new ReportBuilder("beslut-2021-118.txt", """
        Migrationsdomstolen i Lund
        Beslut: Selin Aktan beviljas flyktingstatus den 9 november 2021.
        """).From("Migration Court, Lund", "Beslut 2021-118", "2021-11-09").Reading(known => known with { Language = "sv", Read = false });

    private static ReportBuilder Paper() => new ReportBuilder("газета.txt", "Селин Актан задержали на границе в мае 2018 года.\n")
        .Reading(known => known with { Language = "ru", Read = false, Outlet = "Речной листок" });

    private static ReportBuilder Note() => new ReportBuilder("note.txt", "She called me on 4 March 2020 and said that two men had waited at her door. I. B.\n")
        .As("text/plain; note").Reading(known => known with { Read = false });

    private static Casebook Book(Review review)
    {
        ReportBuilder gazette = Gazette(), wire = Wire(), decision = Decision(), paper = Paper(), note = Note();
        string[] brandt = ["Ida Brandt"];
        var crossing = gazette.Says("border_crossing", "crossed from Karvania into Lunaria last April", said => said, review);
        var detention = gazette.Says("detention", "Border police detained her on 21 May 2018", said => said, review);
        var sentence = gazette.Says("sentence", "gave her a suspended sentence of six months", said => said, review);
        var stay = gazette.Says("removal_not_ordered", "declined to order her deportation", said => said with { Voice = brandt, Certainty = Certainty.Attributed }, review);
        var headline = gazette.Says("refugee_status_granted", "Court grants asylum to nurse", said => said with { Zone = Zone.Headline }, review);
        var spying = gazette.Says("charge", "Karvania accuses her of spying", said => said with { Voice = ["Karvania"], Certainty = Certainty.Alleged }, review);
        var departure = gazette.Says("departure", "She left for Sweden on 3 June 2019", said => said, review);
        var velm = wire.Says("removal_not_ordered", "tried in Velm and will not be deported", said => said with { Voice = ["The Reed Gazette"], Certainty = Certainty.Attributed }, review);
        var refusal = wire.Says("asylum_refused", "her plea for asylum was turned down in October 2018", said => said with { Voice = ["officials"], Certainty = Certainty.Attributed }, review);
        gazette.Reading(known => known with
        {
            Unread = [gazette.PassageOf("with a cousin whose papers were never found")],
            Doubts = [new Doubt("The headline tells a grant of asylum that the text does not tell.", gazette.PassageOf("Court grants asylum to nurse"))],
        });
        var granted = Entered("f1", "refugee_status_granted", "2021-11-09", "", decision.Cite("beviljas flyktingstatus den 9 november 2021")) with { Country = "SE", Details = Details(("authority", "Migration Court in Lund")) };
        var threat = Entered("f2", "threat", "2020-03-04", "She called me on 4 March 2020 and said that two men had waited at her door. I. B.", note.Cite("two men had waited at her door"));
        var basis = review == Review.Accepted ? Basis.Accepted : Basis.Proposed;
        CaseEvent[] events =
        [
            Happening("e1", "border_crossing", "2018-04", basis, [crossing]) with { Details = Details(("from", "Karvania"), ("to", "Lunaria")) },
            Happening("e2", "detention", "2018-05-21", basis, [detention]) with { Details = Details(("authority", "border police")) },
            Happening("e3", "sentence", "2018-08-01", basis, [sentence]) with { Place = "Dorn", Details = Details(("court", "court"), ("length", "P6M"), ("suspended", "true")) },
            Happening("e4", "removal_not_ordered", "2018-08", basis, [stay, velm]) with { Place = "Dorn", Details = Details(("lawyer", "Ida Brandt")), Origins = 1 },
            Happening("e5", "asylum_refused", "2018-10", basis, [refusal]),
            Happening("e6", "departure", "2019-06-03", basis, [departure]) with { Details = Details(("from", "Lunaria"), ("to", "SE")) },
            Happening("e7", "threat", "2020-03-04", Basis.Accepted, []) with { Facts = ["f2"] },
            Happening("e8", "refugee_status_granted", "2021-11-09", Basis.Accepted, []) with { Facts = ["f1"], Country = "SE", Details = granted.Details },
            Happening("e9", "charge", "", basis, [spying]) with { Certainty = Certainty.Alleged, Details = Details(("offence", "spying"), ("authority", "Karvania")) },
            Happening("e10", "refugee_status_granted", "2018-08/2019-06-14", basis, [headline]),
        ];
        return new()
        {
            Reports = [gazette.Build(), wire.Build(), decision.Build(), paper.Build(), note.Build()],
            Facts = [granted, threat],
            People = [new() { Id = Person, Name = "Selin Aktan", Names = [new("Selin Aktan", "Latn", "en", [gazette.Id, wire.Id]), new("Селин Актан", "Cyrl", "ru", [paper.Id])] }],
            Dependence = [new() { Report = wire.Id, OnReport = gazette.Id, Kind = DependenceKind.Cites, Passage = wire.PassageOf("citing The Reed Gazette") }],
            Events = events,
            Contradictions =
            [
                new()
                {
                    Id = "x1", About = ContradictionKind.Place, People = [Person], Event = "e4", Shown = true,
                    Sides = [new("Dorn", [stay, sentence], 1), new("Velm", [velm], 1)],
                    Why = "One report has the hearing in Dorn, the other in Velm; the court's own paper would settle it.",
                },
                new()
                {
                    Id = "x2", About = ContradictionKind.Headline, People = [Person], Event = "e10", Shown = true,
                    Sides = [new("refugee_status_granted", [headline], 1), new("removal_not_ordered", [stay], 1)],
                    Why = "The headline tells a grant of asylum; the text tells only that no deportation was ordered.",
                },
            ],
            Cases =
            [
                new()
                {
                    Id = Case, Person = Person, Name = "Selin Aktan", IsOpen = true,
                    Events = [.. events.Select(happening => happening.Id)],
                    Reports = [gazette.Id, wire.Id, decision.Id, paper.Id],
                    Positions = [.. Positions(basis, crossing, detention, stay, refusal, departure)],
                },
            ],
        };
    }

    private static IEnumerable<Position> Positions(Basis basis, string crossing, string detention, string stay, string refusal, string departure) =>
    [
        Stretch("protection", "refused", "2018-10", "2019-06-03", basis, refusal),
        Stretch("protection", "unknown", "2019-06-03", "", Basis.Proposed),
        Stretch("protection", "recognised", "2021-11-09", "", Basis.Accepted, "f1") with { Country = "SE" },
        Stretch("removal", "not_ordered", "2018-08", "2019-06-03", basis, stay),
        Stretch("liberty", "detained", "2018-05-21", "2018-08-01", basis, detention),
        Stretch("location", "in", "2018-04", "2019-06-03", basis, crossing),
        Stretch("location", "in", "2019-06-03", "", basis, departure) with { Country = "SE" },
    ];

    private static Position Stretch(string track, string status, string from, string to, Basis basis, params string[] because) => new()
    {
        Person = Person, Track = track, Status = status, From = Edtf.Parse(from), To = Edtf.Parse(to), Basis = basis, Because = because,
    };

    private static CaseEvent Happening(string id, string code, string date, Basis basis, IReadOnlyList<string> statements) => new()
    {
        Id = id, Event = code, People = [Person], Date = Edtf.Parse(date), Statements = statements, Basis = basis, Origins = 1, ToldInBody = true,
    };

    private static Fact Entered(string id, string code, string date, string note, FactCitation cite) => new()
    {
        Id = id, Person = Person, Event = code, Date = Edtf.Parse(date), Note = note, Cites = [cite], By = "I. Brandt", At = new(2021, 11, 20, 9, 30, 0, TimeSpan.Zero),
    };

    private static SortedDictionary<string, string> Details(params (string Role, string Value)[] details) =>
        new(details.ToDictionary(detail => detail.Role, detail => detail.Value, StringComparer.Ordinal), StringComparer.Ordinal);
}
