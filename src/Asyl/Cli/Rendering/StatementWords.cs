using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.Reading;

namespace Asyl.Cli.Rendering;

/// <summary>A statement in one line: what happened, when, to whom.</summary>
internal static class StatementWords
{
    public static string Of(Statement statement)
    {
        var phrase = EventPhrase.Of(statement.Event, new Place(statement.Place, statement.Country), statement.Details);
        string[] parts =
        [
            EventPhrase.Led(statement.Certainty, phrase.Text),
            statement.Date.IsKnown ? DateWords.Of(statement.Date) : "",
            string.Join("; ", phrase.Rest.Select(detail => $"{detail.Label}: {detail.Value}")),
            string.Join(", ", statement.People),
        ];
        return string.Join(" · ", parts.Where(part => part.Length > 0));
    }
}
