namespace Asyl.Accuracy.Entities;

/// <summary>Counts names found right: the same span and type, as the CoNLL shared tasks score.</summary>
internal sealed class NameTally
{
    private readonly int[] right = new int[3];
    private readonly int[] found = new int[3];
    private readonly int[] marked = new int[3];

    public void Add(IEnumerable<GoldName> gold, IEnumerable<GoldName> read)
    {
        var wanted = gold.Where(IsScored).ToHashSet();
        foreach (var name in wanted)
            marked[name.Type]++;
        foreach (var name in read.Where(IsScored))
        {
            found[name.Type]++;
            right[name.Type] += wanted.Contains(name) ? 1 : 0;
        }
    }

    public double F1(int type) => F1(right[type], found[type], marked[type]);

    public double F1() => F1(right.Sum(), found.Sum(), marked.Sum());

    /// <summary>Peoples and other names are not told apart in most sets.</summary>
    private static bool IsScored(GoldName name) => name.Type < 3;

    private static double F1(int right, int found, int marked) => right == 0 ? 0 : 2.0 * right / (found + marked);

    public override string ToString() => string.Join("  ", Enumerable.Range(0, 3).Select(type =>
        $"{(Asyl.Language.Names.EntityType)type} P {(double)right[type] / Math.Max(1, found[type]):0.000} R {(double)right[type] / Math.Max(1, marked[type]):0.000} F {F1(type):0.000}"));
}
