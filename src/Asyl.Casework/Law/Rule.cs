using Asyl.Language.Dates;

namespace Asyl.Casework.Law;

/// <summary>One rule of one place, in one of its versions: where it is written, up to which day the source is known to say so, and how far that was checked.</summary>
public abstract record Rule
{
    /// <summary>Names the rule in its place; several of one name are its versions.</summary>
    public required string What { get; init; }

    /// <summary>The first day it is in force; null for always.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day it is in force; null for as far as anybody knows.</summary>
    public DateOnly? To { get; init; }

    public required RuleSource Source { get; init; }

    /// <summary>What a person who relies on it should know besides.</summary>
    public string Note { get; init; } = "";

    /// <summary>Where it stands in its file, from 1.</summary>
    public int At { get; init; }

    /// <summary>Whether it was in force on some day that the date may mean. A date that bounds nothing may mean any day.</summary>
    public bool Reaches(Edtf date) => !(date.Last < From) && !(date.First > To);
}

/// <param name="Address">Where to look it up; nothing is fetched from it.</param>
/// <param name="Checked">The day up to which the source is known to say so: its own date, never later.</param>
public sealed record RuleSource(string Law, string Article, string Address, DateOnly Checked, HowChecked How)
{
    public override string ToString() => Article.Length > 0 ? $"{Law}, {Article}" : Law;
}

/// <summary>How far a rule was checked, the best first.</summary>
public enum HowChecked
{
    TextRead,
    SecondarySource,
    FromMemory,
}

/// <summary>Words in several languages, by language code.</summary>
public sealed class Wordings(IReadOnlyDictionary<string, string> words)
{
    public static Wordings None { get; } = new(new SortedDictionary<string, string>(StringComparer.Ordinal));

    /// <summary>In the language of <see cref="System.Globalization.CultureInfo.CurrentUICulture"/>, else in English, else in any; empty when there are none.</summary>
    public override string ToString() =>
        words.GetValueOrDefault(Dossiers.Strings.Of("language")) ?? words.GetValueOrDefault("en") ?? words.Values.FirstOrDefault("");
}
