using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Asyl.Language.Text;

namespace Asyl.Accuracy.Measures.Dates;

/// <summary>
/// One narrative of WikiWars (Mazur and Dale, EMNLP 2010): its text without tags, and its keys. Keys count bytes of UTF-8 in the file without tags.
/// The time stamp of the page's capture stands above the text and is no part of it; keys without VAL are no keys.
/// </summary>
internal sealed record WikiWarsText(string Name, string Text, IReadOnlyList<TimexKey> Keys)
{
    public static IEnumerable<WikiWarsText> Read(string inputs, string keys)
    {
        foreach (var path in Directory.EnumerateFiles(inputs, "*.sgm").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(path);
            var key = Path.Combine(keys, name + ".key.apf.xml");
            if (File.Exists(key))
                yield return Read(name, File.ReadAllText(path), File.ReadAllText(key));
        }
    }

    private static WikiWarsText Read(string name, string document, string apf)
    {
        var (text, body) = WithoutTags(document);
        var places = CharactersOfBytes(text);
        var keys = XDocument.Parse(apf[apf.IndexOf("<source_file", StringComparison.Ordinal)..]).Descendants("timex2")
            .Where(timex => timex.Attribute("VAL") is not null).SelectMany(timex => timex.Descendants("charseq").Select(place => Key(timex, place, places)))
            .Where(key => key.Span.Start >= body).OrderBy(key => key.Span.Start).ToList();
        return new(name, text, keys);
    }

    private static TimexKey Key(XElement timex, XElement place, int[] places) => new(
        new(places[Place(place, "START")], places[Place(place, "END") + 1]),
        [TimexForm.Of(timex.Attribute("VAL")!.Value, isSet: timex.Attribute("SET")?.Value == "YES")]);

    private static int Place(XElement place, string name) => int.Parse(place.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    // What stands above the body is blanked, so that offsets hold and nobody reads it.
    private static (string Text, int Body) WithoutTags(string document)
    {
        var text = new StringBuilder(document.Length);
        var body = 0;
        for (var at = 0; at < document.Length; at++)
        {
            if (document[at] != '<')
            {
                text.Append(document[at]);
                continue;
            }

            var end = document.IndexOf('>', at);
            if (document.AsSpan(at..end) is "<TEXT")
                body = text.Length;
            at = end;
        }

        return (new string('\n', body) + text.ToString(body, text.Length - body), body);
    }

    private static int[] CharactersOfBytes(string text)
    {
        var places = new int[Encoding.UTF8.GetByteCount(text) + 1];
        var at = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var bytes = char.IsSurrogate(text[i]) ? 2 : Encoding.UTF8.GetByteCount(text.AsSpan(i, 1));
            Array.Fill(places, i, at, bytes);
            at += bytes;
        }

        places[at] = text.Length;
        return places;
    }
}
