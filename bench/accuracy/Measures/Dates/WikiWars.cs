using Asyl.Accuracy.Measuring;
using Asyl.Language.Dates;

namespace Asyl.Accuracy.Measures.Dates;

/// <summary>
/// Dates in narratives of wars, read without a day of publication. TIMEX2 and TIMEX3 know no ranges: a range is its two ends. Texts 12 to 22 are
/// held out: rules are made with an eye on the others alone.
/// </summary>
internal sealed class WikiWars : IMeasure
{
    private const string FirstHeld = "12";

    public string Name => "wikiwars";

    public IEnumerable<Figure> Run(DataFolder data)
    {
        if (data.Find("dates-wikiwars", "in") is not { } inputs || data.Find("dates-wikiwars", "key") is not { } keys)
            return [];
        ExtentScore all = new(), held = new();
        foreach (var text in WikiWarsText.Read(inputs, keys))
        {
            var read = ReadDates.In(text.Text, Edtf.Unknown).SelectMany(mention => mention.Ends.Count > 0 ? mention.Ends : [mention]).Select(Key).ToList();
            all.Add(text.Keys, read);
            if (string.CompareOrdinal(text.Name, FirstHeld) >= 0)
                held.Add(text.Keys, read);
        }

        return Figures(all, "").Concat(Figures(held, "-held"));
    }

    private static TimexKey Key(DateMention mention) => new(mention.Span, [TimexForm.Of(mention.TimexValue)]);

    private static IEnumerable<Figure> Figures(ExtentScore score, string suffix) => score.IsEmpty ? [] :
    [
        new($"wikiwars.value-f1{suffix}", score.Value),
        new($"wikiwars.relaxed-f1{suffix}", score.Relaxed),
        new($"wikiwars.strict-f1{suffix}", score.Strict),
    ];
}
