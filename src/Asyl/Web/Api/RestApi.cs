namespace Asyl.Web.Api;

/// <summary>
/// Everything the pages do, for programs. Enters: a session, JSON, and what was seen of a thing that is to be changed. Leaves: JSON in the shapes
/// of the exports, or problem+json. Never: something the viewer may not see, or a change over somebody else's.
/// </summary>
internal static class RestApi
{
    public const string Root = "/api/v1";

    public static void Map(IEndpointRouteBuilder pages)
    {
        var api = pages.MapGroup(Root);
        CasesApi.Map(api);
        EventsApi.Map(api);
        ContradictionsApi.Map(api);
        ReportsApi.Map(api);
        PeopleApi.Map(api);
        FactsApi.Map(api);
        PapersApi.Map(api);
        ActsApi.Map(api);
        pages.MapOpenApi("/api/{documentName}/openapi.json");
    }

    /// <summary>The day a request asks about, or today.</summary>
    /// <exception cref="Refused">It is no day.</exception>
    public static DateOnly Day(string? text, DateOnly today) => text is null ? today
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", out var day) ? day
        : throw new Refused(StatusCodes.Status400BadRequest, "api.day");
}
