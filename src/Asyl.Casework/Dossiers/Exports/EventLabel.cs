using Asyl.Casework.Dossiers.Parts;
using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.Events;

namespace Asyl.Casework.Dossiers.Exports;

/// <summary>An event in a line of plain words, as in a chronology: what is disputed is left out, what did not simply happen is led by how it is told.</summary>
internal static class EventLabel
{
    public static string Of(Casebook book, CaseEvent happening)
    {
        var disputed = happening.People.SelectMany(book.Index.About).Where(contradiction => contradiction.Shown && Comparisons.Touches(contradiction, happening));
        return EventPhrase.Led(happening.Certainty, happening.ToldInBody, Chronology.Phrase(happening, [.. disputed.Select(contradiction => contradiction.About)]).Text);
    }

    /// <summary>The label, and "Proposed: " before it while nobody stands behind the event: for forms in which nothing else would tell the two apart.</summary>
    public static string Marked(Casebook book, CaseEvent happening) =>
        happening.Basis == Basis.Accepted ? Of(book, happening) : Strings.Of("export.proposed", Of(book, happening));
}
