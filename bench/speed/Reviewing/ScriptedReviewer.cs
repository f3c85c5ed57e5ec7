using Asyl.Speed.Generating;
using Asyl.Speed.Serving;

namespace Asyl.Speed.Reviewing;

/// <summary>
/// Somebody who knows the kind and the day of everything that happened, and decides event by event in the order of the review page: accepts what is true,
/// enters the fact where only the date is wrong or missing, rejects the rest. Opening the case is the first decision.
/// </summary>
internal sealed class ScriptedReviewer(Client client, IReadOnlyList<CaseStep> truth)
{
    private readonly HashSet<CaseStep> _reached = [];
    private string _case = "";

    public int Decisions { get; private set; }

    public int Reached => _reached.Count;

    public Dictionary<string, int> Kinds { get; } = new(StringComparer.Ordinal) { ["accept"] = 0, ["reject"] = 0, ["fact"] = 0 };

    public async Task Open(string person)
    {
        _case = await client.Post("/cases", "/cases", ("person", person), ("name", ""));
        Decisions++;
    }

    /// <returns>False when nothing waits any more.</returns>
    public async Task<bool> DecideNext()
    {
        var page = await client.Page("/cases/{case}/review", $"{_case}/review");
        if (Links.To(page, $"{_case}/events/[^/?]+") is not [var first, ..])
            return false;
        var row = Row.Parse(await client.Page("/api/events/{event}", $"/api/v1/events/{first.Split('/')[^1]}"));
        if (truth.FirstOrDefault(row.Tells) is { } told)
        {
            await Say("accept", page, first);
            _reached.Add(told);
        }
        else if (truth.FirstOrDefault(step => step.Code == row.Event && !_reached.Contains(step) && !IsAhead(step, row)) is { } missing)
        {
            await Enter(missing);
        }
        else
        {
            await Say("reject", page, first);
        }

        Decisions++;
        return true;
    }

    /// <summary>Every row of the case as it stands now.</summary>
    public async Task<IReadOnlyList<Row>> Rows() => Row.ParseMany(await client.Page("/api/cases/{case}/events", $"/api/v1{_case}/events?limit=200"));

    /// <summary>What a dated row tells of another year than the step's is not the step with a wrong date.</summary>
    private static bool IsAhead(CaseStep step, Row row) => row.Date.Length > 3 && !row.Date.Contains($"{step.Day:yyyy}", StringComparison.Ordinal);

    private async Task Say(string kind, string page, string address)
    {
        Kinds[kind]++;
        await client.Post($"/cases/{{case}}/events/{{event}} ({kind})", address, ("kind", kind), ("seen", Links.Field(page, "seen")), ("back", $"{_case}/review"));
    }

    private async Task Enter(CaseStep step)
    {
        Kinds["fact"]++;
        await client.Post("/facts", "/facts", ("person", _case["/cases/".Length..]), ("event", step.Code), ("date", $"{step.Day:yyyy-MM-dd}"), ("note", "From the file."));
        _reached.Add(step);
    }
}
