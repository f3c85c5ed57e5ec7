using Microsoft.OpenApi;

namespace Asyl.Web.Api;

/// <summary>What the API document says of the answers of an operation: what it gives when it is done, and every way in which it may be refused.</summary>
internal static class ApiAnswers
{
    private const string Json = "application/json";

    public static OpenApiResponses Of(Operation operation, bool takesBody, OpenApiDocument document)
    {
        var answers = new OpenApiResponses { [$"{operation.Status}"] = Done(operation, document) };
        foreach (var (status, words) in Refusals(operation, takesBody))
            answers[$"{status}"] = Response(words, new OpenApiSchemaReference("Problem", document), "application/problem+json");
        if (operation.Status == StatusCodes.Status200OK && operation is { IsCareful: false, IsTagged: true })
            answers["304"] = new OpenApiResponse { Description = "As If-None-Match has it." };
        return answers;
    }

    private static OpenApiResponse Done(Operation operation, OpenApiDocument document)
    {
        if (operation.Status == StatusCodes.Status204NoContent)
            return new OpenApiResponse { Description = "Done." };
        if (operation.Shape.Length == 0)
            return Response(operation.Summary, new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" }, "application/octet-stream");
        IOpenApiSchema one = new OpenApiSchemaReference(operation.Shape, document);
        var response = Response(operation.Summary, operation.IsList ? Rows(one) : one, Json);
        if (!operation.IsTagged)
            return response;
        response.Headers = new Dictionary<string, IOpenApiHeader>(StringComparer.Ordinal) { ["ETag"] = new OpenApiHeader { Description = "Of this answer, strong.", Schema = new OpenApiSchema { Type = JsonSchemaType.String } } };
        if (operation.IsList)
            response.Headers["Link"] = new OpenApiHeader { Description = "rel=\"next\", while there are more.", Schema = new OpenApiSchema { Type = JsonSchemaType.String } };
        return response;
    }

    private static OpenApiSchema Rows(IOpenApiSchema one) => new()
    {
        Type = JsonSchemaType.Object,
        Required = new HashSet<string>(StringComparer.Ordinal) { "items", "next" },
        Properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal)
        {
            ["items"] = new OpenApiSchema { Type = JsonSchemaType.Array, Items = one },
            ["next"] = new OpenApiSchema { Type = JsonSchemaType.String | JsonSchemaType.Null, Description = "The cursor of the rows that follow." },
        },
    };

    private static OpenApiResponse Response(string words, IOpenApiSchema shape, string media) => new()
    {
        Description = words,
        Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal) { [media] = new() { Schema = shape } },
    };

    private static IEnumerable<(int Status, string Words)> Refusals(Operation operation, bool takesBody)
    {
        yield return (StatusCodes.Status400BadRequest, "Input that cannot be used.");
        yield return (StatusCodes.Status401Unauthorized, "No session.");
        yield return (StatusCodes.Status404NotFound, "Not here, or not to be seen.");
        if (takesBody)
        {
            yield return (StatusCodes.Status413PayloadTooLarge, "Too much at once.");
            yield return (StatusCodes.Status415UnsupportedMediaType, "Another kind of content.");
        }

        if (!operation.IsCareful)
            yield break;
        yield return (StatusCodes.Status409Conflict, "Somebody else was quicker.");
        yield return (StatusCodes.Status412PreconditionFailed, "It is no longer as it was seen.");
        yield return (StatusCodes.Status428PreconditionRequired, "If-Match is missing.");
    }
}
