using Asyl.Language.Text;

namespace Asyl.Language.Dates;

/// <summary>
/// Bounds a publication date by what the report tells. Nothing is published before the latest dated past it tells, nor after what it says is still
/// to come in a stated year. A day without its year, told as past among the first sentences, is news: it lies at most half a year back.
/// </summary>
internal static class PublicationBounds
{
    private const int LeadSentences = 4;
    private const int YearsEnd = 10;

    public static Edtf Infer(string text, PageLayout layout, IReadOnlyList<Span> sentences)
    {
        var told = new Told();
        var lead = 0;
        foreach (var (zone, sentence) in ZonedSentences.Of(layout, sentences))
        {
            if (zone is Zone.Boilerplate or Zone.Related)
                continue;
            if (zone is Zone.Body)
                lead++;
            Read(new(text, sentence), IsHead(zone), isLead: IsHead(zone) || lead is > 0 and <= LeadSentences, told);
        }

        return Narrow(text, sentences, told.Infer());
    }

    // "Last October" in a story that lets only one October be meant: the page is not from much later.
    private static Edtf Narrow(string text, IReadOnlyList<Span> sentences, Edtf bounds)
    {
        if (bounds.First is not { } first || bounds.Last is not null)
            return bounds;
        var last = DateOnly.MaxValue;
        foreach (var mention in DateReader.Read(text, sentences, bounds))
        {
            if (mention.Date is { IsBounded: true, Text.Length: 7 } month && BeginsWithLast(mention.Text))
                last = Earlier(last, EndOfLast(month.First!.Value));
        }

        return last < DateOnly.MaxValue && last >= first ? Edtf.Days(first, last) : bounds;
    }

    private static bool BeginsWithLast(string words) =>
        words.IndexOf(' ', StringComparison.Ordinal) is var end and > 0 && TimeWords.Find(words.AsSpan(0, end)).Is(TimeWordKind.Shift, "last");

    // The last day on which this month is still "last": three months after its next return, at most the end of that year.
    private static DateOnly EndOfLast(DateOnly month)
    {
        var yearEnd = new DateOnly(Math.Min(month.Year + 1, 9998), 12, 31);
        return month.Year > 9990 ? yearEnd : Earlier(yearEnd, month.AddMonths(13 + Recurrence.LastGapMonths));
    }

    private static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;

    private static bool IsHead(Zone zone) => zone is Zone.Dateline or Zone.Byline or Zone.Frontmatter;

    private static void Read(TimeSentence sentence, bool isHead, bool isLead, Told told)
    {
        foreach (var expression in TimeGrammar.Read(sentence))
        {
            var date = expression is RangeExpression range ? range.Last : expression;
            var tense = isHead ? Tense.Past : TenseReader.Read(sentence, expression);
            var dated = DateOf(date);
            if (dated.IsKnown)
                told.Add(dated, tense);
            else if (isLead && tense is Tense.Past && date is CalendarExpression { Day: > 0, HasOwnYear: false, Shift: "" } day)
                told.AddDay(day, isHead);
        }
    }

    // "The end of 2018" is told when it has come.
    private static Edtf DateOf(TimeExpression date) => date switch
    {
        CalendarExpression { Year: > 0 and < 9999, Part: "END", Month: 0, Season: "" } end => Edtf.Month(end.Year, YearsEnd),
        CalendarExpression { Year: > 0 } calendar => Days.InYear(calendar, calendar.Year),
        FixedExpression { Date.IsInterval: false } known => known.Date,
        _ => Edtf.Unknown,
    };
}
