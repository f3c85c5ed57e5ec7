using Asyl.Speed;
using Asyl.Speed.Finding;
using Asyl.Speed.Generating;
using Asyl.Speed.Measuring;
using Asyl.Speed.Reconciling;
using Asyl.Speed.Reviewing;
using Asyl.Speed.Serving;
using Asyl.Speed.Setting;
using Asyl.Speed.Storing;

var options = new Options(args);
switch (args)
{
    case ["generate", ..]:
        new Generator(options.Seed).WriteTo(options.Value("--out", "reports"), options.Count);
        return 0;
    case ["measure", ..]:
        try
        {
            return options.Names ? MeasureNames() : options.Originals ? MeasureOriginals() : options.Arrivals ? MeasureArrivals() : options.Dossiers ? MeasureDossiers() : options.Review ? await MeasureReview() : options.Workbench ? await MeasureWorkbench() : Measure();
        }
        catch (InvalidOperationException failed)
        {
            Console.Error.WriteLine($"Nothing more was measured: {failed.Message}.");
            return 1;
        }

    default:
        Console.Error.WriteLine("Expected: generate --count N --seed S --out DIR, or: measure --program ASYL --baseline FILE [--count N] [--seed S] [--runs R] [--names | --workbench | --review | --originals | --arrivals | --dossiers] [--port P] [--save]");
        return 2;
}

int Measure()
{
    using var course = new Course(options.Program, options.Count, options.Seed, options.Runs);
    return Show(course.Run());
}

int MeasureOriginals()
{
    using var course = new OriginalsCourse(options.Program, options.Count, options.Seed, options.Runs);
    return Show(course.Run());
}

int MeasureArrivals()
{
    using var course = new ArrivalsCourse(options.Program, options.Count, options.Seed);
    return Show(course.Run());
}

int MeasureDossiers()
{
    using var course = new DossiersCourse(options.Count, options.Seed, options.Runs);
    return Show(course.Run());
}

int MeasureNames() => Show(new NamesCourse(options.Count, options.Seed, options.Value("--words", "")).Run());

async Task<int> MeasureWorkbench()
{
    using var course = new WorkbenchCourse(options.Program, options.Count, options.Seed, options.Port);
    Show(await course.Run());
    Console.WriteLine();
    foreach (var line in RouteTable.Lines(course.Asked))
        Console.WriteLine(line);
    return 0;
}

async Task<int> MeasureReview()
{
    using var course = new ReviewCourse(options.Program, options.Seed, options.Port);
    return Show(await course.Run());
}

int Show(IEnumerable<Figure> measured)
{
    var path = options.Value("--baseline", "baseline.json");
    var baseline = Baseline.Read(path);
    var figures = new List<Figure>();
    Console.WriteLine(FigureTable.Head);
    foreach (var figure in measured)
    {
        figures.Add(figure);
        Console.WriteLine(FigureTable.Line(figure, baseline));
    }

    if (options.Save)
        baseline.Write(path, figures);
    return 0;
}
