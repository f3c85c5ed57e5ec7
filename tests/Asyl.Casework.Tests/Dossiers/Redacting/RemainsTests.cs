using Asyl.Casework.Dossiers.Redacting;

namespace Asyl.Casework.Tests.Dossiers.Redacting;

public sealed class RemainsTests
{
    private static readonly Redaction Copy = Copies.About("Selin Ağaçoğlu", Copies.Pseudonyms with { Words = ["N 1234567"] });

    [Theory]
    [InlineData("by Selin.")]
    [InlineData("<p>Selin&#39;s</p>")]
    [InlineData("<a href=\"/x?n=A%C4%9Fa%C3%A7o%C4%9Flu\">x</a>")]
    [InlineData("<b>Se</b>lin")]
    [InlineData("<p>A&#287;a&ccedil;o&#287;lu</p>")]
    [InlineData("<style>@page { content: \"Selin\"; }</style>")]
    [InlineData("{\"name\":\"\\u0053elin\"}")]
    [InlineData("<w:r><w:t>Sel</w:t></w:r><w:r><w:t>in</w:t></w:r>")]
    [InlineData("selin_agacoglu")]
    [InlineData("exhibits/selin.pdf")]
    [InlineData("Sel\u00adin")]
    [InlineData("n1234567")]
    [InlineData("<svg><title>СЕЛИН</title></svg>")]
    public void What_is_still_there_is_found_in_any_form(string text) => Copy.Remains(text).ShouldBeTrue();

    [Theory]
    [InlineData("[Person A] and others")]
    [InlineData("<p class=\"selin\" id=\"selin\">[Person A]</p>")]
    [InlineData("<td>Se</td><td>linen</td>")]
    [InlineData("1 < 2 and selinium")]
    [InlineData("")]
    public void What_is_not_there_is_not_found(string text) => Copy.Remains(text).ShouldBeFalse();

    [Fact]
    public void Places_are_told_in_a_plain_text() => Copy.PlacesOf("ask Selin twice").ShouldBe([(4, 9)]);

    [Fact]
    public void Nothing_remains_where_nothing_was_to_go() => Redaction.Nothing.Remains("Selin").ShouldBeFalse();
}
