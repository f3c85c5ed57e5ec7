using Asyl.Casework.Events;
using Asyl.Language.Dates;

namespace Asyl.Casework.Cases;

/// <summary>When something happened, as it is told. What only the story around it lets one guess gives an event its place among the others; it dates no position.</summary>
internal static class ToldDate
{
    public static Edtf Of(CaseEvent e)
    {
        if (!e.Date.IsApproximate)
            return e.Date;
        var told = e.Sides.Where(attribute => attribute.Attribute == "date").SelectMany(attribute => attribute.Sides).Select(side => Edtf.Parse(side.Value)).ToArray();
        return told.Length == 0 || Array.Exists(told, date => date.First is not null || date.IsYearless) ? e.Date : Edtf.Days(null, told.Min(date => date.Last));
    }
}
