using System.Text;
using Asyl.Casework.Dossiers.Citing;
using Asyl.Casework.Dossiers.Markdown;
using Asyl.Casework.Dossiers.Parts;
using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.Sources;
using Asyl.Language.Text;
using static Asyl.Casework.Dossiers.Markdown.MarkdownText;

namespace Asyl.Casework.Dossiers;

/// <summary>Sets a dossier as Markdown: the same parts in the same order as the page, for editors and for comparing two versions line by line.</summary>
public static class MarkdownDossier
{
    public static string Render(Dossier dossier)
    {
        var page = new StringBuilder();
        Cover(page, dossier);
        Section(page, dossier, "position", Positions);
        Section(page, dossier, "chronology", Chronology);
        Section(page, dossier, "contradictions", Contradictions);
        Section(page, dossier, "sources", Sources);
        Section(page, dossier, "exhibits", Exhibits);
        Section(page, dossier, "unread", Unread);
        Section(page, dossier, "citations", Citations);
        return page.ToString();
    }

    private static void Cover(StringBuilder page, Dossier dossier)
    {
        var (options, tally) = (dossier.Options, dossier.Tally);
        page.Line($"# {Strings.Of("dossier.title", Escape(dossier.CaseName))}").Line();
        if (dossier.IsDraft)
            page.Line($"**{Strings.Of("dossier.draft")}** {Strings.Of("dossier.draft_cover")}").Line();
        page.Line($"- {Strings.Of("dossier.as_of")}: {DateWords.Of(options.AsOf)} ({Strings.Of("dossier.as_of_what")})");
        if (options.Purpose.Length > 0)
            page.Line($"- {Strings.Of("dossier.purpose")}: {Escape(options.Purpose)}");
        page.Line($"- {Strings.Of("dossier.state")}: {Strings.Of(dossier.IsOpen ? "dossier.state_open" : "dossier.state_proposed")}")
            .Line($"- {Strings.Of("dossier.reviewed")}: {Strings.Of("dossier.reviewed_events", tally.AcceptedEvents, tally.Events)}; {Strings.Of("dossier.reviewed_passages", tally.AcceptedPassages, tally.Passages)}")
            .Line($"- {Strings.Of("section.contradictions")}: {dossier.Contradictions.Count(entry => entry.Shown)}")
            .Line($"- {Strings.Of("dossier.made_by")}: {Escape(options.MadeBy)}")
            .Line().Line($"## {Strings.Of("section.position_today", DateWords.Of(options.AsOf))}").Line();
        Table(page, dossier.Today);
        page.Line().Line($"**{RulesChecked.Words(options.RulesChecked, options.RulesOf)}** {Strings.Of("dossier.says")}").Line()
            .Line($"✔ {Strings.Of("mark.accepted")}: {Strings.Of("dossier.legend_accepted")}  ")
            .Line($"· {Strings.Of("mark.proposed")}: {Strings.Of("dossier.legend_proposed")}");
    }

    private static void Section(StringBuilder page, Dossier dossier, string id, Action<StringBuilder, Dossier> write)
    {
        page.Line().Line($"## {Strings.Of($"section.{id}")}{(dossier.IsDraft ? $" ({Strings.Of("dossier.draft_section")})" : "")}").Line();
        write(page, dossier);
    }

    private static void Positions(StringBuilder page, Dossier dossier)
    {
        if (dossier.OverTime.Count > 0)
            Table(page, dossier.OverTime);
        else
            page.Line(Strings.Of("note.no_stretch"));
        page.Line().Line(Strings.Of("note.unknown"));
    }

    private static void Table(StringBuilder page, IEnumerable<PositionLine> lines)
    {
        page.Head("track", "status", "when", "rests_on", "standing");
        foreach (var line in lines)
        {
            page.Row(line.TrackWords, line.IsUnknown ? $"*{line.FullWords}*" : Escape(line.FullWords), line.StretchWords, References(line.Citations), line.IsUnknown ? "" : Mark(line.IsAccepted));
        }
    }

