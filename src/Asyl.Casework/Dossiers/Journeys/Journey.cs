using Asyl.Casework.Dossiers.Parts;
using Asyl.Casework.Dossiers.Words;

namespace Asyl.Casework.Dossiers.Journeys;

/// <summary>Where a person was told to be and to move, in order of time, numbered; what has no date stands at the end.</summary>
public static class Journey
{
    public static IReadOnlyList<JourneyStep> Of(IReadOnlyList<ChronologyEntry> chronology) =>
        [.. chronology.Where(entry => entry.Stay is not null).OrderBy(entry => !entry.IsDated).Select((entry, index) => new JourneyStep(index + 1, entry, entry.Stay!))];
}

/// <summary>A line of a journey.</summary>
public sealed record JourneyStep(int Number, ChronologyEntry Entry, ToldStay Stay)
{
    /// <summary>"accepted", "proposed" or "uncertain".</summary>
    public string Look => Stay.IsUncertain ? "uncertain" : Entry.IsAccepted ? "accepted" : "proposed";

    /// <summary>"Reed, Lunaria"; a movement with where it began: "Karvania → Reed, Lunaria"; places that sources contradict each other about with "or" between.</summary>
    public string Where => (Stay.From == Place.None ? "" : $"{Words(Stay.From)} → ") + string.Join($" {Strings.Of("journey.or")} ", Stay.Places.Select(Words));

    private static string Words(Place place) => place.WordsAfter("");
}
