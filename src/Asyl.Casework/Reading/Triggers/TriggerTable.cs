using Asyl.Casework.Data;

namespace Asyl.Casework.Reading.Triggers;

/// <summary>The triggers of <c>Data/triggers</c>, a table an event type, found by the first word of their patterns.</summary>
internal static class TriggerTable
{
    private static readonly Dictionary<string, List<Trigger>> ByFirstWord = new(StringComparer.Ordinal);
    private static readonly List<Trigger> BeginningWithSlot = [];
    private static readonly Dictionary<string, PatternItem> Items = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, List<int>> ItemsByForm = new(StringComparer.Ordinal);
    private static readonly Dictionary<(string Event, bool IsNoun), Trigger> OneWords = [];

    static TriggerTable()
    {
        var order = 0;
        foreach (var code in EventTypes.All.Select(type => type.Code).Where(code => DataTable.Has(Table(code))).Prepend(""))
        {
            foreach (var row in DataTable.Rows(Table(code)))
            {
                foreach (var pattern in row["words"].Split(" ; "))
                    Index(Read(code, row, pattern, order++));
            }
        }

        foreach (var patterns in ByFirstWord.Values.SelectMany(list => list).Where(trigger => !trigger.IsTrap).GroupBy(trigger => trigger.Event, StringComparer.Ordinal))
        {
            OneWords[(patterns.Key, true)] = OneWord(patterns.Key, Side.Owner);
            OneWords[(patterns.Key, false)] = OneWord(patterns.Key, patterns.Select(trigger => trigger.Who).Where(side => side != Side.Owner).CountBy(side => side).MaxBy(side => side.Value).Key);
        }
    }

    private static string Table(string code) => $"triggers/{(code.Length > 0 ? code : "nothing")}.tsv";

    /// <summary>The triggers whose pattern may begin with a word.</summary>
    public static IReadOnlyList<Trigger> For(string lower) => ByFirstWord.TryGetValue(lower, out var found) ? found : [];

    /// <summary>The triggers whose pattern begins with a slot.</summary>
    public static IReadOnlyList<Trigger> ForSlots() => BeginningWithSlot;

    /// <summary>A trigger of no pattern, for a word that tells an event: the person owns a noun, and stands about a verb where most patterns of the event have the person.</summary>
    public static Trigger OneWord(string code, bool isNoun) => OneWords[(code, isNoun)];

    public static int ItemCount => Items.Count;

    /// <summary>The numbers of the items that a word fits.</summary>
    public static IReadOnlyList<int> ItemsFitting(string lower) => ItemsByForm.TryGetValue(lower, out var found) ? found : [];

    /// <summary>Whether patterns name a word: then a capital at the head of a sentence makes no name of it.</summary>
    public static bool Knows(string lower) => ItemsByForm.ContainsKey(lower);

    private static PatternItem Item(string written)
    {
        if (Items.TryGetValue(written, out var known))
            return known;
        var item = PatternItem.Parse(Items.Count, written);
        Items.Add(written, item);
        foreach (var form in item.Forms)
        {
            if (!ItemsByForm.TryGetValue(form, out var list))
                ItemsByForm[form] = list = [];
            list.Add(item.Id);
        }

        return item;
    }

    private static void Index(Trigger trigger)
    {
        var first = trigger.Items[0];
        if (first.Slots != Slots.None)
            BeginningWithSlot.Add(trigger);
        foreach (var form in first.Forms)
        {
            if (!ByFirstWord.TryGetValue(form, out var list))
                ByFirstWord[form] = list = [];
            list.Add(trigger);
        }
    }

    private static Trigger Read(string code, IReadOnlyDictionary<string, string> row, string pattern, int order)
    {
        var also = row["also"].Split(';').Where(part => part != "-").Select(part => part.Split([':', '='], 2)).ToList();
        var words = also.Where(part => part.Length == 2).ToLookup(part => part[0], part => part[1], StringComparer.Ordinal);
        var written = pattern.Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Item).ToLookup(item => item.IsLinked);
        PatternItem[] items = [.. written[false]];
        return new()
        {
            Order = order,
            Event = code,
            IsTrap = row["who"] == "-",
            Who = row["who"] == "-" ? Side.None : Enum.Parse<Side>(row["who"], ignoreCase: true),
            Items = items,
            Linked = [.. written[true]],
            IsPassive = items[0].Forms.Contains("been", StringComparer.Ordinal),
            IsNegative = Array.Exists(items, item => item.Forms.Contains("not", StringComparer.Ordinal) && !item.Forms.Contains("will", StringComparer.Ordinal)),
            Without = Set(words["not"]),
            Needs = Set(words["needs"]),
            Certainty = words["certainty"].Select(c => (Certainty?)Enum.Parse<Certainty>(c, ignoreCase: true)).FirstOrDefault(),
            IsStrict = also.Exists(part => part is ["strict"]),
            IsUnnamed = also.Exists(part => part is ["unnamed"]),
            HasGround = also.Exists(part => part is ["ground"]),
            HasLength = also.Exists(part => part is ["length"]),
            Details = also.Where(part => part.Length == 2 && part[0] is not ("not" or "needs" or "certainty"))
                .ToDictionary(part => part[0], part => part[1], StringComparer.Ordinal),
        };
    }

    private static Trigger OneWord(string code, Side who) =>
        new() { Order = 0, Event = code, Who = who, Items = [], Linked = [], Without = [], Needs = [], Details = new Dictionary<string, string>(StringComparer.Ordinal) };

    private static HashSet<string> Set(IEnumerable<string> written) =>
        written.SelectMany(words => words.Split('|')).SelectMany(Inflection.Of).ToHashSet(StringComparer.Ordinal);
}
