using FsCheck;
using FsCheck.Fluent;

namespace Asyl.Language.Tests;

/// <summary>Arbitrary texts: marks, control characters, halves of surrogate pairs, words of time and of pages, in any order.</summary>
internal static class AnyText
{
    private static readonly string[] Pieces =
    [
        " ", "\n", "\r\n", "\n\n", "\t", "\0", "\u00a0", "\u200b", "\ud83d", "\ude00", "😀", ".", "...", "?", "\"", "”", "’s", "'", "(", ")", "--", " - ", "—", "/", "%", "©",
        "May", "March", "last", "next", "the", "of", "two", "days", "ago", "later", "June 3, 2019", "31 February", "9999", "9999-12", "2019-02-30", "0000", "99999999999", "December 9999",
        "By Ann Bel", "Related", "Photo: A", "Dear Sir", "Yours faithfully", "TBILISI", "(Agency)", "Published", "from", "to", "between", "and", "3-5", "1990s", "century", "centuries",
        "9000 years ago", "in 1000", "the same day", "Wednesday", "will", "had", "was", "Mr.", "U.S.", "e.g.", "http://a.b", "•", "және", "это", "中文", "ا", "He", "A court", "after the arrest", "Sunday",
        "Good Friday", "Memorial Day", "Easter", "Q1", "every", "5 pm", "half past seven", "490 BC", "the 3rd", "22/Jan/2019", "twenty", "second", "nineteen", "-", "first", "week 53", "weeks", "half",
    ];

    public static void Check(Action<string> property, int count = 300) =>
        Check(Prop.ForAll(Gen.ListOf(Gen.Elements(Pieces)).Select(pieces => string.Join(pieces.Count % 2 == 0 ? " " : "", pieces)).ToArbitrary(), property), count);

    public static void CheckCharacters(Action<string> property, int count = 200) =>
        Check(Prop.ForAll(Gen.ListOf(Gen.Choose(0, 0xffff)).Select(codes => string.Concat(codes.Select(code => (char)code))).ToArbitrary(), property), count);

    private static void Check(Property property, int count) => Check(Config.QuickThrowOnFailure.WithMaxTest(count).WithEndSize(120), property);

    private static void Check(Config config, Property property) => FsCheck.Check.One(config, property);
}
