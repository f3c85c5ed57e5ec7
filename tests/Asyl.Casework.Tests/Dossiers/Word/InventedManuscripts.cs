using Asyl.Casework.Dossiers;
using Asyl.Casework.Dossiers.Manuscripts;

namespace Asyl.Casework.Tests.Dossiers.Word;

/// <summary>Manuscripts of an invented case, with a block and a run of every kind.</summary>
internal static class InventedManuscripts
{
    public static Manuscript Draft() => Of(Standing.Proposed, 6, "Nesrin Halvar", "Nesrin Halvar crossed the river at night and was held at the post until morning", "en");

    public static Manuscript Reviewed() => Of(Standing.Accepted, 6, "Nesrin Halvar", "Nesrin Halvar crossed the river at night and was held at the post until morning", "en");

    public static Manuscript Long(int events) => Of(Standing.Proposed, events, "Nesrin Halvar", "she was told to sign a paper that she could not read and was driven to the border the same evening", "en");

    public static Manuscript InArabic() => Of(Standing.Accepted, 4, "نسرين حلوار", "قالت نسرين حلوار إن القاضي رفض الطلب رقم 1204 في Karvania يوم 3 مايو.", "ar");

    public static Manuscript InChinese() => Of(Standing.Proposed, 4, "柳明霞", "柳明霞表示，“法院于2021年5月3日驳回了申请”，随后她被带走……", "zh");

    public static Manuscript InCyrillic() => Of(Standing.Accepted, 4, "Әсел Күнқожа", "Әсел Күнқожаны 3 мамырда шекара бекетінде ұстады, деді оның қорғаушысы", "kk");

    /// <summary>One paragraph in one chapter.</summary>
    public static Manuscript Saying(params Line[] lines) => Holding([.. lines.Select(line => new Paragraph("", line))]);

    public static Manuscript Holding(params Block[] blocks) => new()
    {
        Title = "Case file: Nesrin Halvar", Kind = "Case file", Name = "Nesrin Halvar", Warning = "", Foot = "As of: 1 December 2021", MadeBy = "asyl 0.1.0", Cover = [],
        Chapters = [new("chronology", "Chronology", IsDraft: false, blocks)], Notes = [.. Enumerable.Range(1, 5).Select(number => Note(number, Standing.Accepted, $"words {number}", "en"))],
    };

    private static Manuscript Of(Standing standing, int events, string name, string words, string language)
    {
        var isDraft = standing is Standing.Proposed;
        return new()
        {
            Title = $"Case file: {name}", Kind = "Case file", Name = name, Warning = isDraft ? "DRAFT · not fully reviewed" : "", Foot = "As of: 1 December 2021", MadeBy = "asyl 0.1.0",
            Cover = [.. Cover(standing)],
            Chapters =
            [
                new("position", "Position over time", isDraft, [new Paragraph("advice", Line.Of("Between two recorded facts nothing is assumed: such a time is shown as unknown.")), new Drawing(_ => "<svg></svg>"), Positions(standing)]),
                new("chronology", "Chronology", isDraft, [Chronology(standing, events, name), Feared(standing)]),
                new("contradictions", "Contradictions", isDraft, [Contradiction(1, 2, standing, words, language), Contradiction(2, 4, standing, words, language)]),
                new("sources", "Sources", isDraft, [.. Enumerable.Range(0, 4).Select(index => Source(index, words))]),
                new("exhibits", "Exhibits", isDraft, [Exhibits()]),
                new("unread", "Not read, and doubts", isDraft, [Unread(words, language)]),
                new("citations", "Citations", isDraft, [new Notes()]),
            ],
            Notes = [.. Enumerable.Range(1, events * 2).Select(number => Note(number, standing, words, language))],
        };
    }

    private static IEnumerable<Block> Cover(Standing standing)
    {
        if (standing is Standing.Proposed)
            yield return new Paragraph("draft-banner", Line.Of(new Plain("DRAFT", Look.Strong), new Plain(" What is marked as proposed was read by the program. Do not file as it is.")));
        yield return new Fields("facts",
        [
            new(Line.Of("As of"), Line.Of("1 December 2021 (the day of the position; the chronology lists everything known)")), new(Line.Of("Purpose"), Line.Said("For the appeal of a relative")),
            new(Line.Of("Contradictions"), Line.Of(new Link("2 contradictions", "#contradictions"))), new(Line.Of("Made with"), Line.Of("asyl 0.1.0")),
        ]);
        yield return new Part(3, "", "", Line.Of("Position on 1 December 2021"), [Positions(standing)]);
        yield return new Paragraph("advice", Line.Of(new Plain("Not legal advice; rules checked on 1 December 2021.", Look.Strong), new Plain(" That a source says something is not a finding that it is so.")));
        yield return new Part(3, "", "", Line.Of("How to read the marks"),
            [new Fields("legend", [.. Enum.GetValues<Standing>().Select(each => new Field(Line.Of(new Sign(each)), Line.Of("A person has checked it and stands behind it, or nobody has accepted it yet.")))])]);
    }

    private static Table Positions(Standing standing) => new("positions", ["Track", "Status", "When", "Rests on", "Review"],
    [
        Position("Protection, Karvania", "refused", standing, 1, 3), Position("Protection, Karvania", "unknown", Standing.Unknown), Position("Removal, Karvania", "disputed", Standing.Disputed, 2, 4, 5),
    ]);

    private static Row Position(string track, string status, Standing standing, params int[] notes) => new("", Kind(standing),
    [
        [Said(track)], [new Paragraph("status", Line.Of(status))], [Said("from October 2018 until 3 June 2019")], [new Paragraph("", Line.Of(new References(notes)))], [new Paragraph("", Line.Of(new Sign(standing)))],
    ]);

