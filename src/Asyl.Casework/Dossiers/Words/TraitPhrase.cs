using Asyl.Casework.Similar;

namespace Asyl.Casework.Dossiers.Words;

/// <summary>What two cases share, in words.</summary>
public static class TraitPhrase
{
    /// <summary>"irregular entry into Kazakhstan", "husband or wife told of", "Protection: refused (Sweden)".</summary>
    public static string Of(Trait trait)
    {
        var country = trait.Country.Length > 0 ? Strings.Country(trait.Country) : "";
        return trait.Kind switch
        {
            TraitKind.Entry => Strings.Of($"trait.entry.{trait.Value}", country),
            TraitKind.Charge => Strings.Of("trait.charge", country, Strings.Of($"offence.{trait.Value}")),
            TraitKind.Host => Strings.Of("trait.host", country),
            TraitKind.Origin => Strings.Of("trait.origin", country),
            TraitKind.Family => Strings.Of($"trait.family.{trait.Value}"),
            _ => trait.Value.Split(':') is var parts ? $"{Strings.Of($"track.{parts[0]}")}: {Strings.Find($"status.{parts[1]}") ?? parts[1].Replace('_', ' ')} ({country})" : "",
        };
    }

    /// <summary>"decision on extradition: refused: 3 of 7 cases".</summary>
    public static string Of(CameOf came) => Strings.Of("came.of", Decision(came.Event, came.Outcome), came.Cases, came.Of);

    public static string Decision(string code, string outcome) => outcome.Length == 0 ? NounPhrase.Of(code) : $"{NounPhrase.Of(code)}: {DetailWords.Value(outcome)}";
}
