using System.Diagnostics;
using System.Text;
using Asyl.Accuracy.Measuring;
using Asyl.Language.Dates;

namespace Asyl.Accuracy.Measures.Dates;

/// <summary>Megabytes of text a second on one core, from sentences to mentions: the best of a few rounds over the narratives of WikiWars.</summary>
internal sealed class DatesSpeed : IMeasure
{
    private const int Rounds = 5;

    public string Name => "dates-speed";

    public IEnumerable<Figure> Run(DataFolder data)
    {
        if (data.Find("dates-wikiwars", "in") is not { } inputs || data.Find("dates-wikiwars", "key") is not { } keys)
            yield break;
        var texts = WikiWarsText.Read(inputs, keys).Select(text => (text.Text, Sentences: ReadDates.Sentences(text.Text))).ToList();
        var megabytes = texts.Sum(text => Encoding.UTF8.GetByteCount(text.Text)) / 1e6;
        var best = TimeSpan.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            foreach (var (text, sentences) in texts)
                _ = DateReader.Read(text, sentences, Edtf.Unknown);
            best = watch.Elapsed < best ? watch.Elapsed : best;
        }

        yield return new("dates.mb-per-s", megabytes / best.TotalSeconds, FigureKind.Speed);
    }
}
