namespace Asyl.Browser.Tests.Served;

/// <summary>What somebody sees who begins.</summary>
public sealed class EmptyWorkbench() : OpenWorkbench(reports: "");
