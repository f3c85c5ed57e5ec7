using Asyl.Casework.Dossiers.Redacting;
using FsCheck;
using FsCheck.Fluent;

namespace Asyl.Casework.Tests.Dossiers.Redacting;

/// <summary>Invented names of four alphabets, with endings, in any order between words that are none.</summary>
public sealed class AnyNameTests
{
    private static readonly string[] Latin = ["qe", "zor", "vel", "dum", "tash", "gor", "nib", "lum", "yax", "wek"];
    private static readonly string[] Cyrillic = ["кве", "зор", "вел", "дум", "таш", "гор", "ниб", "лум", "қай", "ұрж"];
    private static readonly string[] Arabic = ["قد", "زر", "طش", "غم", "نب", "لخ", "شص", "فض"];
    private static readonly string[] Chinese = ["阿", "依", "古", "丽", "买", "提", "努", "尔", "娜", "孜"];

    private static readonly string[] Endings = ["", "", "'s", "’s", ",", "."];
    private static readonly string[] Russian = ["", "", "а", "у", "ом", "е"];
    private static readonly string[] Others = ["The court", "heard", "her", "on 3 June 2019", "суд", "решил", "которого", "في", "المحكمة", "法院", "说", "—", "(2)", "and", "1,200", "https://a.example/b", "“no”", "\n"];

    [Fact]
    public void Nothing_remains_and_everything_else_is_untouched() =>
        Prop.ForAll(Gen.Zip(Names(), Gen.ListOf(Gen.Choose(0, 9999), 30)).ToArbitrary(), drawn => Holds(drawn.Item1, drawn.Item2)).Check(Config.QuickThrowOnFailure.WithMaxTest(150));

    private static void Holds(string[] name, IReadOnlyList<int> draws)
    {
        var copy = Copies.About(string.Join(name[0][0] > '\u4e00' ? "·" : " ", name));
        var pieces = draws.Select(draw => Piece(name, draw)).ToList();
        var text = string.Concat(pieces.Select(piece => $" {piece.Text}"));
        var left = copy.Apply(text);
        copy.Remains(left).ShouldBeFalse(text);
        copy.Apply(left).ShouldBe(left);
        foreach (var word in name)
            left.ShouldNotContain(word, Case.Insensitive, text);
        string.Concat(pieces.Where(piece => !piece.IsName).Select(piece => piece.Text).Where(word => !left.Contains(word, StringComparison.Ordinal))).ShouldBe("", text);
        left.Split("[Person A]").Length.ShouldBeGreaterThan(pieces.Exists(piece => piece.IsName) ? 1 : 0);
    }

    /// <summary>Every other piece is an ordinary one, so that names stand apart.</summary>
    private static (string Text, bool IsName) Piece(string[] name, int draw) => draw % 2 == 0
        ? (Others[draw % Others.Length], false)
        : (Inflected(draw % 3 == 0 ? string.Join(name[0][0] > '\u4e00' ? "·" : " ", name) : name[draw % name.Length], draw / 7), true);

    private static string Inflected(string name, int draw) => name[0] switch
    {
        > '\u4e00' => name,
        >= 'Ѐ' and <= 'ԯ' => (draw % 5 == 0 ? name.ToUpperInvariant() : name) + (draw % 5 == 0 ? "" : Russian[draw % Russian.Length]),
        >= '\u0600' and <= '\u06ff' => name,
        _ => (draw % 4 == 0 ? name.ToLowerInvariant() : name) + Endings[draw % Endings.Length],
    };

    private static Gen<string[]> Names() => Gen.OneOf(
        Words(Latin, 3, 4).Select(words => words.Select(Capital).ToArray()), Words(Cyrillic, 3, 3).Select(words => words.Select(word => Capital(word + "м")).ToArray()), Words(Arabic, 3, 4), Words(Chinese, 3, 4));

    private static Gen<string[]> Words(string[] syllables, int fewest, int most) =>
        Gen.Choose(fewest, most).SelectMany(count => Gen.Elements(syllables).ArrayOf(count)).Select(string.Concat).ArrayOf(2).Where(words => words[0] != words[1]);

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
