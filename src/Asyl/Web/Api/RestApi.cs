using System.Text.Json;
using System.Text.Json.Serialization;

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
        var api = pages.MapGroup(Root).WithMetadata(new ShortBody());
        SessionApi.Map(api.MapGroup("").WithTags("session"));
        CasesApi.Map(api.MapGroup("").WithTags("cases"));
        EventsApi.Map(api.MapGroup("").WithTags("events"));
        ContradictionsApi.Map(api.MapGroup("").WithTags("contradictions"));
        ReportsApi.Map(api.MapGroup("").WithTags("reports"));
        PeopleApi.Map(api.MapGroup("").WithTags("people"));
        JudgementsApi.Map(api.MapGroup("").WithTags("people"));
        FactsApi.Map(api.MapGroup("").WithTags("facts"));
        PapersApi.Map(api.MapGroup("").WithTags("papers"));
        ActsApi.Map(api.MapGroup("").WithTags("acts"));
        PileApi.Map(api.MapGroup("").WithTags("pile"));
        pages.MapOpenApi("/api/{documentName}/openapi.json");
    }

    /// <summary>A body says what is meant, and nothing that would be passed over in silence.</summary>
    public static void Strict(JsonSerializerOptions options)
    {
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        options.RespectNullableAnnotations = true;
        options.RespectRequiredConstructorParameters = true;
        options.AllowDuplicateProperties = false;
    }

    /// <summary>Fields as they came; what is null is empty.</summary>
    public static SortedDictionary<string, string> Filled(Dictionary<string, string?>? fields) =>
        new((fields ?? []).ToDictionary(field => field.Key, field => field.Value?.Trim() ?? "", StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>The day a request asks about, or today.</summary>
    /// <exception cref="Refused">It is no day.</exception>
    public static DateOnly Day(string? text, DateOnly today) => text is null ? today
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", out var day) ? day
        : throw new Refused(StatusCodes.Status400BadRequest, "api.day");
}
