namespace Asyl.Casework.Intake.Tools;

/// <summary>A program of another maker that reads what Asyl cannot read itself.</summary>
/// <param name="Package">What brings it, by its name in Debian.</param>
public sealed record Tool(string Program, string Package)
{
    public static readonly Tool PdfToText = new("pdftotext", "poppler-utils");
    public static readonly Tool PdfToPictures = new("pdftoppm", "poppler-utils");
    public static readonly Tool PdfFacts = new("pdfinfo", "poppler-utils");
    public static readonly Tool PdfAttachments = new("pdfdetach", "poppler-utils");
    public static readonly Tool Ocr = new("tesseract", "tesseract-ocr");
    public static readonly Tool Heic = new("heif-convert", "libheif-examples");
    public static readonly Tool PdfBinder = new("qpdf", "qpdf");

    /// <summary>Whether it reserves far more addresses than it uses, as browsers do: then what it writes to is bounded instead.</summary>
    public bool ReservesAddresses { get; init; }

    public bool IsThere => Find(Program) is not null;

    /// <summary>To stand behind "expected … found …".</summary>
    public string Needed => $"needs {Program} of {Package}, which is not on this machine";

    /// <summary>Where a program lies, by its name on the PATH or by its whole path; null when it is not there.</summary>
    public static string? Find(string program)
    {
        if (Path.IsPathRooted(program))
            return File.Exists(program) ? program : null;
        var file = OperatingSystem.IsWindows() ? $"{program}.exe" : program;
        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, file)).FirstOrDefault(File.Exists);
    }
}
