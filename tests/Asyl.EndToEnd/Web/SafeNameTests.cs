using System.Text;
using Asyl.Web.Pile;

namespace Asyl.EndToEnd.Web;

/// <summary>What a file that somebody sends may be called in the workspace.</summary>
public sealed class SafeNameTests
{
    [Theory]
    [InlineData("report.txt", "report.txt")]
    [InlineData("Сауытбай ісі.txt", "Сауытбай ісі.txt")]
    [InlineData("گزارش\u200cها.html", "گزارش\u200cها.html")]
    [InlineData("../../x", "x")]
    [InlineData("folder/sub/x.txt", "x.txt")]
    [InlineData("/etc/passwd", "passwd")]
    [InlineData("C:\\x", "x")]
    [InlineData("C:x.txt", "C_x.txt")]
    [InlineData("a.txt:stream", "a.txt_stream")]
    [InlineData("CON.txt", "_CON.txt")]
    [InlineData("nul", "_nul")]
    [InlineData("com1.a.b", "_com1.a.b")]
    [InlineData("console.txt", "console.txt")]
    [InlineData(".hidden", "hidden")]
    [InlineData("...", "file")]
    [InlineData("..", "file")]
    [InlineData("", "file")]
    [InlineData("a/", "file")]
    [InlineData("end. ", "end")]
    [InlineData("gnp.\u202Etxt", "gnp.txt")]
    [InlineData("a\0b\tc\r\nd", "abcd")]
    [InlineData("\uD800x", "x")]
    [InlineData("<a>|?*\"", "_a_____")]
    public void A_name_is_its_last_segment_without_what_means_something_to_a_file_system(string sent, string kept) => SafeName.Of(sent).ShouldBe(kept);

    [Theory]
    [InlineData("x")]
    [InlineData("ж")]
    [InlineData("報")]
    [InlineData("𠮷")]
    public void A_name_of_four_thousand_letters_is_cut_and_keeps_its_ending(string letter)
    {
        var name = SafeName.Of(string.Concat(Enumerable.Repeat(letter, 4_000)) + ".html");
        name.ShouldEndWith($"{letter}.html");
        name.Length.ShouldBeLessThanOrEqualTo(120);
        Encoding.UTF8.GetByteCount(name).ShouldBeLessThanOrEqualTo(200);
    }
}