    private static Table Chronology(Standing standing, int events, string name) => new("chronology", ["Date", "Event", "Who says so", "Review"],
    [
        .. Enumerable.Range(0, events).Select(index => new Row($"event-{index}", Kind(standing),
        [
            [Said($"{(index % 28) + 1} May {2010 + (index / 28)}")],
            [
                new Paragraph("phrase", Line.Of(new Plain("Extradition to Lunaria refused by the court in Dorn: "), new Said(name))),
                new Listing("details", IsNumbered: false, [Item.Of(Line.Of(new Plain("Lawyer: "), new Said("Ida Brandt")))]),
                new Paragraph("dispute", Line.Of(new Link("See contradiction 1: the place", "#contradiction-1"))),
            ],
            [
                new Listing("tellers", IsNumbered: false, [Item.Of(Line.Of(new Said("The Reed Gazette › Lantern Wire"), new References([(index * 2) + 1]))), Item.Of(Line.Of(new Said("Lantern Wire"), new References([(index * 2) + 2, 1])))]),
                new Paragraph("origins", Line.Of("2 independent origins")),
            ],
            [new Paragraph("", Line.Of(new Sign(standing)))],
        ])),
    ]);

    private static Part Feared(Standing standing) => new(3, "", "folded", Line.Of("Feared or expected, not told as having happened"),
        [new Listing("not-happened", IsNumbered: false, [new("", Line.Of(new Plain("Handed over: "), new Said("Lantern Wire"), new References([2]), new Plain(" "), new Sign(standing)), [new Paragraph("", Line.Of("Told once."))])])]);

    private static Part Contradiction(int number, int sides, Standing standing, string words, string language) => new(3, $"contradiction-{number}", "contradiction", Line.Of($"Contradiction {number}: the place"),
    [
        new Sides([.. Enumerable.Range(1, sides).Select(side => new Part(4, "", "side", Line.Said($"Dorn or Velm {side}"),
        [
            new Paragraph("origins", Line.Of("1 independent origin")),
            new Listing("", IsNumbered: false, [new(Kind(standing), Line.Of(new Said("The Reed Gazette"), new Plain(", 12 August 2018: "), new Quotation(words, language), new References([side]), new Plain(" "), new Sign(standing)), [])]),
        ]))]),
        new Paragraph("why", Line.Of(new Plain("What differs", Look.Strong), new Plain(" One report has the hearing in Dorn, the other in Velm; the court's own paper would settle it."))),
    ]);

    private static Part Source(int index, string words) => new(3, $"source-{index}", "source", Line.Of(new Plain($"{(char)('A' + index)}", Look.Letter), new Plain(" "), new Said("The Reed Gazette")),
    [
        new Fields("",
        [
            new(Line.Of("Title"), Line.Of(new Said(words, IsTitle: true))), new(Line.Of("Author"), Line.Of(new Plain("not stated", Look.Missing))), new(Line.Of("Published"), Line.Of("12 August 2018")),
            new(Line.Of("Address"), Line.Of(new Link("https://reed-gazette.example/2018/08/12/nurse-will-not-be-sent-back", "https://reed-gazette.example/2018/08/12/nurse-will-not-be-sent-back"))),
            new(Line.Of("Depends on"), Line.Of("no dependence found")),
        ]),
    ]);

    private static Table Exhibits() => new("exhibits", ["Exhibit", "File", "SHA-256 of the original", "SHA-256 of the kept text"],
    [
        .. Enumerable.Range(0, 3).Select(index => new Row($"exhibit-{index}", "",
        [
            [new Paragraph("", Line.Of(new Plain($"{(char)('A' + index)}", Look.Letter)))], [new Paragraph("", Line.Said("reed-gazette-2018-08-12.html")), new Paragraph("small", Line.Of("text/html"))],
            [Hash()], [Hash(), new Paragraph("small", Line.Of("extracted with html-2"))],
        ])),
    ]);

    private static Part Unread(string words, string language) => new(3, "", "source", Line.Of(new Plain("A", Look.Letter), new Plain(" "), new Said("The Reed Gazette")),
    [
        new Part(4, "", "", Line.Of("Doubts"), [new Listing("", IsNumbered: true, [Item.Of(Line.Of(new Plain("The headline tells a grant that the text does not tell. "), new Quotation(words, language))), Item.Of(Line.Of("No day is given."))])]),
        new Part(4, "", "", Line.Of("Sentences that gave no statement"), [new Listing("", IsNumbered: false, [Item.Of(Line.Of(new Quotation(words, language), new Plain(" 12–90", Look.Small)))])]),
        new Paragraph("", Line.Of(new Quotation(words, language))),
    ]);

    private static Note Note(int number, Standing standing, string words, string language) => new(number, standing is Standing.Accepted,
    [
        new Paragraph("", Line.Of(new Plain($"({number}) "), new Said("The Reed Gazette"), new Plain(", "), new Said("Nurse will not be sent back", IsTitle: true), new Plain(", 12 August 2018: "), new Quotation(words, language))),
        new Paragraph("small", Line.Of(new Plain("page 2; exhibit A, characters 120–180; report 5b1f0c"), new Plain(" "), new Sign(standing))),
    ]);

    private static Paragraph Said(string text) => new("", Line.Said(text));

    private static Paragraph Hash() => new("", Line.Of(new Plain("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", Look.Code)));

    private static string Kind(Standing standing) => standing switch
    {
        Standing.Accepted or Standing.Corrected => "accepted",
        Standing.Proposed or Standing.Stale => "proposed",
        _ => standing.ToString().ToLowerInvariant(),
    };
}
