using Asyl.Casework.Cases;
using Asyl.Casework.Dossiers.Redacting.Concerned;
using Asyl.Casework.Dossiers.Redacting.Finding;

namespace Asyl.Casework.Dossiers.Redacting;

/// <summary>
/// What is taken out of a copy of a dossier. Enters: what one viewer may see, a case, what somebody asks for; then every string that leaves. Leaves: the string with
/// brackets where something stood. What is taken out is not in the copy in any form. Never: two people under one other name, or the originals changed.
/// </summary>
/// <remarks>Somebody who is described and not named is not found: <c>docs/redaction.md</c>.</remarks>
public sealed class Redaction
{
    private readonly Finder? finder;

    private Redaction(Finder? finder, IReadOnlyList<string> leftOut) => (this.finder, LeftOut) = (finder, leftOut);

    /// <summary>A copy with nothing taken out.</summary>
    public static Redaction Nothing { get; } = new(null, []);

    public bool IsNothing => finder is null;

    /// <summary>What was taken out, by kind and number, and what this cannot do: for the note in every copy. No names.</summary>
    public IReadOnlyList<string> LeftOut { get; }

    /// <summary>In the language of who asks.</summary>
    public static Redaction Of(Casebook book, ProtectionCase theCase, RedactionProfile profile)
    {
        if (profile.IsNothing)
            return Nothing;
        var reports = CaseReports.Of(book, theCase);
        var cast = Cast.Of(book, theCase, reports);
        var removal = Removal.Of(cast, profile);
        removal.AddWords(profile.Words);
        if (profile.WithoutPlaces)
            removal.AddPlaces(PlaceNames.Of(book, theCase, reports, removal.Reader()));
        return new(removal.Finder(), LeftOutWords.Of(cast, removal, profile));
    }

    /// <summary>The string as it may leave; the same object where nothing is taken out. To do it twice changes nothing more.</summary>
    public string Apply(string text)
    {
        var found = finder?.In(text) ?? [];
        if (found.Count == 0)
            return text;
        var (left, from) = (new System.Text.StringBuilder(text.Length), 0);
        foreach (var (start, end, instead) in found)
        {
            left.Append(text, from, start - from).Append(instead);
            from = end;
        }

        return left.Append(text, from, text.Length - from).ToString();
    }

    /// <summary>The name of a file, or a path in a container: its ending alone where something in it is taken out.</summary>
    public string ApplyToFile(string name) => finder?.Addresses.OfFile(name) ?? name;

    /// <summary>A web address: its host alone where something in it is taken out.</summary>
    public string ApplyToAddress(string address) => finder?.Addresses.Left(address) ?? address;

    /// <summary>Whether anything that is taken out is still in a text, also in one that was set: HTML, XML, JSON, Markdown, with characters written as their codes.</summary>
    public bool Remains(string text) => finder is not null && Views.Of(text).Any(view => finder.In(view).Count > 0);

    /// <summary>Where in a plain text (UTF-16 code units) something stands that is taken out.</summary>
    public IReadOnlyList<(int Start, int End)> PlacesOf(string text) => [.. (finder?.In(text) ?? []).Select(found => (found.Start, found.End))];
}
