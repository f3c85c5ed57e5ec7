namespace Asyl.Casework.Maps;

/// <summary>A place on the earth. Degrees; north and east count up.</summary>
internal readonly record struct GeoPoint(double North, double East);
