using Asyl.Casework.Dossiers.Parts;

namespace Asyl.Casework.Dossiers.Html;

/// <summary>Who the sources are, as people assessed them; those that nobody assessed are named too.</summary>
internal static class ProfileSection
{
    public static void Write(HtmlWriter html, Dossier dossier)
    {
        var sources = CaseSource.Of(dossier.Sources, dossier.Options.Profiles);
        if (sources.Count == 0)
            return;
        html.Element("h3", Strings.Of("section.profiles"));
        foreach (var source in sources.Where(source => source.Profiles.Count > 0))
        {
            html.Start("article", ("class", "source")).Start("h4").Isolated(source.NameAndLetters).End();
            foreach (var profile in source.Profiles)
            {
                html.Element("p", ProfileWords.Of([profile])).Start("dl");
                foreach (var (label, words) in ProfileWords.Fields(profile))
                    html.Row(label, dd => dd.Isolated(words));
                html.End();
            }

            html.End();
        }

        if (CaseSource.UnassessedWords(sources) is { Length: > 0 } unassessed)
            html.Element("p", unassessed);
    }
}
