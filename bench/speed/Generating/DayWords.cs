using System.Globalization;

namespace Asyl.Speed.Generating;

/// <summary>A day the way a newspaper of a later day writes it: "on 4 March 2019", "last March", "on Tuesday".</summary>
internal static class DayWords
{
    public static string Phrase(DateOnly day, DateOnly published, Outlet outlet, Dice dice) =>
        (published.DayNumber - day.DayNumber, dice.Below(6)) switch
        {
            ( < 0, _) => $"on {Full(day, outlet)}",
            ( < 6, < 4) => $"on {day.DayOfWeek}",
            ( < 25, 0) when day.Month == published.Month => "earlier this month",
            ( < 300, 0) when day.Month != published.Month => $"last {Text(day, "MMMM")}",
            ( < 150, < 3) when day.Year == published.Year => $"on {Short(day, outlet)}",
            (_, < 2) => $"in {Text(day, "MMMM yyyy")}",
            (_, 2) when day.Month <= 3 => $"in early {day.Year}",
            _ => $"on {Full(day, outlet)}",
        };

    public static string Full(DateOnly day, Outlet outlet) => Text(day, outlet.DayFirst ? "d MMMM yyyy" : "MMMM d, yyyy");

    private static string Short(DateOnly day, Outlet outlet) => Text(day, outlet.DayFirst ? "d MMMM" : "MMMM d");

    private static string Text(DateOnly day, string format) => day.ToString(format, CultureInfo.InvariantCulture);
}
