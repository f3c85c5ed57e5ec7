using System.Text;
using Asyl.Accuracy.Measuring;
using Asyl.Accuracy.Treebank;
using Asyl.Language.Parsing;
using Asyl.Language.Text;

namespace Asyl.Accuracy.Measures;

/// <summary>
/// How many reports a second go from UTF-8 bytes to trees on one core: decoding, zones, sentences, words, tags, trees and lemmas. A report is GUM test
/// sentences one after the other until they hold 500 words. "parsing.load-ms" is the first sentence of a process, models read included, when this measure runs alone.
/// Both in processor time, so that other programs on the machine do not count.
/// </summary>
internal sealed class ParsingSpeedMeasure : IMeasure
{
    private const int WordsAReport = 500;
    private const int Rounds = 5;

    public string Name => "parsing-speed";

    public IEnumerable<Figure> Run(DataFolder data)
    {
        if (data.Find("ud-english-gum-open", "test.conllu") is not { } path)
            yield break;
        yield return new("parsing.load-ms", Seconds(() => EnglishParser.Parse("She left.", [new(0, 9)])) * 1000, FigureKind.Speed);
        var reports = Reports(Conllu.Read(path)).ToList();
        var fastest = Enumerable.Range(0, Rounds).Min(_ => Seconds(() => reports.ForEach(Read)));
        yield return new("parsing.reports-per-second", reports.Count / fastest, FigureKind.Speed);
    }

    private static void Read(byte[] report)
    {
        var text = Encoding.UTF8.GetString(report);
        EnglishParser.Parse(text, SentenceSplitter.Split(text, Zoning.Partition(text).Zones));
    }

    /// <summary>The processor time of this program while something is done, in seconds.</summary>
    public static double Seconds(Action action)
    {
        var started = Environment.CpuUsage.TotalTime;
        action();
        return (Environment.CpuUsage.TotalTime - started).TotalSeconds;
    }

    private static IEnumerable<byte[]> Reports(IEnumerable<TreebankSentence> sentences)
    {
        var text = new StringBuilder();
        var words = 0;
        foreach (var sentence in sentences)
        {
            text.Append(sentence.StartsParagraph ? "\n\n" : " ").Append(sentence.Text);
            words += sentence.Words.Count;
            if (words < WordsAReport)
                continue;
            yield return Encoding.UTF8.GetBytes(text.ToString());
            text.Clear();
            words = 0;
        }
    }
}
