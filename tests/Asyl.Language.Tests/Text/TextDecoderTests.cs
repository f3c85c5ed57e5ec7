using System.Text;
using Asyl.Language.Text;

namespace Asyl.Language.Tests.Text;

public sealed class TextDecoderTests
{
    private const string Russian = "Суд в городе отказал заявительнице в предоставлении убежища, сообщила её адвокат в четверг.";

    static TextDecoderTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Fact]
    public void Utf8_is_kept_unchanged() => TextDecoder.Decode(Encoding.UTF8.GetBytes("Қайша\r\n“said”"))!.Text.ShouldBe("Қайша\r\n“said”");

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void A_byte_order_mark_decides_and_is_not_part_of_the_text(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        TextDecoder.Decode([.. encoding.GetPreamble(), .. encoding.GetBytes(Russian)])!.Text.ShouldBe(Russian);
    }

    [Theory]
    [InlineData("utf-16", "UTF-16")]
    [InlineData("utf-16BE", "UTF-16")]
    [InlineData("windows-1251", "windows-1251")]
    public void A_guessed_encoding_is_said(string name, string said)
    {
        var decoded = TextDecoder.Decode(Encoding.GetEncoding(name).GetBytes(Russian))!;
        decoded.Text.ShouldBe(Russian);
        decoded.Remark.ShouldContain(said);
    }

    [Fact]
    public void Western_letters_are_not_taken_for_Russian() =>
        TextDecoder.Decode(Encoding.GetEncoding(1252).GetBytes("Die Behörde prüft Asylanträge, sagte der Anwalt."))!.Text.ShouldContain("Behörde prüft");

    [Fact]
    public void A_text_cut_inside_a_character_is_kept_and_said()
    {
        var decoded = TextDecoder.Decode(Encoding.UTF8.GetBytes(Russian)[..^2])!;
        decoded.Remark.ShouldContain("cut");
        decoded.Text.ShouldStartWith("Суд в городе");
    }

    [Fact]
    public void Mixed_encodings_are_kept_and_said()
    {
        var decoded = TextDecoder.Decode([.. Encoding.UTF8.GetBytes(Russian), 0xE9, .. Encoding.UTF8.GetBytes(Russian)])!;
        decoded.Remark.ShouldContain("mixed encodings");
        decoded.Text.ShouldEndWith("четверг.");
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused()
    {
        var bytes = new byte[2000];
        for (var i = 0; i < bytes.Length; i++)
            bytes[i] = (byte)(i * 7);
        TextDecoder.Decode(bytes).ShouldBeNull();
    }
}
