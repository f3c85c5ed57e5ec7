using Asyl.Casework.Events;
using Asyl.Casework.Reading;
using Asyl.Language.Dates;

namespace Asyl.Casework.People;

/// <summary>What is told of a person in short: enough to see whether two people lived the same thing.</summary>
internal readonly record struct Happening(string Event, Edtf Date, string Country)
{
    /// <summary>Both are dated to the day or the month, and the same.</summary>
    public const double Full = 0.4;

    public static Happening Of(Statement statement) => new(statement.Event, statement.Date, WhereDecided.Country(statement, isAccepted: false));

    public bool IsDated => Date.IsBounded;

    /// <summary>0 when they cannot be one; more, the closer both are dated.</summary>
    public double Agreement(Happening other)
    {
        if (Event != other.Event || (Country.Length > 0 && other.Country.Length > 0 && Country != other.Country))
            return 0;
        if (!Date.Overlaps(other.Date) && (Date.IsYearless || other.Date.IsYearless))
            return 0;
        if (IsSharp(Date) && IsSharp(other.Date) && (Date.IsYearless || other.Date.IsYearless))
            return 0.25;
        if (!IsDated || !other.IsDated)
            return 0.1;
        var gap = DateReach.Gap(Date, other.Date);
        if (gap > 0)
            return gap <= 3 ? 0.3 : 0;
        return IsSharp(Date) && IsSharp(other.Date) ? Full : 0.25;
    }

    // A day or a month, in whatever year.
    private static bool IsSharp(Edtf date) => date.IsYearless || DateReach.IsSharp(date);
}
