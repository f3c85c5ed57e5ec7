using Asyl.Language.Dates;
using Asyl.Language.Text;

namespace Asyl.Casework.Reading.When;

/// <summary>A line that is nothing but a year gives that year to the days and months below it that have none, until the next such line.</summary>
internal static class YearHeadings
{
    public static IReadOnlyList<DateMention> Apply(string text, IReadOnlyList<Span> sentences, IReadOnlyList<DateMention> dates)
    {
        var years = sentences.Where(sentence => sentence.Length == 4 && int.TryParse(sentence.In(text), out var year) && year is > 1900 and < 2100).ToList();
        return years.Count == 0 ? dates : [.. dates.Select(date => Under(text, date, years))];
    }

    private static DateMention Under(string text, DateMention date, List<Span> years)
    {
        var heading = years.FindLast(year => year.End < date.Span.Start);
        if (heading.End == 0 || date.Text.Any(char.IsDigit) && HasYear(date.Text) || date.Date.Text.Length < 7 || date.Date.Text[4] != '-')
            return date;
        var monthAndDay = date.Date.Text[4..].Split('/')[0];
        return (monthAndDay.Length is 3 or 6) && Edtf.TryParse(heading.In(text) + monthAndDay, out var dated) ? date with { Date = dated } : date;
    }

    private static bool HasYear(string written) => written.Split(' ', ',', '.', '/', '-').Any(part => part.Length == 4 && part.All(char.IsDigit));
}
