namespace Asyl.Casework.Law;

/// <summary>What is wrong in a file of law, and where.</summary>
/// <param name="File">Its name without its folder.</param>
/// <param name="Line">From 1.</param>
public sealed record LawProblem(string File, int Line, string Sentence)
{
    public override string ToString() => $"{File}, line {Line}: {Sentence}";
}
