using Asyl.Language.Text;

namespace Asyl.Language.Dates;

/// <summary>Where the telling stands in time: what "the next day" or a month without its year hangs on.</summary>
internal sealed class Story
{
    private const int Remembered = 64;
    private const int FreshSentences = 2;

    private readonly List<(Edtf Date, Place Place)> told = [];

    /// <summary>The last date told, whatever it hung on.</summary>
    public Edtf Now { get; private set; }

    /// <summary>The date before the last one, for what stands in apposition to it.</summary>
    public Edtf Before { get; private set; }

    /// <summary>The last date whose year was said; unknown when the telling came back to the day of publication.</summary>
    public Edtf Year { get; private set; }

    public int YearSentence { get; private set; }

    public int YearParagraph { get; private set; }

    /// <summary>The sentence in which the year was said.</summary>
    public Span YearSpan { get; private set; }

    /// <summary>The dates told of late, the latest last, each with its sentence.</summary>
    public IReadOnlyList<(Edtf Date, Place Place)> Told => told;

    /// <summary>The year before Christ that was said last, negative; 0 when a later one was said since.</summary>
    public int EraYear { get; private set; }

    /// <summary>The same expression, in the year before Christ that the story is at, when it says no year.</summary>
    public TimeExpression InEra(TimeExpression expression)
    {
        if (expression is CalendarExpression { Year: not 0 } dated)
            EraYear = Math.Min(dated.Year, 0);
        return EraYear < 0 && expression is CalendarExpression { HasOwnYear: false, Weekday: 0 } calendar
            ? calendar with { Year = EraYear }
            : expression;
    }

    public void Tell(Edtf date, Place place)
    {
        Before = Now;
        Now = date;
        if (told.Count == Remembered)
            told.RemoveAt(0);
        told.Add((date, place));
    }

    public void SayYear(Edtf date, Place place)
    {
        Year = date;
        YearSentence = place.Sentence;
        YearParagraph = place.Paragraph;
        YearSpan = place.Span;
    }

    /// <summary>Whether something was told with a date in this sentence or shortly before.</summary>
    public bool IsFresh(Place place) => told is [.., var latest] && place.Sentence - latest.Place.Sentence <= FreshSentences;

    public void ComeBack() => Year = Edtf.Unknown;
}
