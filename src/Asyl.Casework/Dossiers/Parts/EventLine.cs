using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.Events;

namespace Asyl.Casework.Dossiers.Parts;

/// <summary>An event in a few words, for lines about something else.</summary>
internal static class EventLine
{
    /// <summary>"refusal of asylum, 3 June 2019".</summary>
    public static string Of(CaseEvent happening) => $"{NounPhrase.Of(happening.Event)}, {DateWords.Of(happening.Date)}";
}
