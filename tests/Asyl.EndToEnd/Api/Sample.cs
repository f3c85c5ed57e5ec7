namespace Asyl.EndToEnd.Api;

/// <summary>Invented reports that agree and disagree about one person, and one about another.</summary>
internal static class Sample
{
    public const string Arrested = "Harbour Gazette\n4 May 2021\n\nPolice arrested Aygozel Rejepova in Van on 3 May 2021. The court in Van recognised her as a refugee on 6 May 2021, her lawyer Dana Omar said.\n";

    public const string Otherwise = "Mountain Post\n9 June 2021\n\nPolice arrested Aygozel Rejepova in Van on 5 May 2021. The court in Van recognised her as a refugee on 8 May 2021. Aygozel Rejepova was released on 20 May 2021.\n";

    public const string Other = "Steppe Courier\n2 March 2020\n\nA court in Almaty convicted Marat Zhumabekov on 1 March 2020. Marat Zhumabekov was extradited on 2 March 2020.\n";
}
