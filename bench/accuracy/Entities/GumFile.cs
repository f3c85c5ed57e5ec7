using Asyl.Accuracy.Treebank;

namespace Asyl.Accuracy.Entities;

/// <summary>Reads the names of a GUM file: the mentions whose head is a proper noun, without what goes with the name.</summary>
internal static class GumFile
{
    public static IEnumerable<GoldText> Read(string path)
    {
        var builder = new GoldTextBuilder();
        var document = "";
        foreach (var sentence in Conllu.Read(path))
        {
            if (sentence.Document != document && !builder.IsEmpty)
                yield return builder.Build();
            document = sentence.Document;
            builder.Add(sentence.Text, new BareNames(sentence).Find());
        }

        if (!builder.IsEmpty)
            yield return builder.Build();
    }
}
