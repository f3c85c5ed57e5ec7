namespace Asyl.Accuracy.Measuring;

/// <summary>The sets to measure on, a folder each (docs/data.md says where each comes from). The sample in this project has the same folders, with less in them.</summary>
internal sealed record DataFolder(string Path)
{
    /// <summary>The whole path of a file or folder of a set, or null when it is not there.</summary>
    public string? Find(params string[] parts)
    {
        var path = System.IO.Path.Combine([Path, .. parts]);
        return File.Exists(path) || Directory.Exists(path) ? path : null;
    }
}
