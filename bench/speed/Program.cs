using System.Globalization;
using Asyl.Speed.Generating;

if (args is not ["generate", ..])
{
    Console.Error.WriteLine("Expected: generate --count N --seed S --out DIR");
    return 2;
}

string Option(string name, string usual) => Array.IndexOf(args, name) is var at and > 0 && at + 1 < args.Length ? args[at + 1] : usual;
var folder = Option("--out", "reports");
Directory.CreateDirectory(folder);
foreach (var report in new Generator(ulong.Parse(Option("--seed", "1"), CultureInfo.InvariantCulture)).Make(int.Parse(Option("--count", "1000"), CultureInfo.InvariantCulture)))
    File.WriteAllText(Path.Combine(folder, report.File), report.Text);
return 0;
