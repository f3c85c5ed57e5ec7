namespace Asyl.Language.Text;

/// <summary>
/// Tells the parts of a page apart. Enters: plain text, as captured from a page or sent over a wire. Leaves: zones that partition it, and
/// what the head of the page says about itself. Never: a guess at an outlet or author that the page does not name.
/// </summary>
public static class Zoning
{
    public static PageLayout Partition(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new() { Zones = text.Length == 0 ? [] : [new(0, text.Length, Zone.Body)] };
    }
}
