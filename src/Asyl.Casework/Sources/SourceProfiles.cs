using Asyl.Casework.Data;
using Asyl.Casework.Events;
using Asyl.Casework.People;
using Asyl.Casework.Record;

namespace Asyl.Casework.Sources;

/// <summary>
/// What people wrote about outlets, organisations and witnesses, found by any of their names. Enters: papers of one viewer. Never: a judgement of the
/// program's own, or a profile of one who only shares initials. Two compartments may hold two of one source: both are given.
/// </summary>
public sealed record SourceProfiles(IReadOnlyList<Paper> All)
{
    /// <summary>The kind of such papers.</summary>
    public const string Kind = "profile";

    /// <summary>What such a paper may say.</summary>
    public static IReadOnlyList<string> FieldNames { get; } = [.. PaperKinds.Find(Kind)!.Fields.Select(field => field.Name)];

    public static SourceProfiles None { get; } = new([]);

    /// <summary>Those of an outlet or organisation; none for an empty name.</summary>
    public IReadOnlyList<Paper> Of(string name) => [.. All.Where(profile => Outlets.Same(profile.About, name))];

    /// <summary>Those of a person who is heard as a witness.</summary>
    public IReadOnlyList<Paper> OfWitness(string name) => [.. All.Where(profile => profile.About == name || NameComparer.Compare(profile.About, name).Kinship == NameKinship.Alike)];

    /// <summary>Those of whoever bears the name.</summary>
    public IReadOnlyList<Paper> Named(string name) => [.. Of(name).Union(OfWitness(name))];

    /// <summary>Whether two names mean one outlet or organisation.</summary>
    public static bool IsSame(string a, string b) => Outlets.Same(a, b);

    /// <summary>Whom a report comes from: its outlet, else who published it; empty where it states neither.</summary>
    public static string NameOf(FiledReport report) => report.Reading.Outlet.Length > 0 ? report.Reading.Outlet : report.Reading.Publisher;
}
