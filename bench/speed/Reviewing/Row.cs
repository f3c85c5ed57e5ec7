using System.Text.Json;
using Asyl.Speed.Generating;

namespace Asyl.Speed.Reviewing;

/// <summary>A row of the chronology as the workbench gives it.</summary>
internal sealed record Row(string Event, string Date, string Basis)
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web);

    public bool IsAccepted => Basis == "accepted";

    public static Row Parse(string json) => Of(JsonDocument.Parse(json).RootElement);

    public static IReadOnlyList<Row> ParseMany(string json) => [.. JsonDocument.Parse(json).RootElement.GetProperty("items").EnumerateArray().Select(Of)];

    /// <summary>Whether it tells the step, on its day or in its month.</summary>
    public bool Tells(CaseStep step) => Event == step.Code && (Date == $"{step.Day:yyyy-MM-dd}" || Date == $"{step.Day:yyyy-MM}");

    private static Row Of(JsonElement json) => json.Deserialize<Row>(Form) ?? throw new InvalidOperationException("an event could not be read");
}
