namespace Asyl.Casework.Intake.Printed;

/// <summary>A page as it is printed: its lines in blocks, in reading order.</summary>
internal sealed record PrintedPage(PageSize Size, IReadOnlyList<IReadOnlyList<PrintedLine>> Blocks)
{
    /// <summary>Whether it holds words that stand for letters: a font without names of its letters gives signs for private use instead.</summary>
    public bool HasWords
    {
        get
        {
            var (all, unknown) = (0, 0);
            foreach (var letter in Blocks.SelectMany(block => block).SelectMany(line => line.Text).Where(letter => letter != ' '))
            {
                all++;
                unknown += letter is '\uFFFD' or (>= '\uE000' and <= '\uF8FF') ? 1 : 0;
            }

            return all > 0 && unknown * 5 < all;
        }
    }
}

internal sealed record PrintedLine(string Text, Box Box)
{
    public double Right => Box.X + Box.Width;

    public double Bottom => Box.Y + Box.Height;

    public double Middle => Box.Y + (Box.Height / 2);
}
