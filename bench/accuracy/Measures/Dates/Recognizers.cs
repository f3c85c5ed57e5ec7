using System.Globalization;
using Asyl.Accuracy.Measuring;
using Asyl.Language.Dates;

namespace Asyl.Accuracy.Measures.Dates;

/// <summary>
/// The cases that Recognizers-Text is tested with: wishes and orders to a calendar rather than reports. A value is right when any listed for the case
/// equals ours, as TIMEX3, as EDTF or as first day and day behind the last. Cases with an odd number (from 0) are held out.
/// </summary>
internal sealed class Recognizers : IMeasure
{
    public string Name => "recognizers";

    public IEnumerable<Figure> Run(DataFolder data)
    {
        if (data.Find("dates-recognizers", "DateTimeModel.json") is not { } path)
            return [];
        ExtentScore all = new(), held = new();
        foreach (var (number, item) in RecognizersCase.Read(path).Index())
        {
            var read = ReadDates.In(item.Input, item.Today).Select(Key).ToList();
            all.Add(item.Keys, read);
            if (number % 2 == 1)
                held.Add(item.Keys, read);
        }

        return Figures(all, "").Concat(Figures(held, "-held"));
    }

    private static TimexKey Key(DateMention mention)
    {
        var values = new List<string> { TimexForm.Of(mention.TimexValue) };
        if (mention.Date.IsKnown)
            values.Add(mention.Date.Text.TrimEnd('~'));
        if (mention.Date is { First: { } first, Last: { } last } && last < DateOnly.MaxValue)
            values.Add(string.Create(CultureInfo.InvariantCulture, $"{first:yyyy-MM-dd}/{last.AddDays(1):yyyy-MM-dd}"));
        return new(mention.Span, values);
    }

    private static IEnumerable<Figure> Figures(ExtentScore score, string suffix) => score.IsEmpty ? [] :
    [
        new($"recognizers.relaxed-f1{suffix}", score.Relaxed),
        new($"recognizers.strict-f1{suffix}", score.Strict),
        new($"recognizers.value-f1{suffix}", score.Value),
    ];
}