    private static void Chronology(StringBuilder page, Dossier dossier)
    {
        if (dossier.Chronology.Count == 0)
        {
            page.Line(Strings.Of("chronology.empty"));
            return;
        }

        page.Head("date", "event", "who", "standing");
        foreach (var entry in dossier.Chronology)
        {
            var what = entry.Details.Select(detail => $"{Escape(detail.Label)}: {Escape(detail.Value)}")
                .Concat(entry.Disputes.Select(dispute => dispute.Words));
            var who = entry.Tellers.Select(teller => $"{Escape(teller.Words())} {References(teller.Citations)}{(entry.IsAccepted && !teller.IsAccepted ? $" {Mark(false)}" : "")}")
                .Append(Strings.Count("origins", entry.Origins));
            page.Row(DateWords.Of(entry.Date), string.Join("; ", what.Prepend(Escape(entry.Phrase))), string.Join("; ", who), Mark(entry.IsAccepted));
        }

        NotHappened(page, dossier.NotHappened);
    }

    private static void NotHappened(StringBuilder page, IReadOnlyList<ChronologyEntry> entries)
    {
        if (entries.Count == 0)
            return;
        page.Line().Line($"### {Strings.Of("section.not_happened")}").Line();
        foreach (var entry in entries)
        {
            var who = entry.Tellers.Select(teller => $"{Escape(teller.Words())} {References(teller.Citations)}");
            page.Line($"- {Escape(entry.Phrase)}: {string.Join("; ", who)} {Mark(entry.IsAccepted)}");
        }
    }

    private static void Contradictions(StringBuilder page, Dossier dossier)
    {
        if (dossier.Contradictions.Count == 0)
            page.Line(Strings.Of("contradictions.empty"));
        foreach (var entry in dossier.Contradictions)
        {
            var heading = Strings.Of("contradiction.heading", entry.Number, entry.AboutWords);
            page.Line($"### {heading}{(entry.Shown ? "" : $" ({Strings.Of("section.folded")})")}").Line();
            foreach (var side in entry.Sides)
            {
                page.Line($"- **{Escape(side.Value)}** ({side.OriginsWords})");
                foreach (var teller in side.Tellers)
                    page.Line($"  - {Told(teller, dossier)}");
            }

            page.Line().Line($"{Strings.Of("contradiction.why")}: {Escape(entry.Why)}").Line();
        }
    }

    private static string Told(Teller teller, Dossier dossier)
    {
        var words = teller.Citations.Select(number => dossier.Citations[number - 1])
            .Select((citation, index) => $"{(index > 0 ? "" : $"{citation.PublishedWords}: ")}{Quoted(citation.Shown)} {References([citation.Number])}");
        var note = teller.Note.Length > 0 && teller.Citations.Count == 0 ? $": {Quoted(teller.Note)}" : "";
        return $"{Escape(teller.Words())}{note}{string.Join("; ", words)} {Mark(teller.IsAccepted)}";
    }

    private static void Sources(StringBuilder page, Dossier dossier)
    {
        foreach (var words in dossier.Balance)
            page.Line($"**{Escape(words)}**").Line();
        foreach (var source in dossier.Sources)
        {
            var reading = source.Reading;
            page.Line($"### {source.Letter} {Escape(source.Outlet)}").Line();
            if (source.IsNote)
            {
                page.Line(Strings.Of("sources.note")).Line();
                continue;
            }

            page.Field("title", reading.Title).Field("author", reading.Author);
            page.Line($"- {Strings.Of("column.published")}: {Escape(source.PublishedWords)}");
            page.Field("url", reading.Url).Field("accessed", DetailWords.Value(reading.Accessed));
            if (reading.Publisher.Length > 0 && reading.Publisher != source.Outlet)
                page.Field("publisher", reading.Publisher);
            if (source.Report.TranslationOf.Length > 0)
                page.Field("translation_of", source.Report.TranslationOf);
            var depends = source.DependsOn.Select(link => Escape(link.Words) + (link.Passage is { } passage ? $": {Quoted(passage.Text)}" : ""));
            page.Line($"- {Strings.Of("sources.depends")}: {(source.DependsOn.Count > 0 ? string.Join("; ", depends) : Strings.Of("sources.depends_none"))}");
            page.Line($"- {Strings.Of("column.assessment")}: {Escape(ProfileWords.Of(dossier.Options.Profiles.Of(SourceProfiles.NameOf(source.Report))))}").Line();
        }

        Circles(page, dossier.RoundTrips);
        Profiles(page, CaseSource.Of(dossier.Sources, dossier.Options.Profiles));
    }

