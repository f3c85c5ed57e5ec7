using Asyl.Casework.Reading;
using Asyl.Casework.Record;
using Asyl.Language.Dates;
using Asyl.Language.Text;

namespace Asyl.Casework.Events;

/// <summary>One telling of a happening: a statement of a report or a fact that a person entered, its people already persons.</summary>
internal sealed record Telling
{
    public required string Id { get; init; }

    /// <summary>Where it stands; for a fact the report of its first citation, or empty.</summary>
    public required string Report { get; init; }

    public required string Event { get; init; }

    public required IReadOnlyList<string> People { get; init; }

    public Edtf Date { get; init; }

    /// <summary>When it was, as far as the story around it lets one guess: dates an event of which nobody tells the day, and parts or joins nothing.</summary>
    public Edtf About { get; init; }

    public string Place { get; init; } = "";

    public string Country { get; init; } = "";

    public required IReadOnlyDictionary<string, string> Details { get; init; }

    public Certainty Certainty { get; init; }

    public IReadOnlyList<string> Voice { get; init; } = [];

    public Zone Zone { get; init; }

    public bool IsFact { get; init; }

    public bool IsAccepted { get; init; }

    public Passage? Passage { get; init; }

    /// <summary>Whether it is told as having happened, by whomever.</summary>
    public bool IsRealis => Certainty is Certainty.Asserted or Certainty.Attributed or Certainty.Alleged;

    public bool IsNegated => Certainty is Certainty.Denied or Certainty.Negated;

    /// <summary>Whether it is only feared, expected or possible.</summary>
    public bool IsExpected => !IsRealis && !IsNegated;

    public bool IsInBody => IsFact || Zone is Zone.Body or Zone.Dateline;

    /// <summary>How it came out, in a word of <c>outcomes.tsv</c>, or empty.</summary>
    public string Outcome { get; init; } = "";

    /// <summary>The town that its place names, or empty.</summary>
    public string Town { get; init; } = "";

    /// <summary>How much it decides: what people stand behind, then bodies of reports, then headlines and captions, then what did not or may happen.</summary>
    public int Weight => !IsRealis ? 0 : IsFact || IsAccepted ? 3 : IsInBody ? 2 : 1;

    /// <summary>When it was told: the publication of its report.</summary>
    public Edtf Told { get; init; }

    /// <summary>The words that its date was read from.</summary>
    public string DateWritten { get; init; } = "";

    /// <summary>Where it comes from in the end: see <see cref="Origins"/>.</summary>
    public string Origin { get; init; } = "";

    /// <summary>Whether nothing in it differs.</summary>
    public bool Is(Telling other) => Id == other.Id && this with { People = other.People, Details = other.Details, Voice = other.Voice } == other
        && People.SequenceEqual(other.People, StringComparer.Ordinal) && Voice.SequenceEqual(other.Voice, StringComparer.Ordinal) && Details.SequenceEqual(other.Details);

    /// <param name="people">Ids of persons.</param>
    public static Telling Of(FiledStatement filed, Edtf told, IReadOnlyList<string> people)
    {
        var said = filed.Statement;
        var country = WhereDecided.Country(said, filed.IsAccepted);
        return new Telling
        {
            Id = said.Id,
            Report = filed.Report,
            Event = said.Event,
            Told = told,
            People = people,
            Date = IsGuessed(filed) ? Edtf.Days(null, told.Last) : said.Date,
            About = said.Date,
            DateWritten = said.DateWritten,
            Place = WhereDecided.Holds(country, said) ? said.Place : "",
            Country = country,
            Details = said.Details,
            Outcome = Outcomes.Of(said.Event, said.Details),
            Town = WhereDecided.Holds(country, said) ? Places.Town(said.Place) : "",
            Certainty = said.Certainty,
            Voice = said.Voice,
            Zone = said.Zone,
            IsAccepted = filed.IsAccepted,
            Passage = said.Passage,
        };
    }

    // No words of the report give the day, and nobody has set it: who accepts the statement accepts that the report says so.
    private static bool IsGuessed(FiledStatement filed) =>
        filed is { Review: not Review.Corrected, Statement: { DateWritten.Length: 0, Zone: Zone.Body } said } && said.Date.IsApproximate;

    public static Telling Of(Fact fact, string person) => new()
    {
        Id = fact.Id,
        Report = fact.Cites.Count > 0 ? fact.Cites[0].Report : "",
        Event = fact.Event,
        People = [person],
        Date = fact.Date,
        Place = fact.Place,
        Country = fact.Country.Length > 0 ? fact.Country : Places.CountryOf(fact.Place),
        Details = fact.Details,
        Outcome = Outcomes.Of(fact.Event, fact.Details),
        Town = Places.Town(fact.Place),
        Certainty = Certainty.Asserted,
        IsFact = true,
        IsAccepted = true,
    };
}
