using Asyl.Casework.Events;
using Asyl.Casework.Law;
using Asyl.Casework.Reading;
using Asyl.Language.Dates;

namespace Asyl.Casework.Gaps;

/// <summary>Something in a person's file that does not follow, or that the law sets its face against: what is told, for a lawyer to look at. No opinion, no forecast.</summary>
public sealed record Gap
{
    public required GapKind Kind { get; init; }

    public required string Person { get; init; }

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public required string Country { get; init; }

    /// <summary>The days it is about; open at an end that is not known.</summary>
    public Edtf Stretch { get; init; }

    /// <summary>Ids of the events it is about, in order.</summary>
    public required IReadOnlyList<string> Events { get; init; }

    /// <summary>Ids of the statements and facts it rests on.</summary>
    public required IReadOnlyList<string> Because { get; init; }

    /// <summary>Accepted when people stand behind every event it is about.</summary>
    public Basis Basis { get; init; }

    /// <summary>The rule of the place that makes it worth a look; null where none is needed.</summary>
    public Rule? Rule { get; init; }

    /// <summary>The same for the same kind and events.</summary>
    public string Id => Ids.Of('g', [Person, Kind.ToString(), Country, .. Events]);

    /// <summary>How many days; null when an end is not known.</summary>
    public int? Days => Stretch is { First: { } first, Last: { } last } ? last.DayNumber - first.DayNumber + 1 : null;
}

/// <summary>What does not follow. Codes are public.</summary>
public enum GapKind
{
    ExtensionWithoutGrant,
    RefusalWithoutApplication,

    /// <summary>A document ran out, and no other is told for the days until something happened.</summary>
    NoDocument,
    RemovalWhilePending,
    RemovalAfterNotOrdered,

    /// <summary>A charge or sentence for the way of entry, where the rule of the place says that article 31 of the 1951 Convention may stand against it.</summary>
    EntryPenalised,
}
