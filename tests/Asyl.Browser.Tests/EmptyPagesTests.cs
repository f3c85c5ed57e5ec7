using Asyl.Browser.Tests.Served;

namespace Asyl.Browser.Tests;

/// <summary>The pages of a workbench with nothing in it yet.</summary>
public sealed class EmptyPagesTests(EmptyWorkbench workbench) : EveryPage(workbench), IClassFixture<EmptyWorkbench>;
