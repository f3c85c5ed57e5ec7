using Asyl.Language.Parsing;

namespace Asyl.Language.Tests.Parsing;

public sealed class WordSplitterTests
{
    [Theory]
    [InlineData("a well-known lawyer", "a|well|-|known|lawyer")]
    [InlineData("her ex-husband's pre-war house", "her|ex-husband|'s|pre-war|house")]
    [InlineData("She cannot go, they don't say", "She|can|not|go|,|they|do|n't|say")]
    [InlineData("in 2010-12, call 555-123-4567", "in|2010|-|12|,|call|555-123-4567")]
    [InlineData("mother-in-law", "mother|-|in|-|law")]
    [InlineData("see https://a-b.example/c-d", "see|https://a-b.example/c-d")]
    public void Words_are_those_of_universal_dependencies(string text, string words) =>
        string.Join('|', WordSplitter.Words(text, new(0, text.Length)).Select(span => span.In(text))).ShouldBe(words);
}
