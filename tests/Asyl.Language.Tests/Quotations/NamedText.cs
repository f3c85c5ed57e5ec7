using Asyl.Language.Coreference;
using Asyl.Language.Names;
using Asyl.Language.Quotations;
using Asyl.Language.Text;

namespace Asyl.Language.Tests.Quotations;

/// <summary>A text in which the names of persons are known, read without trees.</summary>
internal sealed record NamedText(string Text, IReadOnlyList<Span> Sentences, IReadOnlyList<NamedEntity> Entities)
{
    /// <param name="text">An invented passage.</param>
    /// <param name="persons">Names in it, longer ones first; each place where one stands is a name.</param>
    public static NamedText Of(string text, params string[] persons)
    {
        var entities = new List<NamedEntity>();
        foreach (var name in persons)
        {
            for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
            {
                var span = new Span(at, at + name.Length);
                if (!entities.Exists(entity => entity.Span.Overlaps(span)))
                    entities.Add(new(span.Start, span.End, EntityType.Person));
            }
        }

        return new(text, SentenceSplitter.Split(text, [new(0, text.Length, Zone.Body)]), [.. entities.OrderBy(entity => entity.Start)]);
    }

    public IReadOnlyList<Quotation> Quotations() => QuotationReader.Read(Text, Sentences, Entities, []);

    public CoreferenceReading Coreference() => CoreferenceReader.Read(Text, Sentences, Entities, [], Quotations());

    /// <summary>The words of each quotation and of its speaker: "speaker: words".</summary>
    public IEnumerable<string> Said() => Quotations().Select(quotation => $"{quotation.Speaker?.In(Text) ?? "?"}: {quotation.Span.In(Text)}");

    /// <summary>The first names of whom the last mention with these words means, in order; empty for nobody or the unnamed.</summary>
    public IEnumerable<string> Meant(string words)
    {
        var reading = Coreference();
        var mention = reading.Mentions.Last(mention => mention.Span.In(Text) == words);
        return mention.Persons.Select(person => reading.Persons[person]).Where(person => person.Names.Count > 0).Select(person => person.Names[0].In(Text));
    }
}
