using Asyl.Speed.Generating;

namespace Asyl.Speed.Serving;

/// <summary>What somebody reads who works with many cases: every list to its end, every page of some cases (the largest among them), and searches. The same seed asks the same.</summary>
internal sealed class ReadingMix(Client client, Dice dice)
{
    private const int Largest = 5;
    private const string Id = "[^/?]+";

    private static readonly string[] Parts = ["position", "contradictions", "people", "sources", "papers", "review", "dossier"];

    private static readonly string[] Searches =
    [
        "?q=passport", "?q=court", "?q=detained", "?q=%22residence+permit%22", "?q=%22was+detained%22", "?q=nobodywritesthis",
        "?event=detention", "?event=removal_executed", "?country=TR", "?q=lawyer&event=detention", "?from=2016&to=2016", "?q=police&country=PL", "?at=200",
    ];

    private static readonly string[] Asked = ["passport", "court", "lawyer"];

    /// <summary>The addresses of all cases, as the pages list them.</summary>
    public async Task<IReadOnlyList<string>> Cases()
    {
        var cases = new List<string>();
        for (var path = "/cases"; path.Length > 0;)
        {
            var page = await client.Page(path == "/cases" ? "/cases" : "/cases?from", path);
            cases.AddRange(Links.To(page, $"/cases/{Id}"));
            path = Links.To(page, @"/cases\?from=\d+") is [.., var next] && After(next) > After(path) ? next : "";
        }

        return cases;
    }

    public async Task Read(IReadOnlyList<string> cases, int many)
    {
        foreach (var (n, one) in cases.Take(Largest).Concat(dice.Shuffled(cases.Skip(Largest)).Take(many - Largest)).Index())
        {
            await Case(one);
            await Search(Searches[n % Searches.Length]);
            await client.Page("/pile", n % 2 == 0 ? "/pile" : $"/pile?from={dice.Below(100) * 50}");
            await client.Page("/review", "/review");
            await Program(one);
        }
    }

    private async Task Case(string address)
    {
        var page = await client.Page("/cases/{case}", address);
        foreach (var part in Parts)
            await client.Page($"/cases/{{case}}/{part}", $"{address}/{part}");
        await client.Page("/enter", $"/enter?person={address["/cases/".Length..]}");
        foreach (var happening in dice.Shuffled(Links.To(page, $"{address}/events/{Id}")).Take(2))
        {
            await client.Page("/cases/{case}/events/{event}", happening);
            await client.Page("/cases/{case}/events/{event}/changes", $"{happening}/changes");
        }

        foreach (var report in dice.Shuffled(Links.To(page, $"/reports/{Id}")).Take(2))
            await client.Page("/reports/{report}", report);
        await client.Page("/search (a name)", $"/search?q={Uri.EscapeDataString(Links.Heading(page))}");
    }

    /// <summary>A search, one facet of its answer, and its next page.</summary>
    private async Task Search(string query)
    {
        var page = await client.Page("/search", $"/search{query}");
        var further = Links.To(page, @"/search\?.+");
        foreach (var facet in dice.Shuffled(further.Where(link => !link.Contains("at=", StringComparison.Ordinal))).Take(1))
            await client.Page("/search (a facet)", facet);
        foreach (var next in further.Where(link => link.Contains("at=", StringComparison.Ordinal)).TakeLast(1))
            await client.Page("/search (a later page)", next);
    }

    /// <summary>What a program asks that keeps a list of cases elsewhere.</summary>
    private async Task Program(string address)
    {
        await client.Page("/api/cases", "/api/v1/cases");
        await client.Page("/api/reports?q", $"/api/v1/reports?q={dice.Pick(Asked)}");
        foreach (var part in new[] { "", "/events", "/positions", "/contradictions", "/reports" })
            await client.Page($"/api/cases/{{case}}{part}", $"/api/v1{address}{part}");
    }

    private static int After(string path) => path.Split('=') is [_, var from] ? int.Parse(from, System.Globalization.CultureInfo.InvariantCulture) : 0;
}
