using YamlDotNet.Core;

namespace Asyl.Casework.Law.Reading;

/// <summary>Gathers everything that is wrong in one file.</summary>
internal sealed class Problems(string file)
{
    private readonly List<LawProblem> found = [];

    public IReadOnlyList<LawProblem> Found => [.. found.OrderBy(problem => problem.Line)];

    public void Add(int line, string sentence) => found.Add(new LawProblem(file, line, sentence));

    public void Add(Mark at, string sentence) => Add((int)at.Line, sentence);
}
