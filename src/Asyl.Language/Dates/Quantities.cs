namespace Asyl.Language.Dates;

/// <summary>How many: "three", "12", "a", "a few", "several", "a couple of".</summary>
internal static class Quantities
{
    private const int Most = 9999;

    /// <summary>The count and where it ends; a count of 0 when nothing is counted here.</summary>
    public static (int Count, bool IsFuzzy, int To) Read(TimeSentence sentence, int at)
    {
        var isOne = sentence.IsLink(at, "a");
        var next = isOne ? at + 1 : at;
        if (sentence.Is(next, TimeWordKind.Fuzzy))
            return (sentence.Word(next).Number, true, sentence.IsLink(next + 1, "of") ? next + 2 : next + 1);
        if (isOne)
            return sentence.Is(next, TimeWordKind.Unit) ? (1, false, next) : (0, false, at);
        var number = sentence.Number(at);
        if (number is < 1 or > Most)
            return (0, false, at);
        return sentence.Word(at + 1).Is(TimeWordKind.Number, "100") ? (Math.Min(number * 100, Most), false, at + 2) : (number, false, at + 1);
    }
}
