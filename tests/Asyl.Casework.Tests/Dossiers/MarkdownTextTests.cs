using Asyl.Casework.Dossiers.Markdown;

namespace Asyl.Casework.Tests.Dossiers;

public sealed class MarkdownTextTests
{
    [Theory]
    [InlineData("*bold* _it_ `code`", "\\*bold\\* \\_it\\_ \\`code\\`")]
    [InlineData("[here](http://x)", "\\[here\\](http://x)")]
    [InlineData("<b>&amp;", "\\<b\\>\\&amp;")]
    [InlineData("# heading", "\\# heading")]
    [InlineData("- item", "\\- item")]
    [InlineData("2018. A year", "2018\\. A year")]
    [InlineData("a | b", "a \\| b")]
    [InlineData("two\nlines", "two lines")]
    [InlineData("\u001b[31mred", "\uFFFD\\[31mred")]
    [InlineData("court's paper, 6-month", "court's paper, 6-month")]
    public void words_mean_nothing_but_themselves(string words, string escaped) => MarkdownText.Escape(words).ShouldBe(escaped);
}
