using Asyl.Language.PersonalNames;

namespace Asyl.Training.PersonalNames;

/// <summary>A word of a name in plain Latin letters and the same word in another script.</summary>
internal sealed record TransliteratedName(string Latin, string Other)
{
    /// <summary>The first nine tenths of a set's lines, or the last, which is for measuring.</summary>
    public static List<TransliteratedName> Read(string path, bool last)
    {
        var lines = File.ReadAllLines(path);
        var kept = lines.Length * 9 / 10;
        return [.. (last ? lines.Skip(kept) : lines.Take(kept)).Select(line => line.Split('\t'))
            .Select(cells => new TransliteratedName(NameLetters.Bare(cells[0]), cells[1].Replace(" ", "", StringComparison.Ordinal)))
            .Where(name => name.Latin.Length > 0 && name.Latin.All(char.IsAsciiLetterLower))];
    }
}