    private static void Circles(StringBuilder page, IReadOnlyList<RoundTripEntry> trips)
    {
        if (trips.Count > 0)
            page.Line($"### {Strings.Of("section.roundtrips")}").Line();
        foreach (var trip in trips)
        {
            page.Line($"- {Escape(trip.Words)}");
            foreach (var step in trip.Steps)
                page.Line($"  - {Escape(step.Words)}: {Quoted(step.Passage.Text)}");
            page.Line();
        }
    }

    private static void Profiles(StringBuilder page, IReadOnlyList<CaseSource> sources)
    {
        if (sources.Count == 0)
            return;
        page.Line($"### {Strings.Of("section.profiles")}").Line();
        foreach (var source in sources.Where(source => source.Profiles.Count > 0))
        {
            page.Line($"- **{Escape(source.NameAndLetters)}**: {Escape(ProfileWords.Of(source.Profiles))}");
            foreach (var (label, words) in source.Profiles.SelectMany(ProfileWords.Fields))
                page.Line($"  - {label}: {Escape(words)}");
        }

        if (CaseSource.UnassessedWords(sources) is { Length: > 0 } unassessed)
            page.Line($"- {Escape(unassessed)}");
        page.Line();
    }

    private static void Exhibits(StringBuilder page, Dossier dossier)
    {
        page.Line(Strings.Of("dossier.originals_made", Strings.Count("reports", dossier.Sources.Count))).Line();
        page.Head("exhibit", "file", "media_type", "original", "kept", "extractor");
        foreach (var (letter, report) in dossier.Sources.Select(source => (source.Letter, source.Report)))
        {
            page.Row(letter, Escape(report.Name), Escape(report.MediaType), Code(report.Sha256), Code(report.KeptSha256), Escape(report.Extractor));
        }
    }

    private static void Unread(StringBuilder page, Dossier dossier)
    {
        if (!dossier.Sources.Any(source => source.HasDoubts))
            page.Line(Strings.Of("unread.empty"));
        foreach (var source in dossier.Sources.Where(source => source.HasDoubts))
        {
            page.Line($"### {source.Letter} {Escape(source.Outlet)}").Line();
            if (!source.Reading.Read && !source.IsNote)
                page.Line($"- {Escape(source.UnreadWords)}");
            foreach (var doubt in source.Reading.Doubts)
                page.Line($"- {Escape(doubt.Why)}{(doubt.Passage is { } passage ? $" {Quoted(passage.Text)}" : "")}");
            if (source.Reading.Unread.Count > 0)
                page.Line($"- {Strings.Of("unread.sentences")}:");
            foreach (var passage in source.Reading.Unread)
                page.Line($"  - {Quoted(passage.Text)} {passage.Start}–{passage.End}");
            page.Line();
        }
    }

    private static void Citations(StringBuilder page, Dossier dossier)
    {
        foreach (var citation in dossier.Citations)
        {
            var reading = citation.Report.Reading;
            var isNote = Tellers.IsNote(citation.Report);
            string[] parts =
            [
                SourceName.IsTitle(citation.Report) ? "" : Escape(citation.Outlet),
                isNote ? "" : $"*{Escape(reading.Title.Length > 0 ? reading.Title : Strings.Of("cite.untitled"))}*",
                isNote ? "" : reading.Published.IsKnown ? DateWords.Of(reading.Published) : Strings.Of("cite.undated"),
                citation.ZoneWords,
                Escape(citation.PlaceWords),
            ];
            page.Line($"{citation.Number}. {string.Join(", ", parts.Where(part => part.Length > 0))}: {Quoted(citation.Shown)}  ")
                .Line($"   {Place(citation, dossier)}; {Mark(citation.IsAccepted)}");
        }
    }

    private static string Place(NumberedCitation citation, Dossier dossier) =>
        $"{citation.ExhibitWords(dossier.Letter(citation.Report.Id))}; {Strings.Of("cite.report", Escape(citation.Report.Id))}";

    private static string Mark(bool isAccepted) => isAccepted ? $"✔ {Strings.Of("mark.accepted")}" : $"· {Strings.Of("mark.proposed")}";

    private static string References(IEnumerable<int> numbers) => string.Join(' ', numbers.Select(number => $"\\[{number}\\]"));
}
