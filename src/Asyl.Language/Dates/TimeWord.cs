using System.Globalization;

namespace Asyl.Language.Dates;

/// <summary>A word of time: its kind and its value, such as a month's number, a unit's letter or a shift's name.</summary>
internal readonly record struct TimeWord(TimeWordKind Kind, string Value)
{
    public int Number => int.TryParse(Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : 0;

    public bool Is(TimeWordKind kind, string value) => Kind == kind && Value == value;
}
