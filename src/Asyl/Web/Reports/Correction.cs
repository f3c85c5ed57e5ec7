using System.Globalization;
using Asyl.Casework;
using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.Reading;

namespace Asyl.Web.Reports;

/// <summary>What a form says about a statement: the decision, and the fields that were changed.</summary>
internal static class Correction
{
    private static readonly string[] Plain = ["event", "date", "place", "country", "certainty"];

    public static IReadOnlyDictionary<string, string> None { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <exception cref="WorkspaceException">It is none of the three decisions.</exception>
    public static string Kind(IFormCollection form) => Kind(form["kind"].ToString());

    /// <exception cref="WorkspaceException">It is none of the three decisions.</exception>
    public static string Kind(string kind) => kind is "accept" or "reject" or "correct"
        ? kind
        : throw new WorkspaceException("expected accept, reject or correct");

    /// <summary>The last decision on the page that the form stood on.</summary>
    public static long Seen(IFormCollection form) => long.TryParse(form["seen"], CultureInfo.InvariantCulture, out var seen) ? seen : 0;

    /// <summary>What is decided on is not here: where it was on the page that the form stood on, somebody was quicker.</summary>
    /// <exception cref="ChangedMeanwhileException">Something was decided since.</exception>
    public static IResult Nothing(Visit visit, IFormCollection form) => visit.Now.Seen > Seen(form) ? throw new ChangedMeanwhileException() : Pages.Nothing;

    /// <summary>The fields whose values the form gives otherwise than the statement has them.</summary>
    /// <exception cref="WorkspaceException">Nothing is changed.</exception>
    public static IReadOnlyDictionary<string, string> Of(Statement statement, IFormCollection form)
    {
        return Changed(statement, form.Where(field => Array.Exists(Plain, name => name == field.Key) || field.Key is "people" or "voice" || field.Key.StartsWith("details.", StringComparison.Ordinal))
            .Select(field => (field.Key, Value: field.Value.ToString().Trim())).Append(NewDetail(form)));
    }

    /// <summary>The fields whose values differ from what the statement has.</summary>
    /// <exception cref="WorkspaceException">Nothing is changed.</exception>
    public static IReadOnlyDictionary<string, string> Changed(Statement statement, IEnumerable<(string Key, string Value)> fields)
    {
        var now = Values(statement);
        var changed = fields.Where(field => field.Key.Length > 0 && field.Value != now.GetValueOrDefault(field.Key, ""))
            .ToDictionary(field => field.Key, field => field.Value, StringComparer.Ordinal);
        return changed.Count > 0 ? changed : throw new WorkspaceException("expected at least one field that differs from what was read: accept it instead");
    }

    /// <summary>Every field of a statement as a form shows it.</summary>
    public static IReadOnlyDictionary<string, string> Values(Statement statement)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["event"] = statement.Event,
            ["people"] = string.Join("; ", statement.People),
            ["date"] = statement.Date.Text,
            ["place"] = statement.Place,
            ["country"] = statement.Country,
            ["certainty"] = Codes.Of(statement.Certainty),
            ["voice"] = string.Join(" > ", statement.Voice),
        };
        foreach (var (role, value) in statement.Details)
            values[$"details.{role}"] = value;
        return values;
    }

    private static (string Key, string Value) NewDetail(IFormCollection form) =>
        form["detail"].ToString().Trim() is { Length: > 0 } role && role.All(c => char.IsAsciiLetterLower(c) || c == '_') ? ($"details.{role}", form["detail_value"].ToString().Trim()) : ("", "");
}
