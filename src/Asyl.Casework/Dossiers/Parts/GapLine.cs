using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.Gaps;
using Asyl.Casework.Law;

namespace Asyl.Casework.Dossiers.Parts;

/// <summary>A gap in one sentence that says what is told, and what is not.</summary>
public sealed record GapLine(Gap Gap, Casebook Book)
{
    public string Sentence => Gap.Kind switch
    {
        GapKind.NoDocument => Gap.Days is { } days ? Strings.Of("gap.no_document", Country, DateWords.Of(Gap.Stretch), Strings.Count("duration.day", days)) : Strings.Of("gap.no_document.open", Country, DateWords.Of(Gap.Stretch)),
        GapKind.RemovalWhilePending => Strings.Of("gap.removal_while_pending", Country, On(^1), Noun(0), On(0)),
        GapKind.EntryPenalised => Strings.Of("gap.entry_penalised", Country, On(0), Noun(0), Names, Gap.Rule!.Source),
        _ => Strings.Of($"gap.{Code}", Country, On(^1), On(0)),
    };

    public string Code => Codes.Of(Gap.Kind);

    private string Country => Strings.Country(Gap.Country);

    private Wordings Names => Gap.Rule is Offence offence ? offence.Names : Wordings.None;

    private string On(Index which) => Book.Event(Gap.Events[which]) is { } e ? DateWords.Of(e.Date) : "";

    private string Noun(Index which) => Book.Event(Gap.Events[which]) is { } e ? NounPhrase.Of(e.Event) : "";

    public static IReadOnlyList<GapLine> Of(Casebook book, Cases.ProtectionCase theCase) => [.. GapFinder.Of(book, theCase).Select(gap => new GapLine(gap, book))];
}
