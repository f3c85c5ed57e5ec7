using System.Text;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Asyl.Web.Api;

/// <summary>The OpenAPI document, made when somebody asks for it: the operations as they are mapped, the shapes of their answers from <c>shapes.json</c>.</summary>
internal static class ApiDocument
{
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
        described.Responses = ApiAnswers.Of(operation, described.RequestBody is not null, document);
        if (described.RequestBody?.Content?.TryGetValue("multipart/form-data", out var form) == true)
            form.Schema = Files();
        if (operation.IsCareful)
            (described.Parameters ??= []).Add(new OpenApiParameter { Name = "If-Match", In = ParameterLocation.Header, Required = true, Description = "The ETag of the thing as it was seen.", Schema = Text() });
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

    private static OpenApiSchema Files() => new()
    {
        Type = JsonSchemaType.Object,
        Properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal)
        {
            ["files"] = new OpenApiSchema { Type = JsonSchemaType.Array, Items = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" } },
            ["compartment"] = Text(),
            ["published"] = Text(),
        },
    };

    private static OpenApiSchema Text() => new() { Type = JsonSchemaType.String };

    private static IDictionary<string, IOpenApiSchema> Shapes()
    {
        using var stream = typeof(ApiDocument).Assembly.GetManifestResourceStream("api-shapes.json")!;
        using var text = new StreamReader(stream, Encoding.UTF8);
        return OpenApiDocument.Parse(text.ReadToEnd(), OpenApiConstants.Json).Document!.Components!.Schemas!;
    }
}
