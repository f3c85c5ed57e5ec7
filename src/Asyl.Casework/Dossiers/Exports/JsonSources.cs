using System.Text.Json;
using Asyl.Casework.Cases;
using Asyl.Casework.Dossiers.Parts;
using Asyl.Casework.Events;
using Asyl.Casework.Sources;

namespace Asyl.Casework.Dossiers.Exports;

/// <summary>What a case rests on, and claims that come back to their own origin.</summary>
public static class JsonSources
{
    /// <param name="sources">The reports of the case, in order of publication.</param>
    /// <param name="profiles">What people wrote about sources.</param>
    public static void Write(Utf8JsonWriter json, Casebook book, ProtectionCase theCase, IReadOnlyList<SourceEntry> sources, SourceProfiles profiles)
    {
        json.WriteStartObject();
        json.WriteString("person", theCase.Person);
        json.WriteString("name", theCase.Name);
        json.Array("reports", sources.Select(source => source.Report), JsonReports.WriteHead);
        json.Array("dependence", sources.SelectMany(source => book.Index.RestsOn(source.Report.Id)), JsonEvents.WriteDependence);
        json.Array("roundTrips", RoundTrips.In(book, theCase.Events.Select(book.Event).OfType<CaseEvent>()), WriteRoundTrip);
        json.Array("profiles", CaseSource.Of(sources, profiles).SelectMany(source => source.Profiles).DistinctBy(profile => profile.Id, StringComparer.Ordinal), JsonPapers.Write);
        json.Strings("balance", Balance.Of(book, theCase, profiles));
        json.WriteEndObject();
    }

    public static void WriteRoundTrip(Utf8JsonWriter json, RoundTrip trip)
    {
        json.WriteStartObject();
        json.WriteStartObject("origin");
        json.WriteString(trip.IsWitness ? "witness" : "outlet", trip.Origin);
        json.WriteEndObject();
        json.Strings("events", trip.Events);
        json.Strings("reports", trip.Reports);
        json.Strings("outlets", trip.Steps.Select(step => step.On).Where(on => !trip.IsWitness || on != trip.Origin).Distinct(StringComparer.Ordinal));
        json.Array("passages", trip.Steps, static (writer, step) =>
        {
            writer.WriteStartObject();
            writer.WriteString("report", step.Report);
            writer.WriteString("on", step.On);
            writer.Passage("passage", step.Passage);
            writer.WriteEndObject();
        });
        json.WriteEndObject();
    }
}
