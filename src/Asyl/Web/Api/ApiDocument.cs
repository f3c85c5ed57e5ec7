using System.Text;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Asyl.Web.Api;

/// <summary>The OpenAPI document, made when somebody asks for it: the operations as they are mapped, the shapes of their answers from <c>shapes.json</c>.</summary>
internal static class ApiDocument
{
    private const string Json = "application/json";

    public static void Describe(OpenApiOptions options)
    {
        options.ShouldInclude = described => described.ActionDescriptor.EndpointMetadata.OfType<Operation>().Any();
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo { Title = "Asyl", Version = "v1", Description = "Everything the workbench does, for programs of this machine." };
            document.Servers = [];
            foreach (var (name, shape) in Shapes())
                document.AddComponent(name, shape);
            document.AddComponent("session", (IOpenApiSecurityScheme)new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer" });
            document.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference("session", document)] = [] }];
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((described, context, _) =>
        {
            Describe(described, context.Description.ActionDescriptor.EndpointMetadata.OfType<Operation>().First(), context.Document!);
            return Task.CompletedTask;
        });
    }

    private static void Describe(OpenApiOperation described, Operation operation, OpenApiDocument document)
    {
        (described.OperationId, described.Summary) = (operation.Id, operation.Summary);
        foreach (var parameter in described.Parameters?.OfType<OpenApiParameter>() ?? [])
            parameter.Description = ParameterWords(parameter.Name!);
        described.Responses = new OpenApiResponses { [$"{operation.Status}"] = Done(operation, document) };
        foreach (var (status, words) in Refusals(operation, described.RequestBody is not null))
            described.Responses[$"{status}"] = Response(words, new OpenApiSchemaReference("Problem", document), "application/problem+json");
        if (operation.Status == StatusCodes.Status200OK && operation is { IsCareful: false, IsTagged: true })
            described.Responses["304"] = new OpenApiResponse { Description = "As If-None-Match has it." };
        if (operation.IsCareful)
            (described.Parameters ??= []).Add(new OpenApiParameter { Name = "If-Match", In = ParameterLocation.Header, Required = true, Description = "The ETag of the thing as it was seen.", Schema = Text() });
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
        response.Headers = new Dictionary<string, IOpenApiHeader>(StringComparer.Ordinal) { ["ETag"] = new OpenApiHeader { Description = "Of this answer, strong.", Schema = Text() } };
        if (operation.IsList)
            response.Headers["Link"] = new OpenApiHeader { Description = "rel=\"next\", while there are more.", Schema = Text() };
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

    private static string ParameterWords(string name) => name switch
    {
        "limit" => "How many rows at most: 1 to 200, 50 when not said.",
        "cursor" => "The \"next\" of the answer before.",
        "on" => "A day, as 2021-09-01.",
        "state" => "open, proposed or dismissed.",
        "q" => "Words that must all occur.",
        "name" => "A name in any spelling.",
        "shown" => "true without what is folded, false for that alone.",
        "person" => "A person's id.",
        _ => "An id.",
    };

    private static OpenApiSchema Text() => new() { Type = JsonSchemaType.String };

    private static IDictionary<string, IOpenApiSchema> Shapes()
    {
        using var stream = typeof(ApiDocument).Assembly.GetManifestResourceStream("api-shapes.json")!;
        using var text = new StreamReader(stream, Encoding.UTF8);
        return OpenApiDocument.Parse(text.ReadToEnd(), OpenApiConstants.Json).Document!.Components!.Schemas!;
    }
}
