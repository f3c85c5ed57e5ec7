using Asyl.Casework.Intake;
using Asyl.Casework.Reading;
using Asyl.Casework.Record;

namespace Asyl.Casework.Dossiers.Words;

/// <summary>Where a citation stands in an original that is no text: its page, its cell, its minute.</summary>
public static class PlaceWords
{
    /// <param name="page">A page or box that is cited in the place of words; or null.</param>
    public static string Of(Places places, Passage passage, FactCitation? page)
    {
        if (page is not null)
            return page.Box is { } box ? Strings.Of("cite.box", page.Page, box.X, box.Y, box.Width, box.Height) : Strings.Of("cite.page", page.Page);
        var under = places.Under(passage.Start, passage.End).ToList();
        if (under.Count == 0)
            return "";
        var (first, last) = (under[0], under[^1]);
        return first.Page > 0
            ? Strings.Of("cite.page", first.Page == last.Page ? $"{first.Page}" : $"{first.Page}–{last.Page}")
            : first.Name == last.Name ? first.Name : $"{first.Name} – {last.Name}";
    }
}
