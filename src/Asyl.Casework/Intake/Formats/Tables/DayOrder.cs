using System.Globalization;
using System.Text.RegularExpressions;
using Asyl.Language.Dates;

namespace Asyl.Casework.Intake.Formats.Tables;

/// <summary>In which order a column writes day and month: what its values show, or a person says. Never guessed.</summary>
internal sealed partial record DayOrder(bool DayFirst)
{
    /// <param name="said">dmy or mdy, or empty.</param>
    /// <exception cref="WorkspaceException">No value decides it and nobody says it, or the values contradict one another.</exception>
    public static DayOrder Of(string column, IEnumerable<string> values, string said)
    {
        var pairs = values.Select(value => Numbers().Match(value)).Where(match => match.Success).Select(match => (First: Number(match, "one"), Second: Number(match, "two"))).ToList();
        var (dayFirst, monthFirst) = (pairs.Exists(pair => pair.First > 12), pairs.Exists(pair => pair.Second > 12));
        if (said.Length > 0)
            return new(said == "dmy");
        if (dayFirst && monthFirst)
            throw new WorkspaceException($"the column '{column}' has days before months and months before days: mend the table, or say --dates dmy or --dates mdy and the other rows are refused");
        if (!dayFirst && !monthFirst && pairs.Exists(pair => pair.First != pair.Second))
            throw new WorkspaceException($"in the column '{column}' no date tells the day from the month: say --dates dmy (3/5/2021 is 3 May) or --dates mdy (3/5/2021 is March 5)");
        return new(dayFirst);
    }

    /// <summary>Unknown when the words are no date in this order.</summary>
    public Edtf Read(string words)
    {
        var match = Numbers().Match(words);
        if (!match.Success)
            return Edtf.TryParse(IsoDay().IsMatch(words) ? words[..10] : words.Trim(), out var date) ? date : Edtf.Unknown;
        var (day, month) = DayFirst ? (Number(match, "one"), Number(match, "two")) : (Number(match, "two"), Number(match, "one"));
        return Edtf.TryParse($"{Number(match, "year"):0000}-{month:00}-{day:00}", out var read) ? read : Edtf.Unknown;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\s*(?<one>[0-9]{1,2})\s?[./-]\s?(?<two>[0-9]{1,2})\s?[./-]\s?(?<year>[0-9]{4})\s*$", RegexOptions.NonBacktracking)]
    private static partial Regex Numbers();

    [GeneratedRegex("^[0-9]{4}-[0-9]{2}-[0-9]{2}[ T]", RegexOptions.NonBacktracking)]
    private static partial Regex IsoDay();
}
