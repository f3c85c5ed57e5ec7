using System.Globalization;
using System.Text;
using Asyl.Accuracy.Measuring;
using Asyl.Language.PersonalNames;

namespace Asyl.Training.PersonalNames;

/// <summary>
/// Makes the table of how Chinese characters and Cyrillic letters are written in Latin names. Enters: the transliteration sets, the last tenth of each left out.
/// Leaves: a row a character or syllable, its pieces of Latin each with its cost in hundredths of a nat.
/// </summary>
internal sealed class RenderingTraining(DataFolder data)
{
    private const int Rounds = 8;

    /// <summary>A character met less often is read as its syllable is.</summary>
    private const double FewestMet = 3;

    private const double LeastChance = 0.003;

    /// <summary>Letters of Kazakh and Tajik that Russian names do not have, the Russian letter that stands for each, and the Latin one.</summary>
    private static readonly string[] Kin = ["әаa", "ғгg", "қкq", "ңнn", "өоo", "ұуu", "үуu", "һхh", "іиi", "ҳхh", "ӣиi", "ӯуu", "ўуu", "ҷжj"];

    public byte[] Run()
    {
        var chinese = new CharacterAligner(Pinyin.Of);
        var russian = new CharacterAligner(_ => null);
        var (names, cyrillic) = (Read("wd_chinese_64"), Read("wd_russian_64"));
        chinese.Learn(names, Rounds);
        russian.Learn(cyrillic, Rounds);
        var table = new StringBuilder("# How letters and characters of other scripts are written in Latin names: pieces, each with its cost in hundredths of a nat; rows that begin with _ tell how letters follow one another; learned by tools/Asyl.Training from names in Wikidata (CC0 1.0) by NETransliteration-COLING2018 (Merhav and Ash 2018); CC0 1.0\n");
        WriteLetters(table, LetterChances.Of(names.Concat(cyrillic).Select(name => name.Latin)));
        foreach (var (syllable, pieces) in chinese.Syllables.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            WriteRow(table, syllable, pieces);
        var letters = russian.Characters.Where(pair => Scripts.Of(pair.Key) == "Cyrl" && !Kin.Any(kin => kin[0] == pair.Key)).Concat(Kin.Select(kin => KeyValuePair.Create(kin[0], Half(russian.Characters[kin[1]], kin[2..]))));
        foreach (var (character, pieces) in chinese.Characters.Where(IsOwn).Concat(letters).OrderBy(pair => pair.Key))
            WriteRow(table, character.ToString(), pieces);
        return Encoding.UTF8.GetBytes(table.ToString());

        bool IsOwn(KeyValuePair<char, Dictionary<string, double>> pair) =>
            Scripts.Of(pair.Key) == "Hani" && (chinese.Met(pair.Key) >= FewestMet || Pinyin.Of(pair.Key) is null);
    }

    private List<TransliteratedName> Read(string file) => TransliteratedName.Read(data.Find("names-transliteration", file)!, last: false);

    /// <summary>Half of the chances for one piece more.</summary>
    private static Dictionary<string, double> Half(Dictionary<string, double> pieces, string piece)
    {
        var halved = pieces.ToDictionary(pair => pair.Key, pair => pair.Value / 2, StringComparer.Ordinal);
        halved[piece] = halved.GetValueOrDefault(piece) + 0.5;
        return halved;
    }

    private static void WriteLetters(StringBuilder table, LetterChances letters)
    {
        for (var before = 0; before < LetterChances.Signs; before++)
        {
            table.Append('_').Append(before == 0 ? "" : (char)('a' + before - 1)).Append('\t');
            table.AppendJoin('\t', letters.Logs.Skip(before * LetterChances.Signs).Take(LetterChances.Signs).Select(Hundredths)).Append('\n');
        }
    }

    private static void WriteRow(StringBuilder table, string unit, Dictionary<string, double> pieces)
    {
        var kept = pieces.Where(pair => pair.Value >= LeastChance).OrderByDescending(pair => Math.Round(pair.Value, 4)).ThenBy(pair => pair.Key, StringComparer.Ordinal).ToList();
        if (kept.Count > 0)
            table.Append(unit).Append('\t').AppendJoin('\t', kept.Select(pair => $"{pair.Key}\t{Hundredths(Math.Log(pair.Value))}")).Append('\n');
    }

    private static string Hundredths(double log) => Math.Round(-100 * log).ToString(CultureInfo.InvariantCulture);
}
