namespace Asyl.Accuracy.Measuring;

/// <summary>Measures one part of the language core on one or more sets. A new measure is one class in Measures/ and a line in <see cref="AllMeasures"/>.</summary>
internal interface IMeasure
{
    /// <summary>The word that asks for it on the command line: "trees".</summary>
    string Name { get; }

    /// <summary>Leaves no figure for a set that the folder does not hold.</summary>
    IEnumerable<Figure> Run(DataFolder data);

    /// <summary>What was wrong, a line each, in the part that may be looked at; none where a measure does not tell.</summary>
    IEnumerable<string> Misses() => [];
}
