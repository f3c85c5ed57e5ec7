using System.Diagnostics;
using Asyl.Accuracy.Entities;
using Asyl.Accuracy.Measuring;
using Asyl.Language.Names;
using Asyl.Language.Text;

namespace Asyl.Accuracy.Measures;

/// <summary>Names with their types, exact spans: WikiGold (never learned from), the test part of GUM, the development part of WNUT 2017.</summary>
internal sealed class NameMeasure : IMeasure
{
    public string Name => "names";

    public IEnumerable<Figure> Run(DataFolder data)
    {
        if (data.Find("ner-wikigold", "wikigold.conll.txt") is { } wikigold)
        {
            var texts = ColumnFile.Read(wikigold).ToList();
            foreach (var figure in Score("wikigold", texts).Append(Speed(texts)))
                yield return figure;
        }

        if (data.Find("ud-english-gum-open", "test.conllu") is { } gum)
        {
            foreach (var figure in Score("gum-names", GumFile.Read(gum)))
                yield return figure;
        }

        if (data.Find("ner-wnut17", "emerging.dev.conll") is { } wnut)
        {
            foreach (var figure in Score("wnut17-dev", ColumnFile.Read(wnut)))
                yield return figure;
        }
    }

    private static IEnumerable<Figure> Score(string set, IEnumerable<GoldText> texts)
    {
        var tally = new NameTally();
        foreach (var text in texts)
            tally.Add(text.Names, Read(text).Select(name => new GoldName(name.Start, name.End, (int)name.Type)));
        yield return new($"{set}.person-f1", tally.F1((int)EntityType.Person));
        yield return new($"{set}.place-f1", tally.F1((int)EntityType.Place));
        yield return new($"{set}.organization-f1", tally.F1((int)EntityType.Organization));
        yield return new($"{set}.all-f1", tally.F1());
    }

    // The fastest of some rounds: the first ones are compiled while they run.
    private static Figure Speed(List<GoldText> texts)
    {
        const int Rounds = 8;
        var words = texts.Sum(text => text.Sentences.Sum(sentence => Tokenizer.Tokenize(text.Text, sentence).Count));
        var best = Enumerable.Range(0, Rounds).Min(_ =>
        {
            var watch = Stopwatch.StartNew();
            texts.ForEach(text => Read(text));
            return watch.Elapsed.TotalSeconds;
        });
        return new("wikigold.names-tokens-per-s", words / best, FigureKind.Speed);
    }

    private static IReadOnlyList<NamedEntity> Read(GoldText text) => EntityRecognizer.Recognize(text.Text, text.Sentences, []);
}
