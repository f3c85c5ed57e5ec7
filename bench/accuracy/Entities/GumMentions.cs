using System.Text.RegularExpressions;
using Asyl.Accuracy.Treebank;

namespace Asyl.Accuracy.Entities;

/// <summary>Reads the bracketed entities that GUM keeps in the MISC column: "Entity=(8-organization-new-nnnnn-cf3-3-sgl-Some_Link", "Entity=8)".</summary>
internal static partial class GumMentions
{
    public static List<GumMention> Of(TreebankSentence sentence)
    {
        var open = new List<(string Id, int First, string Type, bool IsLinked)>();
        var mentions = new List<GumMention>();
        for (var at = 0; at < sentence.Words.Count; at++)
        {
            var entity = sentence.Words[at].Misc.Split('|').FirstOrDefault(part => part.StartsWith("Entity=", StringComparison.Ordinal)) ?? "";
            foreach (Match match in Bracket().Matches(entity))
            {
                if (match.Groups["open"].Success)
                    open.Add((match.Groups["open"].Value, at, match.Groups["type"].Value, match.Groups["rest"].Value.Split('-').Length > 5));
                if (match.Groups["both"].Success || match.Groups["close"].Success)
                    Close(match.Groups["close"].Success ? match.Groups["close"].Value : match.Groups["open"].Value, at);
            }
        }

        return mentions;

        void Close(string id, int last)
        {
            var found = open.FindLastIndex(entity => entity.Id == id);
            if (found < 0)
                return;
            mentions.Add(new(open[found].First, last, open[found].Type, open[found].IsLinked));
            open.RemoveAt(found);
        }
    }

    [GeneratedRegex(@"\((?<open>\d+)(?:\[\d+/\d+\])?-(?<type>[a-z]+)-(?<rest>[^()]*)(?<both>\))?|(?<close>\d+)(?:\[\d+/\d+\])?\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Bracket();
}
