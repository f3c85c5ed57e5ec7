using Asyl.Casework.Record;

namespace Asyl.Casework.Dossiers.Bundles;

/// <summary>The sheets of a bundle, in order.</summary>
internal static class Sheets
{
    public const string Index = "b-index";

    /// <param name="dossier">A dossier that is bound behind the index, as it was last printed; null where none is.</param>
    public static IReadOnlyList<Sheet> Of(IReadOnlyList<Exhibit> exhibits, (byte[] Pdf, int Count)? dossier) =>
    [
        new(Index, SheetKind.Index, "") { Title = Strings.Of("bundle.index") },
        .. dossier is null ? Array.Empty<Sheet>() : [new("b-dossier", SheetKind.Dossier, "") { Title = Strings.Of("dossier.kind"), Bound = dossier }],
        .. exhibits.Index().SelectMany(one => Of($"b-{one.Index}", one.Item)),
    ];

    private static IEnumerable<Sheet> Of(string id, Exhibit exhibit)
    {
        yield return new(id, SheetKind.Cover, exhibit.Letter) { Title = $"{exhibit.Letter}  {exhibit.Source.Outlet}", Of = exhibit };
        if (exhibit.Binding is Binding.Pages pages)
            yield return new($"{id}-pages", SheetKind.Pages, exhibit.Letter) { Bound = (pages.Pdf, pages.Count), Of = exhibit };
        if (exhibit.Binding is Binding.Picture)
            yield return new($"{id}-picture", SheetKind.Picture, exhibit.Letter) { Of = exhibit };
        if (exhibit.Texts.Count > 0)
            yield return new($"{id}-text", SheetKind.Text, exhibit.Letter) { Of = exhibit };
        foreach (var (at, paper) in exhibit.Translations.Index())
            yield return new($"{id}-t{at}", SheetKind.Translation, exhibit.Letter) { Title = Strings.Of("bundle.translation_by", Language(paper), paper["translator"]), Translation = paper, Of = exhibit };
    }

    private static string Language(Paper paper) => Strings.Find($"language.{paper["language"]}") ?? paper["language"];
}
