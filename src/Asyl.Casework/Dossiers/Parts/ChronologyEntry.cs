using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.Events;
using Asyl.Casework.Reading;
using Asyl.Language.Dates;

namespace Asyl.Casework.Dossiers.Parts;

/// <summary>One happening as a line of a chronology.</summary>
public sealed record ChronologyEntry
{
    /// <summary>The id of the event.</summary>
    public required string Id { get; init; }

    public Edtf Date { get; init; }

    /// <summary>Whether it has a place on a line of time: a day, a stretch of days, or one end of it.</summary>
    public bool IsDated => Date.First is not null || Date.Last is not null;

    /// <summary>What happened in plain words; what is disputed is left out of them.</summary>
    public required string Phrase { get; init; }

    public IReadOnlyList<DetailLine> Details { get; init; } = [];

    public Certainty Certainty { get; init; }

    /// <summary>Who says so, never empty.</summary>
    public required IReadOnlyList<Teller> Tellers { get; init; }

    public IReadOnlyList<Dispute> Disputes { get; init; } = [];

    /// <summary>Where it tells that the person was; null when it does not.</summary>
    public ToldStay? Stay { get; init; }

    public int Origins { get; init; }

    public Basis Basis { get; init; }

    public bool IsAccepted => Basis == Basis.Accepted;
}

/// <summary>An attribute that sources tell differently, by the number of the contradiction that shows how.</summary>
public sealed record Dispute(ContradictionKind About, int Contradiction)
{
    public string Words => Strings.Of("contradiction.dispute", Contradiction, Strings.Of($"about.{Codes.Of(About)}"));
}
