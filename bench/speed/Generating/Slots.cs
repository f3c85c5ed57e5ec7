using System.Text;

namespace Asyl.Speed.Generating;

/// <summary>Puts words into the {slots} of a template and begins the result with a capital.</summary>
internal static class Slots
{
    public static string Fill(string template, IReadOnlyDictionary<string, string> words)
    {
        var text = new StringBuilder();
        for (var at = 0; at < template.Length; at++)
        {
            var end = template[at] == '{' ? template.IndexOf('}', at) : -1;
            text.Append(end < 0 ? template[at].ToString() : words[template[(at + 1)..end]]);
            at = Math.Max(at, end);
        }

        return Capitalised(text);
    }

    private static string Capitalised(StringBuilder text)
    {
        if (text.Length > 0)
            text[0] = char.ToUpperInvariant(text[0]);
        return text.ToString();
    }
}
