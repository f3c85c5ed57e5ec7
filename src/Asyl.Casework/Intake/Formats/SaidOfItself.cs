using Asyl.Language.Dates;

namespace Asyl.Casework.Intake.Formats;

/// <summary>
/// What a document's properties say of it, as far as its words say so too: the title of a template, the name of a clerk's account and the day on which
/// somebody saved a copy are none of the document's.
/// </summary>
internal static class SaidOfItself
{
    /// <param name="created">Begins with a day such as 2021-05-03.</param>
    public static Provenance In(string text, string title, string author, string created)
    {
        var letters = Letters(text);
        return new()
        {
            Title = Letters(title) is { Length: > 7 } titled && letters.Contains(titled, StringComparison.Ordinal) ? title : "",
            Author = Letters(author) is { Length: > 5 } written && letters.Contains(written, StringComparison.Ordinal) ? author : "",
            Published = created.Length >= 10 && created[..4] != "1970" && text.Contains(created[..4], StringComparison.Ordinal) && Edtf.TryParse(created[..10], out var day) ? day : Edtf.Unknown,
        };
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
