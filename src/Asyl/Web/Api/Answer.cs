using System.Security.Cryptography;
using System.Text.Json;
using Asyl.Casework.Dossiers.Exports;
using Microsoft.Net.Http.Headers;

namespace Asyl.Web.Api;

/// <summary>A thing or a list as JSON under a strong ETag, which is the hash of its bytes. Who has those bytes already gets 304 and no body.</summary>
internal sealed class Answer(byte[] body) : IResult
{
    public string Tag { get; } = $"\"{Convert.ToHexStringLower(SHA256.HashData(body))[..32]}\"";

    private int Status { get; init; } = StatusCodes.Status200OK;

    /// <summary>Where the thing that was made is found; empty otherwise.</summary>
    private string Location { get; init; } = "";

    /// <summary>The cursor of the next rows; null when there are none, and for single things.</summary>
    public string? Next { get; init; }

    public static Answer Of(Action<Utf8JsonWriter> write) => new(Bytes(write));

    /// <summary>What was done, by the act that undoes it.</summary>
    public static IResult Done(string act) => Results.Json(new { act });

    /// <summary>The thing as it was just made, and where it is found from now on.</summary>
    public Answer MadeAt(string path) => new(body) { Status = StatusCodes.Status201Created, Location = RestApi.Root + path };

    public static byte[] Bytes(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonReports.Compact))
            write(json);
        return stream.ToArray();
    }

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var (request, response) = (httpContext.Request, httpContext.Response);
        response.Headers.ETag = Tag;
        if (Location.Length > 0)
            response.Headers.Location = Location;
        if (Next is not null)
            response.Headers.Link = $"<{request.Path}{QueryWith(request, Next)}>; rel=\"next\"";
        response.StatusCode = HttpMethods.IsGet(request.Method) && IsKnown(request) ? StatusCodes.Status304NotModified : Status;
        if (response.StatusCode == StatusCodes.Status304NotModified)
            return Task.CompletedTask;
        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = body.Length;
        return response.Body.WriteAsync(body, httpContext.RequestAborted).AsTask();
    }

    private bool IsKnown(HttpRequest request) =>
        request.GetTypedHeaders().IfNoneMatch.Any(known => known.Tag == "*" || known.Compare(new EntityTagHeaderValue(Tag), useStrongComparison: false));

    private static QueryString QueryWith(HttpRequest request, string cursor) =>
        QueryString.Create(request.Query.Where(pair => pair.Key != "cursor").Append(new("cursor", cursor)));
}
