using System.Globalization;
using Asyl.Language.Dates;

namespace Asyl.Casework.Intake.Formats;

/// <summary>
/// What a document's properties say of it, as far as its words say so too: the title of a template, the name of a clerk's account and the day on which
/// somebody saved a copy are none of the document's.
/// </summary>
internal static class SaidOfItself
{
    private static readonly string[] Forms = ["yyyy-MM-dd", "dd.MM.yyyy", "d.M.yyyy", "dd/MM/yyyy", "d MMMM yyyy", "MMMM d, yyyy", "d MMM yyyy", "MMM d, yyyy"];

    /// <param name="created">Begins with a day such as 2021-05-03.</param>
    public static Provenance In(string text, string title, string author, string created)
    {
        var letters = Letters(text);
        return new()
        {
            Title = Letters(title) is { Length: > 7 } titled && letters.Contains(titled, StringComparison.Ordinal) ? title : "",
            Author = Letters(author) is { Length: > 5 } written && letters.Contains(written, StringComparison.Ordinal) ? author : "",
            Published = created.Length >= 10 && DateOnly.TryParseExact(created[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && Written(day).Any(form => text.Contains(form, StringComparison.OrdinalIgnoreCase))
                ? Edtf.Parse(created[..10]) : Edtf.Unknown,
        };
    }

    // A copy is made on any day: the day counts where the words have it.
    private static IEnumerable<string> Written(DateOnly day) =>
        Forms.Select(form => day.ToString(form, CultureInfo.InvariantCulture));

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
