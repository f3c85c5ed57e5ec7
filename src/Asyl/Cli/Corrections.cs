using Asyl.Casework;
using Asyl.Casework.Data;
using Asyl.Casework.Dossiers;
using Asyl.Casework.Reading;
using Asyl.Language.Dates;

namespace Asyl.Cli;

/// <summary>FIELD=VALUE words of a correction. A field that does not fit is named, with what it expects.</summary>
internal static class Corrections
{
    /// <exception cref="WorkspaceException">A field is not known, or its value does not fit it.</exception>
    public static SortedDictionary<string, string> Of(IEnumerable<string> words)
    {
        var fields = Fields.Of(words, "FIELD=VALUE, such as date=2018-05-21");
        foreach (var (field, value) in fields)
        {
            if (Wrong(field, value) is { } expected)
                throw new WorkspaceException(expected);
        }

        return fields;
    }

    private static string? Wrong(string field, string value) => field switch
    {
        "people" or "place" or "voice" => null,
        "event" => EventTypes.IsKnown(value) ? null : $"event: expected a code among {string.Join(", ", EventTypes.All.Select(type => type.Code))}",
        "date" => Edtf.TryParse(value, out _) ? null : "date: expected 2019, 2019-06, 2019-06-03 or 2019-06/2019-07",
        "country" => value.Length == 0 || Strings.IsCountry(value.ToUpperInvariant()) ? null : "country: expected two letters, such as KZ",
        "certainty" => Enum.TryParse<Certainty>(value, ignoreCase: true, out var certainty) && Enum.IsDefined(certainty)
            ? null
            : $"certainty: expected one of {string.Join(", ", Enum.GetNames<Certainty>().Select(name => name.ToLowerInvariant()))}",
        _ => field.StartsWith("details.", StringComparison.Ordinal) && field.Length > "details.".Length
            ? null
            : $"there is no field '{field}': expected event, people, date, place, country, certainty, voice or details.ROLE",
    };
}
