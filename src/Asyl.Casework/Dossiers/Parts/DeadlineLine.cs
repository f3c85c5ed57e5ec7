using Asyl.Casework.Deadlines;
using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.Law;

namespace Asyl.Casework.Dossiers.Parts;

/// <summary>A time limit in words: what for, until when and on what condition, by which rule, and what is not known about it.</summary>
public sealed record DeadlineLine(Deadline Deadline, Jurisdictions Law)
{
    private TimeLimit Rule => Deadline.Rule;

    public string WhatWords => Rule.Names.ToString() is { Length: > 0 } names ? names : Rule.What.Replace('_', ' ');

    public string CountryWords => Strings.Country(Deadline.Country);

    /// <summary>"served on 3 June 2019: until 24 June 2019", "if served on 3 June 2019, until 24 June 2019", or what is not known.</summary>
    public string WhenWords => Deadline switch
    {
        { Due: { } due } => Strings.Of($"deadline.{Key}", DateWords.Of(Deadline.Starts), DateWords.Of(due)),
        { Rule.Length.Length: 0 } => Strings.Of($"deadline.{Key}.no_length", DateWords.Of(Deadline.Starts)),
        _ => Strings.Of(Rule.FromService ? "deadline.no_service" : "deadline.no_day", LengthWords),
    };

    /// <summary>What a lawyer has to look at besides.</summary>
    public IReadOnlyList<string> Notes => [.. Remarks()];

    /// <summary>The source, how far it was checked and when.</summary>
    public string SourceWords => Strings.Of("deadline.source", Rule.Source, Strings.Of($"how.{Codes.Of(Rule.Source.How)}"), DateWords.Of(Rule.Source.Checked));

    private string Key => Codes.Of(Deadline.Basis);

    private string LengthWords => Rule.InWorkingDays ? Strings.Of("deadline.working", DurationWords.Find(Rule.Length)) : DurationWords.Find(Rule.Length) ?? "";

    private IEnumerable<string> Remarks()
    {
        if (!Rule.IsOfThePerson)
            yield return Strings.Of("deadline.of_authority");
        if (Body() is { } body)
            yield return Strings.Of("deadline.recipient", body);
        if (Rule.IsOfThePerson && Rule.FromService)
            yield return Strings.Of($"deadline.suspensive.{(Rule.Suspensive is { } halts ? halts ? "true" : "false" : "unknown")}");
        if (Rule.InWorkingDays)
            yield return Strings.Of("deadline.holidays");
        if (Deadline.EndsOnDayOff)
            yield return Strings.Of("deadline.day_off");
        if (Deadline.Runs && !Deadline.Starts.IsDay)
            yield return Strings.Of("deadline.earliest");
        if (Deadline.Runs && Deadline.Starts.Last < Deadline.Decided.First)
            yield return Strings.Of("deadline.before", DateWords.Of(Deadline.Decided));
        if (Deadline.Met.Count > 0)
            yield return Strings.Of("deadline.met", NounPhrase.Of(Rule.MetBy));
        if (Rule.Note.Length > 0)
            yield return Rule.Note;
    }

    private Wordings? Body() => Law.Of(Deadline.Country)?.Find<Authority>(Rule.Recipient, Deadline.Decided)?.Names;

    public static IReadOnlyList<DeadlineLine> Of(IEnumerable<Deadline> deadlines, Jurisdictions law) => [.. deadlines.Select(deadline => new DeadlineLine(deadline, law))];
}
