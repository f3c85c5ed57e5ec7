using Asyl.Language.Text;

namespace Asyl.Language.Quotations;

/// <summary>The verbs that introduce speech (cues.tsv), in each of their forms.</summary>
internal static class SpeechCues
{
    private static readonly Dictionary<string, SpeechAct> Acts = Read();

    public static SpeechAct Of(string lower) => Acts.GetValueOrDefault(lower);

    private static Dictionary<string, SpeechAct> Read()
    {
        var acts = new Dictionary<string, SpeechAct>(StringComparer.Ordinal);
        foreach (var row in Table.Rows("Quotations/cues.tsv"))
        {
            var act = Enum.Parse<SpeechAct>(row[0], ignoreCase: true);
            foreach (var form in row[2].Split(' ', StringSplitOptions.RemoveEmptyEntries).Prepend(row[1]))
                acts[form] = act;
        }

        return acts;
    }
}
