namespace Asyl.Accuracy.Treebank;

/// <summary>An entity where a treebank marks it: its type ("person") and its words, from the first to the last.</summary>
internal sealed record Mention(string Type, int First, int Last);
