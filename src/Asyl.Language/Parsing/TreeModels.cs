using Asyl.Language.Model;
using Asyl.Language.Tagging;

namespace Asyl.Language.Parsing;

/// <summary>The shipped models of tagger and parser, and the form they have on disk: Model/tagger.bin and Model/parser.bin. Each is read when it is first asked for.</summary>
internal static class TreeModels
{
    private static readonly Lazy<Tagger> LazyTagger = new(() => ReadTagger(ModelFile.Open("tagger")));
    private static readonly Lazy<(QuantisedModel Moves, Labeller Labeller)> LazyParser = new(() => ReadParser(ModelFile.Open("parser")));

    public static Tagger Tagger => LazyTagger.Value;

    public static QuantisedModel Moves => LazyParser.Value.Moves;

    public static Labeller Labeller => LazyParser.Value.Labeller;

    public static void Write(BinaryWriter writer, Tagger tagger)
    {
        writer.WriteStrings([.. tagger.Tags.Select(tag => $"{tag.Upos} {tag.Xpos}")]);
        var classes = tagger.Lexicon.Classes.OrderBy(pair => pair.Key).ToList();
        writer.Write(classes.Count);
        foreach (var (word, @class) in classes)
        {
            writer.Write(word);
            writer.Write((byte)@class);
        }

        writer.WriteWeights(tagger.Weights);
    }

    public static void Write(BinaryWriter writer, QuantisedModel moves, Labeller labeller)
    {
        writer.WriteWeights(moves);
        writer.WriteStrings([.. labeller.Relations]);
        writer.WriteWeights(labeller.Weights);
    }

    private static Tagger ReadTagger(BinaryReader reader)
    {
        using var _ = reader;
        var tags = reader.ReadStrings().Select(text => text.Split(' ')).Select(parts => new Tag(Enum.Parse<Upos>(parts[0]), parts[1])).ToList();
        var count = reader.ReadInt32();
        var classes = new Dictionary<uint, uint>(count);
        for (var i = 0; i < count; i++)
            classes.Add(reader.ReadUInt32(), reader.ReadByte());
        return new(tags, new(classes), reader.ReadWeights());
    }

    private static (QuantisedModel Moves, Labeller Labeller) ReadParser(BinaryReader reader)
    {
        using var _ = reader;
        var moves = reader.ReadWeights();
        return (moves, new(reader.ReadStrings(), reader.ReadWeights()));
    }
}
