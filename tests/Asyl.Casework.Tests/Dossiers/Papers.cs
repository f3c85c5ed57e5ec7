using Asyl.Casework.Dossiers;

namespace Asyl.Casework.Tests.Dossiers;

/// <summary>Makes the dossier of the one case of a casebook.</summary>
internal static class Papers
{
    public static readonly DossierOptions Options = new()
    {
        AsOf = Invented.AsOf, RulesChecked = new(2021, 12, 1), MadeBy = "asyl 0.1.0", Purpose = "For the appeal of a relative",
    };

    public static Dossier Of(Casebook book) => Dossier.Of(book, book.Cases[0], Options);
}
