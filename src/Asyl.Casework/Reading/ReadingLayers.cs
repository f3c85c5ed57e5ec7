using Asyl.Language.Dates;
using Asyl.Language.Pages;
using Asyl.Language.Text;

namespace Asyl.Casework.Reading;

/// <summary>The layers under a reading, for looking into it and for measuring: never stored. Entities are looked for when somebody asks.</summary>
public sealed record ReadingLayers(
    IReadOnlyList<ZonedSpan> Zones,
    IReadOnlyList<Span> Sentences,
    Lazy<IReadOnlyList<Entity>> Entities,
    IReadOnlyList<DateMention> Dates,
    IReadOnlyList<Quote> Quotes)
{
    /// <summary>For a web page, where each paragraph of the kept text stands in it.</summary>
    public IReadOnlyList<PageElement> Elements { get; init; } = [];
}

/// <summary>A name where it stands; type is person, place or organization, name its resolved form.</summary>
public sealed record Entity(Span Span, string Type, string Name);

/// <summary>Words between quotation marks and who is taken to say them; empty when nobody is.</summary>
public sealed record Quote(Span Span, string Speaker);
