using Asyl.Accuracy.Measuring;
using Asyl.Casework.Reading;
using Asyl.Casework.Reading.Telling;
using Asyl.Casework.Reading.Triggers;
using Asyl.Casework.Reading.Who;
using Asyl.Casework.Reading.When;
using Asyl.Language.Dates;
using Asyl.Language.Text;

namespace Asyl.Accuracy.Measures;

/// <summary>
/// How many reports a second are read whole on one core, from text to statements, and what share of the time its steps take: zones, sentences and dates; names, people and
/// speech; triggers and statements, the trees among them. The labelled reports are read, and counted as if each had 500 words.
/// In processor time, so that other programs on the machine do not count.
/// </summary>
internal sealed class ReadingSpeedMeasure : IMeasure
{
    private const double WordsAReport = 500;
    private const int Rounds = 12;

    private static readonly Edtf Published = Edtf.Parse("2024-05-05");

    public string Name => "reading-speed";

    public IEnumerable<Figure> Run(DataFolder data)
    {
        var reports = Reports().ToList();
        var size = reports.Sum(text => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length) / WordsAReport;
        var fastest = Fastest(() => reports.ForEach(text => ReportReader.Read("", "", text, Zoning.Partition(text), Published)));
        yield return new("reading.reports-per-second", size / fastest, FigureKind.Speed);
        var texts = reports.Select(Text).ToList();
        var layers = texts.ConvertAll(ReportLayers.Of);
        yield return new("reading.share-of-dates", Fastest(() => reports.ForEach(text => Text(text))) / fastest, FigureKind.Speed);
        yield return new("reading.share-of-people", Fastest(() => texts.ForEach(text => ReportLayers.Of(text))) / fastest, FigureKind.Speed);
        var telling = texts.ConvertAll(text => Enumerable.Range(0, text.Sentences.Length).Where(at => new ItemPlaces(text.Sentences[at]).MayTell).ToList());
        yield return new("reading.share-of-trees", Fastest(() => Enumerable.Range(0, texts.Count).ToList().ForEach(i => ParsedSentences.Of(texts[i], layers[i].Names, telling[i]))) / fastest, FigureKind.Speed);
        yield return new("reading.share-of-statements", Fastest(() => texts.Zip(layers).ToList().ForEach(pair => StatementMaker.Make("", "", pair.First, pair.Second))) / fastest, FigureKind.Speed);
    }

    private static ReportText Text(string text)
    {
        var layout = Zoning.Partition(text);
        var sentences = SentenceSplitter.Split(text, layout.Zones);
        return new(text, layout, Published, sentences, YearHeadings.Apply(text, sentences, DateReader.Read(text, sentences, Published)));
    }

    private static double Fastest(Action action) => Enumerable.Range(0, Rounds).Min(_ => ParsingSpeedMeasure.Seconds(action));

    private static IEnumerable<string> Reports() =>
        typeof(ReadingSpeedMeasure).Assembly.GetManifestResourceNames().Where(name => name.StartsWith("reports/", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(EmbeddedText);

    private static string EmbeddedText(string name)
    {
        using var reader = new StreamReader(typeof(ReadingSpeedMeasure).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
