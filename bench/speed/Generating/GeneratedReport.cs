namespace Asyl.Speed.Generating;

/// <summary>An invented report: the name of its file, its text, and the number of the case it tells.</summary>
internal sealed record GeneratedReport(string File, string Text, int Case);
