namespace Asyl.Casework.Dossiers.Journeys;

/// <summary>Words on the map.</summary>
/// <param name="Leader">Where a thin line leads from, to a place that its label could not stand beside; else null.</param>
internal sealed record MapLabel(string Numbers, string Name, Box Box, (double X, double Y)? Leader, string Kind);
