namespace Asyl.Training.PersonalNames;

/// <summary>How likely Latin letters follow one another in names: chances of a letter behind the one before it.</summary>
internal sealed class LetterChances(double[] logs)
{
    public const int Signs = 27;

    /// <summary>The logarithms, a row of 27 for each letter before (0: none), a column for each letter (0: the end).</summary>
    public IReadOnlyList<double> Logs => logs;

    public static LetterChances Of(IEnumerable<string> words)
    {
        var counts = new double[Signs * Signs];
        Array.Fill(counts, 0.5);
        foreach (var word in words)
        {
            for (var at = 0; at <= word.Length; at++)
                counts[(Sign(word, at - 1) * Signs) + Sign(word, at)]++;
        }

        var logs = new double[counts.Length];
        for (var cell = 0; cell < counts.Length; cell++)
            logs[cell] = Math.Log(counts[cell] / counts.AsSpan(cell / Signs * Signs, Signs).ToArray().Sum());
        return new(logs);
    }

    public double Log(string word, int start, int length)
    {
        var sum = 0.0;
        for (var at = start; at < start + length; at++)
            sum += logs[(Sign(word, at - 1) * Signs) + Sign(word, at)];
        return sum;
    }

    private static int Sign(string word, int at) => at < 0 || at >= word.Length ? 0 : word[at] - 'a' + 1;
}
