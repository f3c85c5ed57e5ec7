namespace Asyl.Language.Pages;

/// <summary>What an element is said to hold, by its name, its classes or what it is marked up as.</summary>
internal enum ElementRole
{
    None,
    Main,
    Headline,
    Standfirst,
    Byline,
    Dated,
    Caption,
    Related,
    Boilerplate,
    Comments,
}
