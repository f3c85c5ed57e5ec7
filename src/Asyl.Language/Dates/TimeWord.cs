using System.Globalization;

namespace Asyl.Language.Dates;

/// <summary>A word of time: its kind and its value, such as a month's number, a unit's letter or a shift's name.</summary>
internal readonly record struct TimeWord(TimeWordKind Kind, string Value, string Mark = "")
{
    public int Number => int.TryParse(Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>Whether the table says so of the word: "many" of a plural, "verb" of a word that may be a verb.</summary>
    public bool HasMark(string mark) => Mark == mark;

    public bool Is(TimeWordKind kind, string value) => Kind == kind && Value == value;
}
