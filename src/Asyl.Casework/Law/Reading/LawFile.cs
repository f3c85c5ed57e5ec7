using Asyl.Casework.Dossiers;
using YamlDotNet.RepresentationModel;

namespace Asyl.Casework.Law.Reading;

/// <summary>
/// Reads a file of law. Enters: its name and its YAML. Leaves: a jurisdiction, or every problem with its line. Never: a jurisdiction of which a
/// part was passed over.
/// </summary>
internal static class LawFile
{
    private static readonly string[] Days = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

    public static (Jurisdiction? Jurisdiction, IReadOnlyList<LawProblem> Problems) Read(string file, string text)
    {
        var problems = new Problems(file);
        var read = YamlText.Parse(text, problems) is { } root ? Read(root, problems) : null;
        return problems.Found.Count > 0 ? (null, problems.Found) : (read, []);
    }

    private static Jurisdiction Read(YamlMappingNode root, Problems problems)
    {
        var top = new Entry(root, problems);
        var code = top.Required("country");
        if (code.Length > 0 && !IsCode(code))
            top.Wrong("country", "two capital letters such as KZ, or EU, or general");
        var sources = SourceReader.Read(top);
        var rules = RuleReader.Read(top, sources).ToArray();
        var jurisdiction = new Jurisdiction { Code = code, Parent = top.Text("parent"), Weekend = Weekend(top), Rules = rules };
        top.Close();
        RuleCheck.Find(jurisdiction, problems);
        return jurisdiction;
    }

    private static bool IsCode(string code) => code is "EU" or "general" || (code.Length == 2 && code.All(char.IsAsciiLetterUpper) && Strings.IsCountry(code));

    private static IReadOnlyList<DayOfWeek>? Weekend(Entry top) =>
        top.Has("weekend") ? [.. top.Codes("weekend", Days.Contains, "day of the week").Where(Days.Contains).Select(day => (DayOfWeek)Array.IndexOf(Days, day))]
        : top.Text("weekend") is "" ? null : [];
}
