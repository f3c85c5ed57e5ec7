using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Asyl.Casework.Law.Reading;

/// <summary>The mapping that a YAML text is. Never: anchors, several documents, or a nesting that a file of law does not need.</summary>
internal static class YamlText
{
    private const int Deepest = 12;
    private const int Longest = 1_000_000;

    public static YamlMappingNode? Parse(string text, Problems problems)
    {
        try
        {
            if (text.Length > Longest)
                problems.Add(1, "expected a file of at most a million characters");
            else if (IsPlain(text, problems))
                return Load(text, problems);
        }
        catch (YamlException e)
        {
            problems.Add(e.Start, "expected YAML: mappings as KEY: VALUE, lists behind '-', each key once, indented by spaces");
        }

        return null;
    }

    private static YamlMappingNode? Load(string text, Problems problems)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        if (stream.Documents is [{ RootNode: YamlMappingNode root }])
            return root;
        problems.Add(1, "expected one document that begins with keys such as country");
        return null;
    }

    /// <summary>Looked at event by event, so that no nesting can exhaust the stack.</summary>
    private static bool IsPlain(string text, Problems problems)
    {
        var (parser, depth) = (new Parser(new StringReader(text)), 0);
        while (parser.MoveNext())
        {
            var at = parser.Current!;
            depth += at.NestingIncrease;
            if (depth > Deepest || at is AnchorAlias || at is NodeEvent { Anchor.IsEmpty: false })
            {
                problems.Add(at.Start, depth > Deepest ? "nested deeper than a file of law is" : "anchors and aliases are not read: write it out");
                return false;
            }
        }

        return true;
    }
}
