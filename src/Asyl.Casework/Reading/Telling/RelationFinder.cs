using Asyl.Casework.Reading.Names;
using Asyl.Casework.Reading.Who;

namespace Asyl.Casework.Reading.Telling;

/// <summary>Finds what two people of a report are to each other: "his wife, NAME", "NAME, X's lawyer", "the lawyer for X, NAME". A former husband is no husband.</summary>
internal static class RelationFinder
{
    private static readonly (string List, string Kind)[] Kinds =
        [("kin_former_spouse", "former_spouse"), ("kin_spouse", "spouse"), ("kin_parent", "parent"), ("kin_child", "child"), ("kin_sibling", "sibling")];

    /// <param name="signed">Who signs the report, where it is a letter.</param>
    public static IReadOnlyList<Relation> Find(ReportText report, ReportLayers layers, IReadOnlyList<string> signed)
    {
        var found = new List<Relation>();
        for (var at = 0; at < report.Sentences.Length; at++)
        {
            foreach (var run in layers.Names[at].Runs.Where(run => run.Person is not null))
                AddOf(report, report.Sentences[at], layers.Mentions[at], run, found);
            if (signed.Count > 0 && ActedFor(report.Sentences[at], layers.Mentions[at]) is { } client)
                found.AddRange(signed.Select(author => new Relation(author, client.People[0].Name, "lawyer", Passage.Of(report.Text, report.Sentences[at].SpanOf(client.First, client.Last)))));
        }

        return [.. found.DistinctBy(relation => (relation.A, relation.B, relation.Kind))];
    }

    private static void AddOf(ReportText report, Sentence sentence, IReadOnlyList<PersonMention> mentions, NameRun run, List<Relation> found)
    {
        var noun = sentence.Lower(run.First - 1) is "," ? run.First - 2 : run.First - 1;
        AddAt(report, sentence, mentions, run, noun, found);
        if (sentence.Lower(run.Last + 1) is not ",")
            return;
        for (var at = run.Last + 2; at < run.Last + 7; at++)
            AddAt(report, sentence, mentions, run, at, found);
    }

    private static void AddAt(ReportText report, Sentence sentence, IReadOnlyList<PersonMention> mentions, NameRun run, int noun, List<Relation> found)
    {
        if (KindOf(sentence, noun) is not { } kind || OwnerOf(sentence, mentions, noun) is not { People: [var owner, ..] } mention || owner == run.Person)
            return;
        var (first, last) = (Math.Min(run.First, mention.First), Math.Max(run.Last, Math.Max(noun, mention.Last)));
        found.Add(new(run.Person!.Name, owner.Name, kind, Passage.Of(report.Text, sentence.SpanOf(first, last))));
    }

    // "I act for X", "we represent X", "my client": whoever signs the letter speaks for them.
    private static PersonMention? ActedFor(Sentence sentence, IReadOnlyList<PersonMention> mentions) => mentions.FirstOrDefault(mention => mention is { IsPossessive: false, IsOfficer: false, People.Count: 1 }
        && (sentence.Lower(mention.Last) is "client" || (Words.List("acting").Contains(sentence.Lower(mention.First - (sentence.Lower(mention.First - 1) is "for" ? 2 : 1))) && sentence.Words.Take(mention.First).Any(word => word.Lower is "i" or "we"))));

    private static string? KindOf(Sentence sentence, int noun)
    {
        if (noun < 0 || noun >= sentence.Words.Length)
            return null;
        if (Role.EndingAt(sentence, noun) is { Role.Code: "lawyer" })
            return "lawyer";
        var lower = sentence.Lower(noun - 1) is "former" or "ex" ? "former_" + sentence.Lower(noun) : sentence.Lower(noun);
        foreach (var (list, kind) in Kinds)
        {
            if (Words.List(list).Contains(lower))
                return kind;
        }

        return null;
    }

    // "X's lawyer", "her former husband": the possessor ends right before the noun; or "lawyer for X".
    private static PersonMention? OwnerOf(Sentence sentence, IReadOnlyList<PersonMention> mentions, int noun)
    {
        var before = mentions.LastOrDefault(mention => mention.IsPossessive && mention.Last < noun && noun - mention.Last <= 3 && !mention.IsOfficer);
        if (before is not null)
            return before;
        return sentence.Lower(noun + 1) is "for" or "of" ? mentions.FirstOrDefault(mention => mention.First == noun + 2 && !mention.IsOfficer) : null;
    }
}
