using Asyl.Casework.Maps;

namespace Asyl.Casework.Dossiers.Journeys;

/// <summary>A place on the map with what is told of it: a town, or a country in which no town is known.</summary>
/// <param name="town">Empty for a country.</param>
/// <param name="point">Null for a country.</param>
internal sealed class MapMark(string town, string country, GeoPoint? point)
{
    private const int MostRuns = 4;
    private static readonly string[] Looks = ["accepted", "proposed", "uncertain"];

    public string Town => town;

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public string Country => country;

    public GeoPoint? Point => point;

    /// <summary>What is told to have happened there; none where only a movement began.</summary>
    public List<JourneyStep> Steps { get; } = [];

    public string Name => Point is null ? Strings.Country(Country) : Town;

    /// <summary>As firm as the firmest of what is told there.</summary>
    public string Look => Firmest(Steps);

    public static string Firmest(IReadOnlyList<JourneyStep> steps) => Looks.FirstOrDefault(look => steps.Any(step => step.Look == look), "proposed");

    /// <summary>"1, 3–5"; of many the first and the last.</summary>
    public string Numbers
    {
        get
        {
            var runs = new List<(int From, int To)>();
            foreach (var number in Steps.Select(step => step.Number))
            {
                if (runs.Count > 0 && runs[^1].To == number - 1)
                    runs[^1] = (runs[^1].From, number);
                else
                    runs.Add((number, number));
            }

            var words = runs.ConvertAll(run => run.From == run.To ? $"{run.From}" : $"{run.From}–{run.To}");
            return words.Count <= MostRuns ? string.Join(", ", words) : $"{words[0]}, {words[1]} … {words[^1]}";
        }
    }
}

/// <summary>From one place to the next.</summary>
/// <param name="IsTold">Whether a movement is told; else the places follow one another in time, and no source tells how the person got there.</param>
internal sealed record MapLeg(MapMark From, MapMark To, IReadOnlyList<JourneyStep> Steps, bool IsTold)
{
    public string Look => MapMark.Firmest(Steps);

    public static MapLeg Joined(IEnumerable<MapLeg> legs) => legs.Aggregate((one, other) => one with { Steps = [.. one.Steps, .. other.Steps], IsTold = one.IsTold || other.IsTold });
}
