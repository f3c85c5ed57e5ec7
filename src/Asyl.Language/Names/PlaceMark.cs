namespace Asyl.Language.Names;

/// <summary>Where a word stands in a name that the lexicon knows as a place, a region (a country, its capital or one of its divisions) or a people; the longest such name counts.</summary>
internal enum PlaceMark : byte
{
    None,
    Place,
    PlaceBegin,
    PlaceInside,
    Region,
    RegionBegin,
    RegionInside,
    People,
    PeopleBegin,
    PeopleInside,
}
