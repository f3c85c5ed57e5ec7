using System.Globalization;
using System.Text;
using Asyl.Accuracy.Measuring;
using Asyl.Language.PersonalNames;
using Asyl.Training.Names;

namespace Asyl.Training.PersonalNames;

/// <summary>Counts how common words of names are, by their sound; rare ones are left out.</summary>
internal static class FrequencyTraining
{
    private const int Fewest = 15;

    public static byte[] Run(DataFolder data)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var token in NameTokens.Read(data.Find("names-transliteration")!))
        {
            var sound = NameSounds.Of(NameLetters.Bare(token.Form));
            counts[sound] = counts.GetValueOrDefault(sound) + token.Count;
        }

        var table = new StringBuilder("# How often a word stands in names, by its sound; counted by tools/Asyl.Training in names of Wikidata (CC0 1.0) by NETransliteration-COLING2018 (Merhav and Ash 2018); CC0 1.0\n# sound\tcount\n");
        foreach (var (sound, count) in counts.Where(pair => pair.Value >= Fewest && pair.Key.Length > 1))
            table.Append(sound).Append('\t').Append(count.ToString(CultureInfo.InvariantCulture)).Append('\n');
        return Encoding.UTF8.GetBytes(table.ToString());
    }
}
