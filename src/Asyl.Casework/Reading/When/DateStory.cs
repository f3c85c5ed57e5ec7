using Asyl.Language.Dates;
using Asyl.Language.Text;

namespace Asyl.Casework.Reading.When;

/// <summary>
/// Dates what is told without a date of its own. Enters: statements in order with the sentences they stand in. Leaves: the same, dated from a
/// line that is nothing but a date, from the hearing that is being told, from the body for a headline; else bounded by the day of publication:
/// what is past was before it, what is to come is after it. Never: an exact day that no words of the report give.
/// </summary>
internal sealed class DateStory(ReportText report)
{
    private const int FarBack = 9;

    private static readonly HashSet<string> InCourt = Words.List("event_in_court");
    private static readonly HashSet<string> Lasting = Words.List("event_lasting");
    private static readonly HashSet<string> OfCourt = Words.List("court_word");

    public IReadOnlyList<Statement> Complete(IReadOnlyList<(Statement Statement, int Sentence)> told)
    {
        var dated = new List<(Statement Statement, int Sentence)>();
        foreach (var (statement, sentence) in told)
            dated.Add((statement.Date.IsKnown || IsLayout(statement) ? statement : statement with { Date = FromStory(statement, sentence, dated) }, sentence));
        return [.. dated.Select(entry => entry.Statement).Select(statement => statement.Date.IsKnown ? statement : statement with { Date = FromBody(statement, dated) })];
    }

    private static bool IsLayout(Statement statement) => statement.Zone is Zone.Headline or Zone.Standfirst or Zone.Caption;

    private Edtf FromStory(Statement statement, int sentence, List<(Statement Statement, int Sentence)> before)
    {
        if (LineDate(sentence) is { } line)
            return line;
        if (statement.Certainty is Certainty.Future or Certainty.Possible or Certainty.Conditional)
            return Edtf.Unknown;
        return FromHearing(statement, sentence, before) is { IsKnown: true } hearing ? hearing : FromDayTold(statement, sentence);
    }

    // What is told without a date goes on from the day told last: earlier in its sentence, its paragraph, or just before; about then.
    private Edtf FromDayTold(Statement statement, int sentence)
    {
        if (Lasting.Contains(statement.Event) || DayTold(sentence, statement.Passage.Start) is not { } told)
            return Edtf.Unknown;
        var isPerfect = statement.Passage.Text.Split(' ').Any(word => word is "has" or "have");
        return isPerfect && report.Published.Last is { } last && told.First is { } first && first <= last ? Edtf.Days(first, last) : told.Approximately();
    }

    private Edtf? DayTold(int sentence, int offset)
    {
        for (var at = sentence; at >= Math.Max(0, sentence - FarBack); at--)
        {
            var dates = report.Sentences[at].Dates.Where(date => date.Date.IsKnown && date.TimexType is "DATE" or "TIME" && !(date.Date.First > report.Published.Last)).ToList();
            if (dates.Count > 0)
                return (dates.FindLast(date => at < sentence || date.Span.Start < offset) ?? dates[0]).Date;
        }

        return null;
    }

    private Edtf FromHearing(Statement statement, int sentence, List<(Statement Statement, int Sentence)> before)
    {
        if (!InCourt.Contains(statement.Event) || IsEarlier(statement))
            return Edtf.Unknown;
        var hearing = before.FindLast(entry => sentence - entry.Sentence <= 3 && entry.Statement.Date.IsDay | entry.Statement.DateWritten.Length > 0 && InCourt.Contains(entry.Statement.Event) && !IsEarlier(entry.Statement) && Shares(entry.Statement, statement));
        return hearing.Statement is { Date.IsInterval: false } told ? told.Date : FromAnnouncement(sentence);
    }

    // "The court announced its decision on December 23": the sentence before or behind dates the ruling.
    private Edtf FromAnnouncement(int sentence)
    {
        foreach (var at in new[] { sentence - 1, sentence + 1 })
        {
            if (at < 0 || at >= report.Sentences.Length || Math.Abs(report.Sentences[at].Paragraph - report.Sentences[sentence].Paragraph) > 1)
                continue;
            var dates = report.Sentences[at].Dates.Where(date => date.Date.IsKnown && date.TimexType is "DATE" or "TIME").ToList();
            if (dates.Count == 1 && report.Sentences[at].Words.Any(word => OfCourt.Contains(word.Lower)) && !report.Sentences[at].Words.Any(word => word.Lower is "had"))
                return dates[0].Date;
        }

        return Edtf.Unknown;
    }

    // A chronology: a line that begins with a date dates what it tells; a line that is nothing else dates what follows.
    private Edtf? LineDate(int sentence)
    {
        for (var at = sentence; at >= Math.Max(0, sentence - 12); at--)
        {
            if (at < sentence - 3 && report.Sentences[at].Paragraph != report.Sentences[sentence].Paragraph)
                break;
            if (report.Sentences[at].Dates is not [var first, ..] || !first.Date.IsKnown || first.Span.Start != report.Sentences[at].Span.Start)
                continue;
            var behind = report.Sentences[at].WordAt(first.Span.End);
            var isLine = behind >= report.Sentences[at].Words.Length || (at < sentence && report.Sentences[at].Words.Length < 9 && report.Sentences[at].Lower(behind) is "(" or "," or ".");
            if (isLine || (report.Sentences[at].Lower(behind) is ":" or "-" or "–" or "—" or "." && report.Sentences[at].Paragraph == report.Sentences[sentence].Paragraph))
                return first.Date;
        }

        return null;
    }

    private Edtf FromBody(Statement statement, List<(Statement Statement, int Sentence)> told)
    {
        if (IsLayout(statement))
        {
            var same = told.Find(entry => !IsLayout(entry.Statement) && entry.Statement.Event == statement.Event && entry.Statement.Date.IsKnown && Shares(entry.Statement, statement)).Statement;
            if (same is not null)
                return same.Date;
        }

        if (statement.Certainty is not (Certainty.Future or Certainty.Possible or Certainty.Conditional) && report.Published.IsDay && IsNews(statement))
            return report.Published.Approximately();
        if (statement.Certainty is Certainty.Future or Certainty.Possible or Certainty.Conditional)
            return Edtf.Days(report.Published.First == report.Published.Last ? report.Published.First : null, null);
        return Lasting.Contains(statement.Event) || report.Published.Last is not { } last ? Edtf.Unknown : Edtf.Days(null, last);
    }

    // What a headline tells, or the first paragraph in the present perfect, is what happened about the day of publication.
    private bool IsNews(Statement statement)
    {
        if (Lasting.Contains(statement.Event) || statement.Zone == Zone.Caption)
            return false;
        if (IsLayout(statement))
            return true;
        var lead = Array.Find(report.Sentences, sentence => sentence is { Zone: Zone.Body, IsHeading: false, Words.Length: > 9 });
        var words = statement.Passage.Text.Split(' ');
        return lead is not null && report.Sentences.Any(sentence => sentence.Paragraph == lead.Paragraph && sentence.Span.Contains(new(statement.Passage.Start, statement.Passage.End)))
            && words.Any(word => word is "has" or "have") && !words.Contains("since", StringComparer.Ordinal);
    }

    private static bool IsEarlier(Statement statement) => statement.Passage.Text.Contains(" had ", StringComparison.Ordinal);

    private static bool Shares(Statement a, Statement b) => a.People.Any(name => b.People.Contains(name, StringComparer.Ordinal));
}
