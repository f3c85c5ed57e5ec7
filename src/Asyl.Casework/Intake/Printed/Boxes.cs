namespace Asyl.Casework.Intake.Printed;

internal static class Boxes
{
    /// <summary>A box to a tenth of a unit: finer is noise.</summary>
    public static Box Of(double x, double y, double width, double height) => new(Round(x), Round(y), Round(width), Round(height));

    public static double Round(double value) => Math.Round(value, 1, MidpointRounding.AwayFromZero);
}
