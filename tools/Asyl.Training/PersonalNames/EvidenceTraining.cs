using System.Globalization;
using System.Text;
using Asyl.Accuracy.Measuring;
using Asyl.Accuracy.PersonalNames;
using Asyl.Language.PersonalNames;

namespace Asyl.Training.PersonalNames;

/// <summary>The weights of what two names show, from all labelled pairs; what they reach on pairs left out is measured by bench/accuracy.</summary>
internal static class EvidenceTraining
{
    public static byte[] Run(DataFolder data)
    {
        var weights = WeightTrainer.Learn(NamePair.ReadBench(data.Find("names-bench", "cases.csv")!));
        var table = new StringBuilder("# What each piece of evidence weighs, in nats; learned by tools/Asyl.Training from the labelled pairs of nomenklatura (MIT, OpenSanctions); Apache-2.0\n# evidence\tweight\n");
        foreach (var (name, weight) in NameEvidence.Names.Zip(weights))
            table.Append(CultureInfo.InvariantCulture, $"{name}\t{weight:0.000}\n");
        return Encoding.UTF8.GetBytes(table.ToString());
    }
}
