using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.Reading;
using Asyl.Casework.Record;
using Asyl.Language.Dates;

namespace Asyl.Casework.Dossiers.Parts;

/// <summary>Who says something, and under which citations: a report with the voices it passes on, or a person who entered it.</summary>
public sealed record Teller
{
    /// <summary>The outlet; of a fact, the outlets of what it rests on.</summary>
    public required string Name { get; init; }

    /// <summary>Who entered it; empty for a report.</summary>
    public string By { get; init; } = "";

    /// <summary>Whom the report quotes, outermost first; empty for its own voice.</summary>
    public IReadOnlyList<string> Voice { get; init; } = [];

    public Certainty Certainty { get; init; }

    public Review Review { get; init; }

    /// <summary>The day on which a person entered it; unknown for a report.</summary>
    public Edtf Entered { get; init; }

    /// <summary>The words of a signed note, where it rests on one.</summary>
    public string Note { get; init; } = "";

    public IReadOnlyList<int> Citations { get; init; } = [];

    public bool IsEntry => Entered.IsKnown;

    public bool IsAccepted => Review is Review.Accepted or Review.Corrected;

    /// <summary>"The outlet › the agency › the lawyer (alleged)".</summary>
    public string Words()
    {
        if (IsEntry)
            return $"{Name} ({Strings.Of("teller.entered", By, DateWords.Of(Entered))})";
        var chain = string.Join(" › ", Voice.Prepend(Name));
        return Certainty is Certainty.Asserted or Certainty.Attributed ? chain : $"{chain} ({Strings.Of($"certainty.{Codes.Of(Certainty)}")})";
    }
}
