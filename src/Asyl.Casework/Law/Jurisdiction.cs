using Asyl.Language.Dates;

namespace Asyl.Casework.Law;

/// <summary>The law of a place as far as it was looked up. A rule of the place hides that of its parent, in all its versions.</summary>
public sealed record Jurisdiction
{
    /// <summary>ISO 3166-1 alpha-2 in capitals; <c>EU</c> and <c>general</c> for what countries have in common.</summary>
    public required string Code { get; init; }

    /// <summary>The jurisdiction whose rules hold where this one has none of the name; empty for none.</summary>
    public string Parent { get; init; } = "";

    /// <summary>The days of the week on which nobody works; null when they are not known.</summary>
    public IReadOnlyList<DayOfWeek>? Weekend { get; init; }

    public required IReadOnlyList<Rule> Rules { get; init; }

    /// <summary>Whether a person put it into the workspace instead of what ships.</summary>
    public bool IsOwn { get; init; }

    public bool IsCountry => Code.Length == 2 && Code != "EU";

    /// <summary>The rules of a kind that were in force on some day the date may mean.</summary>
    public IEnumerable<T> On<T>(Edtf date)
        where T : Rule => Rules.OfType<T>().Where(rule => rule.Reaches(date));

    /// <summary>The version of a rule that was in force on every day the date may mean; null when none was, or it changed meanwhile.</summary>
    public T? Find<T>(string what, Edtf date)
        where T : Rule => On<T>(date).Where(rule => rule.What == what).Take(2).ToArray() is [var only] ? only : null;

    internal Jurisdiction Under(Jurisdiction parent)
    {
        var own = Rules.Select(Key).ToHashSet();
        return this with { Weekend = Weekend ?? parent.Weekend, Rules = [.. Rules, .. parent.Rules.Where(rule => !own.Contains(Key(rule)))] };
    }

    internal static (Type Kind, string What) Key(Rule rule) => (rule.GetType(), rule.What);
}
