using Asyl.Casework.Reading;

namespace Asyl.Casework.Dossiers.Exports.Ftm;

/// <summary>One value of a property of an entity, and where it comes from.</summary>
internal sealed record FtmStatement(string Entity, string Schema, string Property, string Value, FtmSource Source)
{
    /// <summary>The property that says no more than that there is such an entity; its value is the entity's id.</summary>
    public const string Base = "id";

    // As the model has it: of these the language is not kept.
    private static readonly string[] WithoutLanguage = [Base, "checksum", "country", "date", "entity", "language", "mimetype", "url"];

    /// <summary>Of this value from this place: another place that says the same has another id.</summary>
    public string Id => Ids.Of('v', Dataset, Entity, Property, Value, Language, Source.Origin);

    public string Type => Property == Base ? Base : FtmModel.Property(Schema, Property).Type;

    /// <summary>What people stand behind and what is only proposed are two datasets.</summary>
    public string Dataset => Source.IsAccepted ? "asyl" : "asyl_proposed";

    /// <summary>ISO 639-3; empty where it says nothing.</summary>
    public string Language => WithoutLanguage.Contains(Type, StringComparer.Ordinal) ? "" : Source.Language;

    /// <summary>The words it was made from, where they are others.</summary>
    public string Original { get; init; } = "";
}
