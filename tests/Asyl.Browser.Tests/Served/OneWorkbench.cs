namespace Asyl.Browser.Tests.Served;

/// <summary>The tests of this collection share one workbench and run one after the other.</summary>
[CollectionDefinition(nameof(OneWorkbench))]
public sealed class OneWorkbench : ICollectionFixture<OpenWorkbench>;
