namespace Asyl.Casework.Dossiers.Journeys;

/// <summary>A rectangle of a figure.</summary>
internal readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    public (double X, double Y) Middle => ((Left + Right) / 2, (Top + Bottom) / 2);

    public static Box Around(double x, double y, double width, double height) => new(x - (width / 2), y - (height / 2), x + (width / 2), y + (height / 2));

    public bool Overlaps(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    public bool Contains((double X, double Y) point) => point.X > Left && point.X < Right && point.Y > Top && point.Y < Bottom;
}
