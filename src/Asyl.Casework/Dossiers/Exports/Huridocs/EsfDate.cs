using System.Globalization;
using Asyl.Language.Dates;

namespace Asyl.Casework.Dossiers.Exports.Huridocs;

/// <summary>A date and its type. The standard has whole days: of a month it is the first, of the type "unknown day"; what is less exact stays out of the field, and in the remarks.</summary>
internal static class EsfDate
{
    public static (string Date, string Type) Of(Edtf date) => date switch
    {
        { IsDay: true, IsApproximate: true } => (Day(date), EsfFields.Term(48, "approximate")),
        { IsDay: true } => (Day(date), ""),
        { IsInterval: false, IsApproximate: false, IsBounded: true, Text.Length: 7 } => (Day(date), EsfFields.Term(48, "month")),
        _ => ("", ""),
    };

    private static string Day(Edtf date) => date.First!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
