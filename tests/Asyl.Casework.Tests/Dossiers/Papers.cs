using Asyl.Casework.Dossiers;
using Asyl.Casework.Record;
using Asyl.Casework.Sources;

namespace Asyl.Casework.Tests.Dossiers;

/// <summary>Makes the dossier of the one case of a casebook.</summary>
internal static class Papers
{
    public static readonly DossierOptions Options = new()
    {
        AsOf = Invented.AsOf, RulesChecked = new(2021, 12, 1), MadeBy = "asyl 0.1.0", For = "For the appeal of a relative", Profiles = new([Profile]),
    };

    private static Paper Profile => new()
    {
        Id = "n1", Kind = SourceProfiles.Kind, About = "Reed Gazette", Version = 1, By = "Lena", At = DateTimeOffset.UnixEpoch,
        Fields = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["type"] = "media", ["who"] = "A weekly of the river towns.", ["reliability"] = "Names <who> it hears; corrects itself in print.", ["assessed_by"] = "Lena", ["assessed"] = "2021-11",
        },
    };

    public static Dossier Of(Casebook book) => Dossier.Of(book, book.Cases[0], Options);
}
