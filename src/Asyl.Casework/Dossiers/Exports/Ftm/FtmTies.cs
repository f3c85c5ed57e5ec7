namespace Asyl.Casework.Dossiers.Exports.Ftm;

/// <summary>Family as Family; lawyers as Representation, their agent a LegalEntity where only a name is told.</summary>
internal static class FtmTies
{
    public static IEnumerable<FtmEntity> Of(Tie tie)
    {
        if (!tie.IsFamily && tie.Kind != "lawyer")
            return [];
        var (entity, source) = (new FtmEntity(tie.Id, tie.IsFamily ? "Family" : "Representation"), FtmSource.Of(tie.Report, tie.Passage));
        entity.Says(tie.IsFamily ? "person" : "client", tie.Whose, source);
        entity.Says(tie.IsFamily ? "relative" : "agent", tie.Who, source);
        entity.Says(tie.IsFamily ? "relationship" : "role", tie.Kind.Replace('_', ' '), source with { Language = "eng" });
        entity.Says("summary", Strings.Of("mark.proposed"), source with { Language = "eng" });
        entity.Says("description", tie.Passage.Text, source);
        entity.Says("proof", tie.Report.Id, source);
        return [entity];
    }

    public static IEnumerable<FtmEntity> Of(Counsel counsel)
    {
        var (agent, tie, source) = (new FtmEntity(counsel.Id, "LegalEntity"), new FtmEntity(counsel.Tie, "Representation"), FtmSource.Of(counsel.Cited));
        agent.Says("name", counsel.Name, source);
        tie.Says("agent", counsel.Id, source);
        tie.Says("client", counsel.Client, source);
        tie.Says("role", "lawyer", source with { Language = "eng" });
        tie.Says("status", Strings.Of(counsel.Cited.IsAccepted ? "mark.accepted" : "mark.proposed"), source with { Language = "eng" });
        tie.Says("recordId", counsel.Cited.Id, source with { Language = "" });
        tie.Says("description", counsel.Cited.Words, source);
        tie.Says("proof", counsel.Cited.Report?.Id ?? "", source);
        return [agent, tie];
    }
}
