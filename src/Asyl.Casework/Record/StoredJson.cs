using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Asyl.Casework.Intake;
using Asyl.Casework.People;
using Asyl.Casework.Reading;
using Asyl.Language.Dates;

namespace Asyl.Casework.Record;

/// <summary>How readings, statements and facts lie in the databases. Not the public JSON: that is written by the exports.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    UseStringEnumConverter = true,
    Converters = [typeof(EdtfConverter), typeof(DetailsConverter)])]
[JsonSerializable(typeof(ReportReading))]
[JsonSerializable(typeof(Statement))]
[JsonSerializable(typeof(IReadOnlyList<FactCitation>))]
[JsonSerializable(typeof(IReadOnlyDictionary<string, string>))]
[JsonSerializable(typeof(SortedDictionary<string, string>))]
[JsonSerializable(typeof(Meant[]))]
[JsonSerializable(typeof(Provenance))]
[JsonSerializable(typeof(Places))]
internal sealed partial class StoredJson : JsonSerializerContext;

internal static class Stored
{
    /// <summary>Letters of every script as themselves: the text is stored, never put into a page.</summary>
    public static StoredJson Json { get; } = new(new JsonSerializerOptions(StoredJson.Default.Options!) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}

internal sealed class EdtfConverter : JsonConverter<Edtf>
{
    public override Edtf Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Edtf.Parse(reader.GetString() ?? "");

    public override void Write(Utf8JsonWriter writer, Edtf value, JsonSerializerOptions options) => writer.WriteStringValue(value.Text);
}

/// <summary>Details keep ordinal order, so that equal ones are equal texts.</summary>
internal sealed class DetailsConverter : JsonConverter<IReadOnlyDictionary<string, string>>
{
    public override IReadOnlyDictionary<string, string> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new SortedDictionary<string, string>(
            JsonSerializer.Deserialize(ref reader, Stored.Json.SortedDictionaryStringString) ?? [], StringComparer.Ordinal);

    public override void Write(Utf8JsonWriter writer, IReadOnlyDictionary<string, string> value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (key, text) in value.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            writer.WriteString(key, text);
        writer.WriteEndObject();
    }
}
