namespace Asyl.Language.Names;

/// <summary>Names from the tags of a text's words, as first and last word and type. Never: a small word at the edge of a name, a title in a person's name.</summary>
internal static class TaggedNames
{
    public static List<(int First, int Last, int Type)> Of(NameText text, ReadOnlySpan<byte> tags)
    {
        var names = new List<(int First, int Last, int Type)>();
        for (var at = 0; at < tags.Length; at++)
        {
            if (tags[at] == NameTag.Outside)
                continue;
            var last = at;
            while (last + 1 < tags.Length && NameTag.IsInside(tags[last + 1]))
                last++;
            var name = Trim(text.Words, at, last, NameTag.TypeOf(tags[at]));
            if (name.First <= name.Last)
                names.Add(name);
            at = last;
        }

        return names;
    }

    private static (int First, int Last, int Type) Trim(NameWord[] words, int first, int last, int type)
    {
        while (last >= first && !words[last].IsCapitalised && words[last].Shape != WordShape.Number)
            last--;
        while (first <= last && !words[first].IsCapitalised)
            first++;
        while (type == (int)EntityType.Person && first < last && words[first].Class is NameWordClass.Title or NameWordClass.Role)
            first++;
        return (first, last, type);
    }
}
