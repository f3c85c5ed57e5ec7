using System.Globalization;
using Asyl.Casework.Data;

namespace Asyl.Casework.Cases;

/// <summary>What the law of places says, as far as it was looked up: <c>jurisdiction-rules.tsv</c>. What is not known stays unknown; no place lends another its rules.</summary>
public sealed class Jurisdictions
{
    private readonly Dictionary<(string Country, string Rule), JurisdictionRule> rules;

    private Jurisdictions(IEnumerable<JurisdictionRule> rules) => this.rules = rules.ToDictionary(rule => (rule.Country, rule.Name));

    /// <summary>The rules that ship with the program.</summary>
    public static Jurisdictions Shipped { get; } = new(DataTable.Rows("jurisdiction-rules.tsv")
        .Select(row => new JurisdictionRule(row["country"], row["rule"], row["value"], row["source"], Day(row["checked"]))));

    /// <summary>A rule of a country (ISO 3166-1 alpha-2); null when it was not looked up or its value is not known.</summary>
    public JurisdictionRule? Find(string country, string rule) =>
        rules.TryGetValue((country, rule), out var found) && found.Value.Length > 0 ? found : null;

    /// <summary>Whether the law of the place leaves protection to an authority and not to a court; false also when that is not known.</summary>
    public bool LeavesProtectionToAnAuthority(string country) => Find(country, "protection_decided_by")?.Value == "administrative";

    /// <summary>For "rules checked on": the oldest day among the rules of these countries and the general ones.</summary>
    public DateOnly CheckedOn(IEnumerable<string> countries)
    {
        var wanted = countries.Append("").ToHashSet(StringComparer.Ordinal);
        return rules.Values.Where(rule => wanted.Contains(rule.Country)).Min(rule => rule.Checked) ?? DateOnly.MinValue;
    }

    private static DateOnly? Day(string text) => text.Length == 0 ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>One rule of one place, where it is written and when that was last looked up.</summary>
public sealed record JurisdictionRule(string Country, string Name, string Value, string Source, DateOnly? Checked);
