using System.Globalization;

namespace Asyl.Speed.Generating;

/// <summary>One newsroom's view of a case on one day: the spelling it uses, the steps it knows, and the words for them.</summary>
internal sealed class Telling(CaseStory story, PersonName person, IReadOnlyList<CaseStep> steps, Outlet outlet, DateOnly published, Dice dice)
{
    private readonly Outlet _other = dice.Pick(Outlet.All.Where(o => o != outlet).ToList());

    public Outlet Outlet => outlet;

    public DateOnly Published => published;

    /// <summary>In order; the last is the news.</summary>
    public IReadOnlyList<CaseStep> Steps => steps;

    public CaseStep News => steps[^1];

    /// <summary>The template in this newsroom's words; a first mention gives the name in full.</summary>
    public string Say(string template, CaseStep step, bool first = false) => Slots.Fill(template, Words(step, first));

    private Dictionary<string, string> Words(CaseStep step, bool first)
    {
        var words = new Dictionary<string, string>(story.Words, StringComparer.Ordinal)
        {
            ["person"] = first ? person.Full : person.Short,
            ["short"] = person.Short,
            ["he"] = person.Female ? "she" : "he",
            ["him"] = person.Female ? "her" : "him",
            ["his"] = person.Female ? "her" : "his",
            ["date"] = DayWords.Phrase(step.Day, published, outlet, dice),
            ["date2"] = DayWords.Full(step.Day, outlet),
            ["own"] = outlet.Name,
            ["outlet"] = _other.Name,
            ["year"] = published.Year.ToString(CultureInfo.InvariantCulture),
        };
        AddPlaces(words, step);
        return words;
    }

    private void AddPlaces(Dictionary<string, string> words, CaseStep step)
    {
        words["place"] = step.Town;
        words["country"] = step.Land.Country;
        words["origin"] = story.Origin.Country;
        words["originAdj"] = story.Origin.Adjective;
        words["host"] = story.Host.Country;
        words["police"] = step.Land.Police;
        words["authority"] = step.Land.Authority;
        words["court"] = $"{step.Town} {step.Land.Court}";
    }
}
