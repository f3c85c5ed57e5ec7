using Asyl.Casework.Events;
using Asyl.Casework.Intake;
using Asyl.Casework.Reading;
using Asyl.Casework.Record;
using Asyl.Language.Dates;

namespace Asyl.Casework.Dossiers.Exports;

/// <summary>One statement or fact that tells an event, what it says, and one place where its words stand.</summary>
internal sealed record CitedPassage
{
    public required CaseEvent Event { get; init; }

    /// <summary>Of the statement or the fact.</summary>
    public required string Id { get; init; }

    /// <summary>Ids of the persons of whom it tells this.</summary>
    public required IReadOnlyList<string> People { get; init; }

    /// <summary>Null for a fact that rests on the words of a note alone.</summary>
    public FiledReport? Report { get; init; }

    /// <summary>Of the kept text that is cited; empty without one.</summary>
    public string KeptSha256 { get; init; } = "";

    /// <summary>UTF-16 code units of the kept text; null where a page or a note is cited, and not words.</summary>
    public Passage? Passage { get; init; }

    /// <summary>From 1; 0 where there are no pages.</summary>
    public int Page { get; init; }

    public Box? Box { get; init; }

    public Review Review { get; init; }

    public Certainty Certainty { get; init; }

    /// <summary>Whom the report quotes, outermost first.</summary>
    public IReadOnlyList<string> Voice { get; init; } = [];

    public Edtf Date { get; init; }

    /// <summary>The words the date was read from; empty for a fact.</summary>
    public string DateWritten { get; init; } = "";

    public required string Place { get; init; }

    public required string Country { get; init; }

    public required IReadOnlyDictionary<string, string> Details { get; init; }

    /// <summary>Null for a statement.</summary>
    public Fact? Fact { get; init; }

    public bool IsAccepted => Review is Review.Accepted or Review.Corrected;

    public string Words => Passage?.Text ?? Fact?.Note ?? "";

    /// <summary>Whether it tells, like the event as a whole, that the thing happened, or like it that it did not.</summary>
    public bool TellsTheEvent => IsDenial(Certainty) == IsDenial(Event.Certainty);

    /// <summary>The statement or fact, and the place as people write it to cite it: "s… r…:120-180".</summary>
    public string Reference => Report is null ? Id : Passage is { } words ? $"{Id} {Report.Id}:{words.Start}-{words.End}" : $"{Id} {Report.Id}:p{Page}";

    private static bool IsDenial(Certainty certainty) => certainty is Certainty.Denied or Certainty.Negated;
}
