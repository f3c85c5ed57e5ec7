namespace Asyl.Language.Names;

/// <summary>Where a word stands in a name that the lexicon knows as a place, country or people; the longest such name counts.</summary>
internal enum PlaceMark : byte
{
    None,
    Place,
    PlaceBegin,
    PlaceInside,
    Country,
    CountryBegin,
    CountryInside,
    People,
    PeopleBegin,
    PeopleInside,
}
