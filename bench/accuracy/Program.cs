using Asyl.Accuracy.Measuring;

// Asyl.Accuracy DATA BASELINE [--keep] [--misses] [MEASURE…]: `run` explains it.
if (args is not [var folder, var path, ..])
{
    Console.Error.WriteLine("Expected: DATA BASELINE [--keep] [MEASURE…]");
    return 2;
}

var wanted = args[2..].Where(word => !word.StartsWith("--", StringComparison.Ordinal)).ToHashSet();
if (wanted.FirstOrDefault(word => AllMeasures.List.All(measure => measure.Name != word)) is { } unknown)
{
    Console.Error.WriteLine($"No measure {unknown}. Expected: {string.Join(", ", AllMeasures.List.Select(measure => measure.Name))}");
    return 2;
}

var baseline = Baseline.Read(path);
var figures = new List<Figure>();
Console.WriteLine($"{"figure",-36}{"now",10}{"baseline",10}   others");
foreach (var measure in AllMeasures.List.Where(measure => wanted.Count == 0 || wanted.Contains(measure.Name)))
{
    foreach (var figure in measure.Run(new(folder)))
    {
        figures.Add(figure);
        var before = baseline.TryGetValue(figure.Name, out var value) ? Written(value) : "";
        Console.WriteLine($"{figure.Name,-36}{Written(figure.Value),10}{before,10}   {Others.Beside(figure.Name)}{(Baseline.Fell(figure, baseline) ? "  FELL" : "")}");
    }
}

if (args.Contains("--misses"))
{
    foreach (var miss in AllMeasures.List.Where(measure => wanted.Contains(measure.Name)).SelectMany(measure => measure.Misses()))
        Console.WriteLine(miss);
}

if (args.Contains("--keep"))
    Baseline.Write(path, baseline, figures);
else if (figures.Exists(figure => Baseline.Fell(figure, baseline)))
    return 1;
return 0;

static string Written(double value) => value.ToString(value > 1000 ? "0" : "0.####");
