namespace Asyl.Casework;

/// <summary>How far long work has come: pieces done, of how many.</summary>
public readonly record struct Progress(int Done, int Of);
