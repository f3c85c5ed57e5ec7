using Asyl.Speed;
using Asyl.Speed.Generating;
using Asyl.Speed.Measuring;

var options = new Options(args);
switch (args)
{
    case ["generate", ..]:
        return Generate();
    case ["measure", ..]:
        try
        {
            return Measure();
        }
        catch (InvalidOperationException failed)
        {
            Console.Error.WriteLine($"Nothing more was measured: {failed.Message}.");
            return 1;
        }

    default:
        Console.Error.WriteLine("Expected: generate --count N --seed S --out DIR, or: measure --program ASYL --baseline FILE [--count N] [--seed S] [--runs R] [--save]");
        return 2;
}

int Generate()
{
    var folder = Directory.CreateDirectory(options.Value("--out", "reports")).FullName;
    foreach (var report in new Generator(options.Seed).Make(options.Count))
        File.WriteAllText(Path.Combine(folder, report.File), report.Text);
    return 0;
}

int Measure()
{
    var path = options.Value("--baseline", "baseline.json");
    var baseline = Baseline.Read(path);
    var figures = new List<Figure>();
    using var course = new Course(options.Value("--program", "./asyl"), options.Count, options.Seed, options.Runs);
    Console.WriteLine(FigureTable.Head);
    foreach (var figure in course.Run())
    {
        figures.Add(figure);
        Console.WriteLine(FigureTable.Line(figure, baseline));
    }

    if (options.Save)
        baseline.Write(path, figures);
    return 0;
}
