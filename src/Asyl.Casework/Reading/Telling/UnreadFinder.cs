using Asyl.Language.Text;

namespace Asyl.Casework.Reading.Telling;

/// <summary>Sentences that speak of a known person and a date or a legal matter, and from which no statement came: a person should look.</summary>
internal static class UnreadFinder
{
    public static IReadOnlyList<Passage> Find(ReportText report, ReportLayers layers, IReadOnlyList<Statement> statements)
    {
        var found = new List<Passage>();
        for (var at = 0; at < report.Sentences.Length; at++)
        {
            var sentence = report.Sentences[at];
            var isKnown = layers.Mentions[at].Any(mention => mention.People.Any(person => !person.IsOfficer));
            var matters = isKnown || sentence.Dates.Count > 0;
            if (matters && sentence.Words.Length > 3 && !statements.Any(statement => new Span(statement.Passage.Start, statement.Passage.End).Overlaps(sentence.Span)))
                found.Add(Passage.Of(report.Text, sentence.Span));
        }

        return found;
    }
}
