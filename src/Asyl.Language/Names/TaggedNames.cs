namespace Asyl.Language.Names;

/// <summary>Names from the tags of a text's words. Never: a small word at the edge of a name, a title in a person's name, an "other" name.</summary>
internal static class TaggedNames
{
    public static List<NamedEntity> Of(NameText text, ReadOnlySpan<byte> tags)
    {
        var names = new List<NamedEntity>();
        for (var at = 0; at < tags.Length; at++)
        {
            if (tags[at] == NameTag.Outside)
                continue;
            var last = at;
            while (last + 1 < tags.Length && NameTag.IsInside(tags[last + 1]))
                last++;
            Add(text.Words, at, last, NameTag.TypeOf(tags[at]), names);
            at = last;
        }

        return names;
    }

    private static void Add(NameWord[] words, int first, int last, int type, List<NamedEntity> names)
    {
        while (last >= first && !words[last].IsCapitalised && words[last].Shape != WordShape.Number)
            last--;
        while (first <= last && !words[first].IsCapitalised)
            first++;
        while (type == (int)EntityType.Person && first < last && words[first].Class is NameWordClass.Title or NameWordClass.Role)
            first++;
        if (first <= last && type != NameTag.Other)
            names.Add(new(words[first].Start, words[last].End, (EntityType)type));
    }
}
