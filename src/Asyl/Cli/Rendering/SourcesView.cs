using Asyl.Casework;
using Asyl.Casework.Cases;
using Asyl.Casework.Dossiers;
using Asyl.Casework.Dossiers.Parts;
using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.Sources;
using Spectre.Console;

namespace Asyl.Cli.Rendering;

/// <summary>The reports a case rests on: where each comes from, what it does not state, and which rests on which.</summary>
internal static class SourcesView
{
    public static void Write(IAnsiConsole console, Casebook book, ProtectionCase theCase, SourceProfiles profiles)
    {
        console.Say(theCase.Name, Pieces.Strong);
        var grid = Pieces.Columns(3);
        foreach (var words in Balance.Of(book, theCase, profiles))
            console.Say(words, Pieces.Warn);
        var account = CaseAccount.Of(book, theCase, DateOnly.MinValue, CaseAccount.NoOlderTexts);
        var sources = account.Sources;
        foreach (var source in sources)
            grid.AddRow(new Text(source.Letter, Pieces.Strong), Words(source, profiles));
        console.Write(grid);
        Circles(console, account.RoundTrips);
        Profiles(console, CaseSource.Of(sources, profiles));
    }

    private static Paragraph Words(SourceEntry source, SourceProfiles profiles)
    {
        var reading = source.Reading;
        var words = new Paragraph().Add(source.Outlet, Pieces.Strong).Add($"  {source.Report.Id}", Pieces.Soft);
        foreach (var line in new[] { reading.Title, reading.Author, reading.Publisher == source.Outlet ? "" : reading.Publisher, source.PublishedWords, reading.Url, reading.Accessed.Length > 0 ? $"{Strings.Of("column.accessed")}: {DetailWords.Value(reading.Accessed)}" : "", source.Report.Name })
        {
            if (line.Length > 0)
                words.Line().Add(line, Pieces.Plain);
        }

        if (source.Missing.Count > 0)
            words.Line().Add(TerminalWords.Of("sources.missing", string.Join(", ", source.Missing)), Pieces.Soft);
        if (!source.IsNote)
            words.Line().Add($"{Strings.Of("column.assessment")}: {ProfileWords.Of(profiles.Of(SourceProfiles.NameOf(source.Report)))}", Pieces.Soft);
        foreach (var link in source.DependsOn)
            words.Line().Add(link.Words + (link.Passage is { } passage ? $": {QuotationMarks.Around(passage.Text)}" : ""), Pieces.Warn);
        return words;
    }

    private static void Circles(IAnsiConsole console, IReadOnlyList<RoundTripEntry> trips)
    {
        if (trips.Count > 0)
            console.Heading(Strings.Of("section.roundtrips"));
        foreach (var trip in trips)
        {
            console.Say(trip.Words, Pieces.Warn);
            foreach (var step in trip.Steps)
                console.Say($"  {step.Words}: {QuotationMarks.Around(step.Passage.Text)}", Pieces.Plain);
        }
    }

    private static void Profiles(IAnsiConsole console, IReadOnlyList<CaseSource> sources)
    {
        if (sources.Count > 0)
            console.Heading(Strings.Of("section.profiles"));
        foreach (var source in sources.Where(source => source.Profiles.Count > 0))
            ProfileView.Write(console, source.NameAndLetters, source.Profiles);
        if (CaseSource.UnassessedWords(sources) is { Length: > 0 } unassessed)
            console.Say(unassessed, Pieces.Soft);
    }
}
