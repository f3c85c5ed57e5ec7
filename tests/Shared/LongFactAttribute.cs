using Xunit.Sdk;

namespace Asyl.Testing;

/// <summary>A fact that takes minutes: left out unless <c>./test --long</c>. Left out is not skipped: <c>./test</c> filters it by its category.</summary>
/// <remarks>xunit reads a trait's name and value from the arguments of the constructor, so they stand there as defaults.</remarks>
[TraitDiscoverer("Xunit.Sdk.TraitDiscoverer", "xunit.core")]
internal sealed class LongFactAttribute : FactAttribute, ITraitAttribute
{
    public LongFactAttribute(string trait = "Category", string value = "Long")
    {
        (Trait, Value) = (trait, value);
        Skip = Absent.Long;
    }

    public string Trait { get; }

    public string Value { get; }
}
