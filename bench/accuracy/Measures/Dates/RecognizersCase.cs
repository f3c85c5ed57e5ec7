using System.Text.Json;
using Asyl.Language.Dates;
using Asyl.Language.Text;

namespace Asyl.Accuracy.Measures.Dates;

/// <summary>One case of Recognizers-Text: a sentence, the day it is read on, and its keys with every value that is listed for them.</summary>
internal sealed record RecognizersCase(string Input, Edtf Today, IReadOnlyList<TimexKey> Keys)
{
    public static IReadOnlyList<RecognizersCase> Read(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        return [.. json.RootElement.EnumerateArray().Select(Read)];
    }

    private static RecognizersCase Read(JsonElement item)
    {
        var today = item.TryGetProperty("Context", out var context) && context.TryGetProperty("ReferenceDateTime", out var at)
            ? Edtf.Parse(at.GetString()![..10]) : Edtf.Unknown;
        var input = item.GetProperty(nameof(Input)).GetString()!;
        var keys = item.GetProperty("Results").EnumerateArray().Select(result => Key(result, input)).OrderBy(key => key.Span.Start).ToList();
        return new(input, today, keys);
    }

    private static TimexKey Key(JsonElement result, string input)
    {
        var values = result.TryGetProperty("Resolution", out var resolution) && resolution.TryGetProperty("values", out var list)
            ? list.EnumerateArray().SelectMany(Values).Distinct().ToList() : [];
        return new(Place(result, input), values);
    }

    // Three cases give the words alone.
    private static Span Place(JsonElement result, string input)
    {
        if (result.TryGetProperty("Start", out var start) && result.TryGetProperty("End", out var end))
            return new(start.GetInt32(), end.GetInt32() + 1);
        var words = result.GetProperty("Text").GetString()!;
        var at = Math.Max(0, input.IndexOf(words, StringComparison.OrdinalIgnoreCase));
        return new(at, at + words.Length);
    }

    // A range is given by the day behind its last one.
    private static IEnumerable<string> Values(JsonElement value)
    {
        if (Text(value, "timex") is { } timex)
            yield return TimexForm.Of(timex);
        if (Text(value, "value") is { } plain)
            yield return TimexForm.Of(plain);
        if (Text(value, "start") is { } start && Text(value, "end") is { } end)
            yield return $"{start}/{end}";
    }

    private static string? Text(JsonElement value, string name) => value.TryGetProperty(name, out var text) ? text.GetString() : null;
}
