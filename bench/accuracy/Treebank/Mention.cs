namespace Asyl.Accuracy.Treebank;

/// <summary>An entity where a treebank marks it: its type ("person") and its words, from the first to the last; mentions of one thing in a document share their id.</summary>
internal sealed record Mention(string Id, string Type, int First, int Last);
